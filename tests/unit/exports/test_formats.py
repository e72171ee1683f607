"""Every format of every language: the same bytes for the same state, others for another."""

import csv
import io
from functools import cache

import pytest

from dashboard.exports.formats import FORMATS
from dashboard.words import words_for
from tests.unit.exports.samples import EDITION, sample

pytestmark = pytest.mark.slow

KINDS = {"csv", "excel", "xlsx", "json", "zip", "pptx", "bib", "apa", "picture"}


def test_these_are_the_formats():
    assert set(FORMATS) == KINDS


@pytest.fixture(scope="module")
def again(fresh):
    """Words -> the exhibit of one state once more, made anew."""
    made = cache(lambda language: fresh({"period": "3"}, words_for(language)))
    return lambda words: made(words.language)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_same_state_gives_the_same_bytes(kind, trade, again, words):
    write = FORMATS[kind].write
    once = write(trade({"period": "3"}, words), EDITION, words)
    assert once and once == write(again(words), EDITION, words)
    assert once != write(trade({"period": "2"}, words), EDITION, words)


@pytest.mark.parametrize("kind", sorted(KINDS - {"csv", "excel"}))
def test_the_language_shows(kind):
    files = {FORMATS[kind].write(sample(), EDITION, words_for(one)) for one in ("kk", "uz")}
    assert len(files) == 2


def test_every_row_of_a_csv_names_the_view_it_comes_from(english):
    text = FORMATS["csv"].write(sample(), EDITION, english).decode()
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(found) == len(sample().rows)
    assert {row["view"] for row in found} == {f"{sample().path}{sample().query}"}


def test_what_of_a_link_was_not_understood_stands_in_every_row(english):
    plain = FORMATS["csv"].write(sample(), EDITION, english).decode()
    assert "not_understood" not in plain
    text = FORMATS["csv"].write(sample(refused=("perod=2", "flow=gold")), EDITION, english).decode()
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["not_understood"] for row in found} == {"perod=2 flow=gold"}


@pytest.mark.parametrize(("language", "sign"), [("kk", ","), ("ru", ","), ("uz", ","), ("en", ".")])
def test_a_csv_for_excel_has_the_decimal_sign_of_the_reader(language, sign):
    content = FORMATS["excel"].write(sample(), EDITION, words_for(language))
    assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    parted = ";" if sign == "," else ","
    text = content.decode("utf-8-sig")
    found = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=parted))
    assert [row["value"] for row in found] == [f"1{sign}123456789012", "", f"-3{sign}0"]
    assert [row["year"] for row in found] == ["2001", "2002", "2003"]
