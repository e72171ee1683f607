"""The state of the page and its link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.indices import INDICES
from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import periods_choices
from dashboard.exhibits.periods.selection import (
    FLOWS,
    PRICES,
    PeriodsSelection,
    settle,
)

selections = st.builds(
    PeriodsSelection,
    lang=st.sampled_from(["", "kk", "ru", "en", "uz"]),
    period=st.sampled_from(["all", "1", "2", "3"]),
    reporter=st.sampled_from(["KAZ", "UZB", "both"]),
    flow=st.sampled_from(FLOWS),
    prices=st.sampled_from(PRICES),
    index=st.sampled_from(INDICES),
)


@pytest.fixture(scope="module")
def choices(tables):
    return periods_choices(read_periods(tables.periods))


@given(selection=selections)
def test_the_link_brings_back_the_selection(choices, selection):
    query = Services.query(choices.write(selection))
    assert choices.read(query) == settle(selection)[0]
    assert choices.state.settle(query).refused == ()


@given(query=st.dictionaries(st.sampled_from(["flow", "prices", "index", "period"]), st.text()))
def test_nothing_in_a_query_is_an_error(choices, query):
    assert choices.read(query).reporter in ("KAZ", "UZB")
    assert {one.name for one in choices.state.settle(query).refused} <= set(query)


def test_what_is_not_understood_is_named(choices):
    refused = choices.state.settle({"flow": "balance", "index": "hhi"}).refused
    assert [(one.name, one.value) for one in refused] == [("flow", "balance"), ("index", "hhi")]


def test_the_old_name_of_the_prices_is_read_and_never_written(choices):
    assert choices.read({"prices": "real"}).prices == "real"
    assert choices.state.settle({"prices": "real"}).query == "?measure=real"
    assert choices.read({"prices": "usd", "measure": "real"}).prices == "real"


def test_both_reporters_become_one():
    assert settle(PeriodsSelection(reporter="both"))[0].reporter == "KAZ"
    assert settle(PeriodsSelection(reporter="UZB"))[0].reporter == "UZB"


def test_the_flow_has_the_name_of_the_analysis():
    assert [PeriodsSelection(flow=flow).measured for flow in FLOWS] == [
        "turnover",
        "export",
        "import",
    ]
