"""Key figures of each period against the printed series."""

import pytest

from dashboard.analysis.summary import key_figures, pair_rows
from tests.contract.csv_facts import LAST, among_four, kaz, turnover

NEWEST = round(float(turnover(LAST)), 1)


@pytest.fixture(scope="module")
def pair(tables):
    return pair_rows(tables, 1992, LAST)


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        (1992, LAST, (1995, 422.6), (LAST, NEWEST)),
        (1992, 2002, (1995, 422.6), (2002, 187.5)),
        (2003, 2015, (2003, 227.5), (2015, 1668.0)),
        (2016, LAST, (2016, 1510.3), (LAST, NEWEST)),
    ],
)
def test_turnover_at_both_ends_and_its_growth(pair, first, last, start, end):
    figures = key_figures(pair.within(first, last))
    assert (figures.start.year, round(figures.start.value, 1)) == start
    assert (figures.end.year, round(figures.end.value, 1)) == end
    years = end[0] - start[0]
    expected = 100 * (float(turnover(end[0]) / turnover(start[0])) ** (1 / years) - 1)
    assert figures.growth.rate == pytest.approx(expected)
    assert figures.growth_others == ()


def test_balance_and_share_at_the_end(pair):
    figures = key_figures(pair.within(1992, LAST))
    assert figures.balance.year == LAST
    assert figures.balance.value == pytest.approx(float(kaz("export", LAST) - kaz("import", LAST)))
    assert (figures.share_start.year, round(figures.share_start.value, 1)) == (1995, 48.6)
    assert (figures.share_end.year, round(figures.share_end.value, 1)) == (
        LAST,
        round(float(among_four(LAST)), 1),
    )
    assert figures.share_end.value == pytest.approx(float(among_four(LAST)))


def test_missing_years_are_named(pair):
    assert key_figures(pair.within(1992, 2002)).missing == (1992, 1993, 1994)
    assert key_figures(pair.within(2003, LAST)).missing == ()


def test_years_that_end_in_2019_come_in_both_editions(pair, undecided):
    figures = key_figures(pair_rows(undecided, 1992, LAST).within(2016, 2019))
    assert [round(value, 1) for value in figures.end.others] == [2767.6]
    assert [round(value, 1) for value in figures.share_end.others] == [60.0]
    (other,) = figures.growth_others
    assert other.rate == pytest.approx(100 * ((2767.6 / 1510.3) ** (1 / 3) - 1), abs=0.01)
    decided = key_figures(pair.within(2016, 2019))
    assert decided.end.others == decided.share_end.others == decided.growth_others == ()


def test_years_without_any_figure_have_no_key_figures(pair):
    figures = key_figures(pair.within(1992, 1994))
    assert figures.growth is None and figures.start is None and figures.balance is None
    assert figures.missing == (1992, 1993, 1994)
