"""The workbook, read back with another library, against the rows it was made of."""

import io
from datetime import datetime

import openpyxl
import pandas as pd
import pytest

from dashboard.exports.xlsx import xlsx
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, kaz
from tests.unit.exports.samples import EDITION, FORMULAS, sample

SHEETS = {
    "kk": ["Деректер", "Метадеректер", "Дереккөздер"],
    "ru": ["Данные", "Метаданные", "Источники"],
    "en": ["Data", "Metadata", "Sources"],
    "uz": ["Maʼlumotlar", "Metamaʼlumotlar", "Manbalar"],
}


def opened(exhibit, words):
    return openpyxl.load_workbook(io.BytesIO(xlsx(exhibit, EDITION, words)))


def cells(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_the_sheets_are_named_in_the_readers_language(words):
    assert opened(sample(), words).sheetnames == SHEETS[words.language]


def test_numbers_are_numbers_and_what_is_missing_is_blank(english):
    assert cells(opened(sample(), english)["Data"]) == [
        ["year", "base", "value", "known", "note"],
        [2001, 2001, 1.123456789012, True, "қ, ә"],
        [2002, None, None, False, None],
        [2003, 2003, -3, True, "=1+1"],
    ]


@pytest.mark.parametrize("query", [{}, {"measure": "index", "period": "2", "reporter": "both"}])
def test_every_cell_is_that_of_the_rows(trade, words, query):
    exhibit = trade(query, words)
    head, *body = cells(opened(exhibit, words).worksheets[0])
    assert head == list(exhibit.rows.columns)
    expected = exhibit.rows.astype(object).where(exhibit.rows.notna(), None).to_numpy().tolist()
    assert len(body) == len(expected) > 20
    for found, row in zip(body, expected, strict=True):
        assert found == [comparable(value) for value in row]


def comparable(value):
    """A value as a workbook holds it: with sixteen digits, and no empty text."""
    if isinstance(value, float):
        return pytest.approx(value, rel=1e-15)
    return None if value == "" else value


def test_the_values_are_those_of_the_data(trade, english):
    head, *body = cells(opened(trade({"flow": "exports"}, english), english)["Data"])
    found = {row[head.index("year")]: row[head.index("value")] for row in body}
    assert found[1993] is None
    for year in (1995, 2010, 2019, LAST):
        assert found[year] == float(kaz("export", year))


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_is_a_formula(english, text):
    exhibit = sample(
        rows=pd.DataFrame({"note": [text]}),
        title=text,
        filters=((text, text),),
        notes=(text,),
    )
    book = opened(exhibit, english)
    told = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in told if cell.value is not None} == {"s"}
    # A cell of text shows it as it is, without an apostrophe.
    assert book["Data"]["A2"].value == text.replace("\r", "\n")
    assert book["Metadata"]["B1"].value == text.replace("\r", "\n")


def test_what_is_said_of_it_stands_in_the_metadata(words):
    sheet = opened(sample(), words).worksheets[1]
    told = {text: heading for heading, text in sheet.iter_rows(values_only=True)}
    link = f"https://trade.example.org/trade?period=3&measure=real&lang={words.language}"
    assert {
        "Trade of the pair", "It grew <twice> & more.", "billion USD", "2016–present", "real",
        "A note.", "A method.", "2026.11.22", link,
    } <= set(told)  # fmt: skip
    assert told["2016–present"] == "Period"
    assert any(f"{link}&data=2026.11.22" in text for text in told)


def test_every_source_has_its_row(english):
    assert cells(opened(sample(), english)["Sources"]) == [
        ["Source", "Years", "Edition", "Licence", "Address", "Address of the copy",
         "What to know"],
        ["World Bank WITS", "1995–2019", "file of 2026-09-25", "use with citation",
         "https://example.org/wits", "https://example.net/copy", "FOB and CIF"],
    ]  # fmt: skip


def test_columns_are_as_wide_as_their_texts_and_headings_stay_in_view(english):
    book = opened(sample(), english)
    assert book["Data"].freeze_panes == book["Sources"].freeze_panes == "A2"
    widths = {key: one.width for key, one in book["Sources"].column_dimensions.items()}
    assert widths["A"] >= len("World Bank WITS") and widths["E"] >= len("https://example.org/wits")
    assert all(8 <= width <= 61 for width in widths.values())


def test_the_file_is_dated_as_the_data(english):
    properties = opened(sample(), english).properties
    assert properties.created == datetime(2026, 11, 22) and properties.title == "Trade of the pair"


def test_nothing_to_show_is_a_workbook_all_the_same():
    book = opened(sample(rows=sample().rows.iloc[:0], sources=()), words_for("kk"))
    assert [sheet.max_row for sheet in book.worksheets][::2] == [1, 1]
