"""What is told of an exhibit has true minus signs, and dates as the language writes them."""

import re

import pytest

from dashboard.words import LANGUAGES
from tests.contract.exhibits import EXHIBITS, shown

pytestmark = pytest.mark.slow

# A hyphen where a minus belongs: before a number and behind nothing that it could join.
HYPHEN = re.compile(r"(?<![\w.\u2013-])-\d")
ISO = re.compile(r"\b\d{4}-\d\d(-\d\d)?\b")


def told(exhibit):
    """Every text of an exhibit that a reader meets on a page."""
    yield from (exhibit.title, exhibit.finding, exhibit.unit, exhibit.stored, exhibit.lead)
    yield from (*exhibit.notes, *exhibit.reading, *exhibit.method)
    for row in (exhibit.written.headings, *exhibit.written.rows):
        yield from row
    for one in exhibit.sources:
        yield from (one.name, one.years, one.vintage, one.licence, one.caveat)
    for event in exhibit.events:
        yield from (event.date, event.title)


@pytest.mark.parametrize("name", EXHIBITS)
def test_no_hyphen_is_a_minus_and_no_date_is_written_for_machines(name):
    for language in LANGUAGES:
        texts = set(told(shown(name, language)))
        assert {text for text in texts if HYPHEN.search(text) or ISO.search(text)} == set()


def test_both_are_found_where_they_stand():
    assert HYPHEN.search("by -3.1%") and HYPHEN.search("(-3)") and ISO.search("on 2023-01-31")
    assert not HYPHEN.search("2003-2015") and not HYPHEN.search("\u22123,1")
