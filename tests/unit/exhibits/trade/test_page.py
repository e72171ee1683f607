"""The first paint of the trade explorer: years at the ends of a period are no choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.pages.trade.page import page
from dashboard.words import words_for
from tests.unit.exhibits.trade.selections import wanted


@given(data=st.data())
def test_the_canonical_selection_shows_the_same_years_and_names_no_end(options, data):
    selection = data.draw(wanted(options))
    found = options.canonical(selection)
    assert options.span(found) == options.span(selection)
    first, last = options.span(TradeSelection(period=selection.period))
    assert found.first != first and found.last != last


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ({"from": "1992", "to": "2025"}, ""),
        ({"from": "2001", "to": "2025"}, "from=2001"),
        ({"period": "2", "from": "2003", "to": "2010"}, "to=2010"),
    ],
)
def test_needless_years_stay_out_of_the_first_download_link(tables, query, kept):
    trade = page(Services(tables, read_periods(tables.periods)))
    content, _ = trade.render(query, words_for("en"), False)
    links = [str(getattr(one, "href", None)) for one in content._traverse()]
    found = [href for href in links if href.startswith("/download/trade.csv")]
    years = [part for part in found[0].replace("?", "&").split("&") if part[:3] in ("fro", "to=")]
    assert years == ([kept] if kept else [])
