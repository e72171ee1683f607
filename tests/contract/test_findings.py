"""The one sentence that everybody reads is short enough to be taken in at once."""

import pytest

from tests.contract.exhibits import EXHIBITS, shown
from tests.contract.po_files import LANGUAGES, catalogue

pytestmark = pytest.mark.slow

MOST_WORDS = 30


def words_of(text: str) -> int:
    """Blanks apart, without dashes that stand alone; a placeholder is one word."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_finding_has_more_than_thirty_words(language):
    findings = [entry for entry in catalogue(language) if "finding" in entry.key.split(".")]
    long = {
        (entry.key, words_of(text))
        for entry in findings
        for text in entry.texts
        if words_of(text) > MOST_WORDS
    }
    assert len(findings) > 25
    assert long == set()


@pytest.mark.parametrize("name", EXHIBITS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_above_a_chart_begins_as_a_sentence_does(name, language):
    exhibit = shown(name, language)
    for text in (exhibit.title, exhibit.unit, exhibit.finding):
        assert text[:1] == text[:1].upper(), text


def test_words_are_counted():
    assert words_of("In {year}: 2 of {years} – a rise.") == 7
