"""Bytes as they come: encodings, delimiters, what is no table, and the limits."""

import io
import zipfile

import pytest

from dashboard.own import limits
from dashboard.own.decoding import decoded
from dashboard.own.delimited import parted
from dashboard.own.files import opened
from dashboard.own.sheet import Place, Refused
from tests.unit.own.asked import lines, read, values
from tests.unit.own.old_workbook import xls
from tests.unit.own.workbooks import xlsx

TABLE = lines("Год;Поток;Значение, млн долл. США;Партнер", "2021;экспорт;2 700,5;Узбекистан")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866"],
)
def test_russian_text_in_any_encoding(encoding):
    assert decoded(TABLE.encode(encoding)).text == TABLE
    assert len(values(read(TABLE.encode(encoding), reporter="KAZ"))) == 1


def test_kazakh_and_western_letters_in_old_encodings():
    kazakh = lines("Ел;Мәні", "Қазақстан;1", "Өзбекстан;2", "Қырғызстан;3")
    assert decoded(kazakh.encode("kz1048")) == (kazakh, "kz1048", False)
    western = lines("Country,Value", "T\xfcrkiye,1", "C\xf4te d'Ivoire,2", "R\xe9union,3")
    assert decoded(western.encode("latin-1")) == (western, "cp1252", False)


def test_the_reader_may_correct_the_encoding():
    assert decoded("Год".encode("cp1251"), "cp866").text != "Год"


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_delimiters_are_read_off_the_lines(delimiter):
    rows = [["Страна", "2020", "2021"], ["Узбекистан", "1.5", "2.5"], ["Китай", "3.5", "4.5"]]
    text = lines(*(delimiter.join(row) for row in rows))
    assert parted(text).delimiter == delimiter
    assert [list(row) for row in parted(text).sheet.rows] == rows


def test_decimal_commas_are_no_delimiters():
    assert parted(lines("year;value", "2020;1,5", "2021;2,5", "2022;3,5")).delimiter == ";"
    assert parted(lines("sep=;", "a;b", "1;2")).sheet.rows == ((), ("a", "b"), ("1", "2"))


def test_a_cell_of_several_lines_keeps_the_numbers_of_the_rows_below():
    rows = parted('a,"b\nc"\nd,e\n').sheet.rows
    assert rows[2] == ("d", "e")


def test_a_quotation_mark_that_nothing_ends_swallows_nothing():
    found = parted('a;b\n"c;d\ne;f\n')
    assert found.sheet.rows == (("a", "b"), ('"c', "d"), ("e", "f"))
    assert [one.code for one in found.remarks] == ["quotes"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x1f\x8b\x08\x00", "packed"),
        (b"<html><table><tr><td>1</td></tr></table>", "web_page"),
        (b'  <?xml version="1.0"?><Workbook/>', "web_page"),
        (b"\x00\x01\x02\x03\x04\x05\x06\x07\xff", "no_text"),
        (b"hello\nworld\n", "no_table"),
        (b"PK\x03\x04 no archive", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 no workbook", "damaged"),
    ],
)
def test_what_is_no_table_is_refused_by_name(content, code):
    with pytest.raises(Refused) as refused:
        read(content)
    assert refused.value.code == code


def archive(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return made.getvalue()


def sheet_with(cells: str) -> bytes:
    """A workbook whose sheet is replaced by these cells."""
    plain = io.BytesIO(xlsx({"a": [["b"]]}))
    made = io.BytesIO()
    with zipfile.ZipFile(plain) as given, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for part in given.infolist():
            content = given.read(part)
            if part.filename.endswith("sheet1.xml"):
                space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                content = f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'
                content = content.encode()
            out.writestr(part.filename, content)
    return made.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(Refused) as told:
        opened(content)
    return told.value.code


def test_limits_are_told(monkeypatch):
    assert refused(b"a" * (limits.BYTES + 1)) == "large"
    assert refused(b"a\n" * (limits.ROWS + 1)) == "many_rows"
    assert refused(b",".join([b"a"] * (limits.COLUMNS + 1))) == "many_columns"
    row = b";".join([b"1"] * limits.COLUMNS) + b"\n"
    assert refused(row * (limits.CELLS // limits.COLUMNS + 1)) == "many_cells"
    many = {f"s{at}": [["a"]] for at in range(limits.SHEETS + 1)}
    assert refused(xlsx(many)) == refused(xls(many)) == "many_sheets"
    numbers = limits.NUMBERS // 300 + 1
    headings = "Страна;" + ";".join(str(1990 + at % 60) for at in range(300))
    with pytest.raises(Refused, match="many_numbers"):
        read(lines(headings, *("Узбекистан;" + ";".join(["1"] * 300) for _ in range(numbers + 1))))


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked():
    bomb = archive(**{"xl/a.xml": bytes(limits.UNPACKED_BYTES + 1)})
    assert len(bomb) < limits.BYTES
    assert refused(bomb) == "unpacked"
    assert refused(archive(**{f"p{at}": b"" for at in range(limits.PARTS + 1)})) == "many_parts"


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="30000"><c r="A30000"><v>1</v></c></row>',
        '<row r="1"><c r="ZZ1"><v>1</v></c></row>',
    ],
)
def test_cells_at_the_far_ends_of_a_sheet_cost_nothing(cells):
    assert refused(sheet_with(cells)) in ("damaged", "many_rows", "many_columns")


def test_a_workbook_is_read_as_it_is_numbered():
    (sheet,) = opened(xlsx({"a": [[], [], [None, None, "x", 5.0]]})).sheets
    assert sheet.rows[2] == (None, None, "x", 5.0)
    assert Place("a", 3, 3).letters == "C"
    assert Place("a", 3, 28).letters == "AB"
