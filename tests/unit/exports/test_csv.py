"""CSV that a spreadsheet reads as data and never as a formula."""

import csv
import io

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exports.csv import csv_text, excel_csv


def read(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_missing_is_an_empty_cell_and_digits_are_kept():
    frame = pd.DataFrame({"year": [2018, 2019], "value": [844.312345678, float("nan")]})
    assert csv_text(frame) == "year,value\n2018,844.312345678\n2019,\n"


FORMULAS = ["=1+1", "+A1", "-cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\n=1"]


@pytest.mark.parametrize("start", FORMULAS)
def test_text_that_looks_like_a_formula_is_quoted(start):
    assert read(csv_text(pd.DataFrame({"note": [start]})))[0]["note"] == f"'{start}"


@pytest.mark.parametrize(
    "text",
    ["-1", "+1.5", "-9.1% over five years", "-13.8%; 11.1 Mt", "+30%, first time", "-5% (a part)"],
)
def test_text_that_is_no_formula_has_no_apostrophe(text):
    assert read(csv_text(pd.DataFrame({"note": [text]})))[0]["note"] == text


def excel(frame, comma=True):
    text = excel_csv(frame, comma).removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if comma else ","))
    return rows[1]


def test_what_excel_would_take_for_a_day_stays_what_it_is():
    texts = ["07-08", "01-24", "2023-01", "2026.11.22", "0807", "1.2.3"]
    assert excel(pd.DataFrame([texts])) == [f'="{one}"' for one in texts]
    days = ["2023-01-31", "1995–2019", "12 m", "WEO2104"]
    assert excel(pd.DataFrame([days])) == days


def test_a_number_that_stands_as_text_has_the_sign_of_the_reader_too():
    assert excel(pd.DataFrame([["3.03", "-9.1"]])) == ["3,03", "-9,1"]
    assert excel(pd.DataFrame([["3.03", "-9.1"]]), comma=False) == ["3.03", "-9.1"]


def test_excel_gets_no_formula_of_others():
    assert excel(pd.DataFrame([["=1+1", "@SUM(A1)"]])) == ["'=1+1", "'@SUM(A1)"]


def test_a_carriage_return_does_not_end_the_row():
    frame = pd.DataFrame({"note": ["a\rb", "a\r\nb", "\r=1"], "year": [1, 2, 3]})
    rows = read(csv_text(frame))
    assert [row["note"] for row in rows] == ["a\nb", "a\nb", "'\n=1"]
    assert [row["year"] for row in rows] == ["1", "2", "3"]


def test_negative_numbers_stay_numbers():
    frame = pd.DataFrame({"value": [-116.4], "count": pd.array([-3], dtype="Int64")})
    assert csv_text(frame) == "value,count\n-116.4,-3\n"


def test_missing_text_is_an_empty_cell():
    assert csv_text(pd.DataFrame({"year": [1992], "sources": [None]})) == "year,sources\n1992,\n"


def test_the_frame_stays_as_it_was():
    frame = pd.DataFrame({"note": ["=1"]})
    csv_text(frame)
    assert frame["note"].tolist() == ["=1"]


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)


@given(st.lists(TEXT, min_size=1, max_size=5))
def test_text_comes_back_and_is_never_a_formula(texts):
    frame = pd.DataFrame({"at": range(len(texts)), "text": pd.Series(texts, dtype=object)})
    cells = [row["text"] for row in read(csv_text(frame))]
    unified = [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts]
    assert [cell.removeprefix("'") for cell in cells] == [one.removeprefix("'") for one in unified]
    assert not any(cell.startswith(("=", "@", "\t", "\r", "\n")) for cell in cells)
    assert all(cell[1:2].isdigit() for cell in cells if cell.startswith(("+", "-")))
