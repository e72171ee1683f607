"""Years at the ends of a period are no choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.words import words_for
from tests.contract.csv_facts import LAST
from tests.unit.exhibits.trade.selections import wanted


@given(data=st.data())
def test_the_canonical_selection_shows_the_same_years_and_names_no_end(options, data):
    selection = data.draw(wanted(options))
    found = options.settled(selection)[0]
    assert options.span(found) == options.span(selection)
    first, last = options.span(TradeSelection(period=selection.period))
    assert found.first != first and found.last != last


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ({"from": "1992", "to": str(LAST)}, ""),
        ({"from": "2001", "to": str(LAST)}, "?from=2001"),
        ({"period": "2", "from": "2003", "to": "2010"}, "?period=2&to=2010"),
    ],
)
def test_needless_years_stay_out_of_the_link(exhibitors, query, kept):
    trade = exhibitors["trade"]
    assert trade.canonical(query) == kept == trade(query, words_for("en")).query
