"""The link of the mirror page: total to read, canonical to write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.exhibits import mirror_choices
from dashboard.exhibits.mirror.selection import (
    DIRECTION_KEYS,
    MARKS,
    SCALES,
    UNITS,
    MirrorSelection,
    mirror_options,
)
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import LAST
from tests.package import package

OPTIONS = mirror_options(package())
CHOICES = mirror_choices(OPTIONS)
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
    query = Services.query(CHOICES.write(selection))
    assert CHOICES.read(query) == OPTIONS.settled(selection)[0]
    assert CHOICES.state.settle(query).refused == ()


@given(SELECTIONS)
def test_the_canonical_selection_shows_the_same_years_and_names_no_end(selection):
    found = OPTIONS.settled(selection)[0]
    assert OPTIONS.span(found) == OPTIONS.span(selection)
    first, last = OPTIONS.span(MirrorSelection(period=selection.period))
    assert found.first != first and found.last != last
    assert OPTIONS.settled(found)[0] == found


@given(st.dictionaries(st.sampled_from(["direction", "from", "to", "marks", "unit"]), st.text()))
def test_reading_never_fails_and_names_what_it_refused(query):
    first, last = OPTIONS.span(CHOICES.read(query))
    assert first <= last
    assert {one.name for one in CHOICES.state.settle(query).refused} <= set(query)


def test_the_default_link_is_empty():
    assert CHOICES.write(MirrorSelection()) == ""


@pytest.mark.parametrize(
    ("direction", "exporters"),
    [("both", ["KAZ", "UZB"]), ("kaz_uzb", ["KAZ"]), ("uzb_kaz", ["UZB"])],
)
def test_directions(direction, exporters):
    found = MirrorSelection(direction=direction).directions
    assert [one.exporter for one in found] == exporters


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ({"from": "1992", "to": str(LAST), "reporter": "UZB"}, "?reporter=UZB"),
        ({"from": "2001", "to": str(LAST)}, "?from=2001"),
        (
            {"period": "2", "from": "2003", "to": "2010", "marks": "none"},
            "?period=2&to=2010&marks=none",
        ),
    ],
)
def test_years_at_the_ends_of_the_period_are_no_choice(query, canonical):
    assert CHOICES.state.settle(query).query == canonical


def test_the_years_offered_are_those_of_the_period():
    offered = CHOICES.controls(CHOICES.read({"period": "2", "to": "2010"}), words_for("en"))
    assert [value for value, _ in offered["from"].pairs] == [str(one) for one in range(2003, 2016)]
    assert (offered["from"].value, offered["to"].value) == ("2003", "2010")
