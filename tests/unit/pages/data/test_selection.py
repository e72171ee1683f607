"""One state, one link: kind and text of the sources, the period of the matrix."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.data.selection import (
    KINDS,
    DataSelection,
    data_parameters,
    from_query,
    to_query,
)
from dashboard.exhibits.exhibitor import Services

NAMES = ("lang", "period", "reporter", "kind", "find")


@pytest.fixture(scope="module")
def periods(tables):
    return read_periods(tables.periods)


def test_every_field_has_a_parameter(periods):
    assert tuple(data_parameters(periods)) == NAMES
    assert tuple(field.name for field in fields(DataSelection)) == NAMES


def test_the_defaults_agree(periods):
    assert from_query({}, periods) == (DataSelection(), ())
    assert to_query(DataSelection(), periods) == ""


@given(query=st.dictionaries(st.sampled_from((*NAMES, "utm_source")), st.text()))
def test_any_link_opens_and_is_written_back(periods, query):
    selection, refused = from_query(query, periods)
    assert {one.name for one in refused} <= set(query) - {"find"}
    again = Services.query(to_query(selection, periods))
    assert from_query(again, periods) == (selection, ())


@pytest.mark.parametrize("kind", KINDS)
def test_a_link_keeps_kind_and_text(periods, kind):
    selection = DataSelection(lang="uz", period="2", kind=kind, find="jahon banki & WTO")
    query = Services.query(to_query(selection, periods))
    assert from_query(query, periods) == (selection, ())


def test_text_is_one_line_of_limited_length(periods):
    assert from_query({"find": "  a \n b  "}, periods)[0].find == "a b"
    assert len(from_query({"find": "x" * 999}, periods)[0].find) == 80
