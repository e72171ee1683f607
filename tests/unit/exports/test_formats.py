"""Every format of every language: the same bytes for the same state, others for another."""

import pytest

from dashboard.exports.formats import FORMATS
from dashboard.words import words_for
from tests.unit.exports.samples import EDITION, sample

KINDS = {"csv", "xlsx", "json", "zip", "pptx", "bib", "apa", "picture"}


def test_these_are_the_formats():
    assert set(FORMATS) == KINDS


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_same_state_gives_the_same_bytes(kind, trade, words):
    write = FORMATS[kind].write
    once = write(trade({"period": "3"}, words), EDITION, words)
    assert once and once == write(trade({"period": "3"}, words), EDITION, words)
    assert once != write(trade({"period": "2"}, words), EDITION, words)


@pytest.mark.parametrize("kind", sorted(KINDS - {"csv"}))
def test_the_language_shows(kind):
    files = {FORMATS[kind].write(sample(), EDITION, words_for(one)) for one in ("kk", "uz")}
    assert len(files) == 2
