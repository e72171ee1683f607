"""Every format of every language: the same bytes for the same state, others for another."""

import csv
import io
from functools import cache

import pytest

from dashboard.exports.formats import FORMATS
from dashboard.words import words_for
from tests.unit.exports.samples import EDITION, sample

KINDS = {"csv", "xlsx", "json", "zip", "pptx", "bib", "apa", "picture"}


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


@pytest.mark.parametrize("kind", sorted(KINDS - {"csv"}))
def test_the_language_shows(kind):
    files = {FORMATS[kind].write(sample(), EDITION, words_for(one)) for one in ("kk", "uz")}
    assert len(files) == 2


def test_every_row_of_a_csv_names_the_view_it_comes_from(english):
    text = FORMATS["csv"].write(sample(), EDITION, english).decode()
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(found) == len(sample().rows)
    assert {row["view"] for row in found} == {f"{sample().path}{sample().query}"}
