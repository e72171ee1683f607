"""The state of the page and its link."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.indices import INDICES
from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.selection import (
    FLOWS,
    PRICES,
    PeriodsSelection,
    from_query,
    settle,
    to_query,
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


@given(selection=selections)
def test_the_link_brings_back_the_selection(tables, selection):
    periods = read_periods(tables.periods)
    query = Services.query(to_query(selection, periods))
    assert from_query(query, periods) == (selection, ())


@given(query=st.dictionaries(st.sampled_from(["flow", "prices", "index", "period"]), st.text()))
def test_nothing_in_a_query_is_an_error(tables, query):
    periods = read_periods(tables.periods)
    selection, refused = from_query(query, periods)
    assert settle(selection).reporter in ("KAZ", "UZB")
    assert {one.name for one in refused} <= set(query)


def test_what_is_not_understood_is_named(tables):
    _, refused = from_query({"flow": "balance", "index": "hhi"}, read_periods(tables.periods))
    assert [(one.name, one.value) for one in refused] == [("flow", "balance"), ("index", "hhi")]


def test_both_reporters_become_one():
    assert settle(PeriodsSelection(reporter="both")).reporter == "KAZ"
    assert settle(PeriodsSelection(reporter="UZB")).reporter == "UZB"


def test_the_flow_has_the_name_of_the_analysis():
    assert [PeriodsSelection(flow=flow).measured for flow in FLOWS] == [
        "turnover",
        "export",
        "import",
    ]
