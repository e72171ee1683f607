"""The link of the mirror page: total to read, canonical to write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.selection import (
    DIRECTION_KEYS,
    MARKS,
    SCALES,
    UNITS,
    MirrorSelection,
    from_query,
    mirror_options,
    to_query,
)
from dashboard.pages.mirror.page import from_controls
from dashboard.words import LANGUAGES
from tests.package import package

OPTIONS = mirror_options(package())
YEARS = st.none() | st.integers(1992, OPTIONS.last_year)
SELECTIONS = st.builds(
    MirrorSelection,
    lang=st.sampled_from(["", *LANGUAGES]),
    period=st.sampled_from(["all", "1", "2", "3"]),
    reporter=st.sampled_from(["KAZ", "UZB", "both"]),
    direction=st.sampled_from(DIRECTION_KEYS),
    first=YEARS,
    last=YEARS,
    scale=st.sampled_from(SCALES),
    unit=st.sampled_from(UNITS),
    marks=st.sampled_from([(), MARKS[:1], MARKS[1:], MARKS]),
)


@given(SELECTIONS)
def test_a_link_brings_back_the_selection(selection):
    query = Services.query(to_query(selection, OPTIONS))
    assert from_query(query, OPTIONS) == (selection, ())


@given(SELECTIONS)
def test_the_canonical_selection_shows_the_same_years_and_names_no_end(selection):
    found = OPTIONS.canonical(selection)
    assert OPTIONS.span(found) == OPTIONS.span(selection)
    first, last = OPTIONS.span(MirrorSelection(period=selection.period))
    assert found.first != first and found.last != last
    assert OPTIONS.canonical(found) == found


@given(st.dictionaries(st.sampled_from(["direction", "from", "to", "marks", "unit"]), st.text()))
def test_reading_never_fails_and_names_what_it_refused(query):
    selection, refused = from_query(query, OPTIONS)
    assert OPTIONS.span(selection)[0] <= OPTIONS.span(selection)[1]
    assert {one.name for one in refused} <= set(query)


def test_the_default_link_is_empty():
    assert to_query(MirrorSelection(), OPTIONS) == ""


@pytest.mark.parametrize(
    ("direction", "exporters"),
    [("both", ["KAZ", "UZB"]), ("kaz_uzb", ["KAZ"]), ("uzb_kaz", ["UZB"])],
)
def test_directions(direction, exporters):
    found = MirrorSelection(direction=direction).directions
    assert [one.exporter for one in found] == exporters


def test_years_at_the_ends_of_the_period_are_no_choice():
    values = {"period": "2", "from": "2003", "to": "2010", "marks": []}
    selection = from_controls(values, OPTIONS)
    assert (selection.first, selection.last) == (None, 2010)
    assert selection.marks == ()
