"""Break dates: exact where they are planted, the same by brute force, the same on every run."""

import math
from itertools import combinations, pairwise

import numpy as np
import pandas as pd
import pytest
import ruptures
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.breaks import chosen_breaks, search_all, shortest_stretch
from tests.contract.csv_facts import LAST, TRADE, kaz, turnover

FLOWS = {
    "turnover": turnover,
    "export": lambda year: kaz("export", year),
    "import": lambda year: kaz("import", year),
}
TURNOVER = pd.Series({year: float(turnover(year)) for year in range(1995, LAST + 1)})


def squared_rest(logs):
    n = len(logs)
    middle, mean = (n - 1) / 2, sum(logs) / n
    spread = sum((at - middle) ** 2 for at in range(n))
    slope = sum((at - middle) * (y - mean) for at, y in enumerate(logs)) / spread
    return sum((y - mean - slope * (at - middle)) ** 2 for at, y in enumerate(logs))


def brute_force(series, count):
    """The best breaks among all that leave 15 per cent of the years on either side."""
    logs = [math.log(value) for value in series]
    least = math.ceil(0.15 * len(logs))
    places = combinations(range(1, len(logs)), count)
    cuts = [(0, *inner, len(logs)) for inner in places]
    cuts = [cut for cut in cuts if all(b - a >= least for a, b in pairwise(cut))]
    best = min(cuts, key=lambda cut: sum(squared_rest(logs[a:b]) for a, b in pairwise(cut)))
    rss = sum(squared_rest(logs[a:b]) for a, b in pairwise(best))
    return tuple(int(series.index[place]) for place in best[1:-1]), rss


def test_a_planted_break_is_found_exactly():
    years = range(1995, LAST + 1)
    logs = {year: 0.1 * (year - 1995) + (0.9 if year >= 2008 else 0) for year in years}
    found = chosen_breaks(pd.Series({year: math.exp(value) for year, value in logs.items()}))
    assert found.one.years == (2008,)
    assert found.one.intervals == ((2008, 2008),)
    assert found.one.rss == pytest.approx(0, abs=1e-12)
    assert found.observations == 31 and found.shortest == shortest_stretch(31) == 5


@pytest.mark.parametrize("flow", ["turnover", "export", "import"])
def test_the_chosen_years_are_those_of_a_search_through_all(flow):
    values = pd.Series({year: float(FLOWS[flow](year)) for year in TURNOVER.index})
    found = chosen_breaks(values)
    for dates, count in ((found.one, 1), (found.two, 2)):
        years, rss = brute_force(values, count)
        assert dates.years == years
        assert dates.rss == pytest.approx(rss)
        assert all(
            low <= year <= high for year, (low, high) in zip(years, dates.intervals, strict=True)
        )
    assert found.rss == pytest.approx(squared_rest([math.log(value) for value in values]))


def test_turnover_breaks_in_other_years_than_the_periods():
    found = chosen_breaks(TURNOVER)
    assert found.one.years == (2004,)
    assert found.two.years == (2002, 2009)


def by_referee(logs, count, shortest):
    """The same search by dynamic programming, as somebody else wrote it."""
    at = np.arange(len(logs), dtype=float)
    signal = np.column_stack([logs, np.ones_like(at), at])
    search = ruptures.Dynp(model="linear", min_size=shortest, jump=1).fit(signal)
    return tuple(search.predict(n_bkps=count)[:-1])


@pytest.mark.parametrize("count", [1, 2])
@given(random=st.integers(0, 2**32 - 1), length=st.integers(15, 31))
@settings(deadline=None, max_examples=40)
def test_another_program_finds_the_same_breaks(count, random, length):
    series = np.random.default_rng(random).normal(size=(length, 3)).cumsum(axis=0)
    shortest = shortest_stretch(length)
    found = [tuple(row) for row in search_all(series, count, shortest)]
    assert found == [by_referee(series[:, at], count, shortest) for at in range(3)]


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("flow", ["turnover", "export", "import"])
def test_another_program_finds_the_same_breaks_of_the_trade(flow, count):
    logs = np.log([float(FLOWS[flow](year)) for year in TURNOVER.index])
    (found,) = search_all(logs[:, None], count, 5)
    assert tuple(found) == by_referee(logs, count, 5)


def test_the_bootstrap_is_the_same_on_every_run():
    shifted = TURNOVER.set_axis(TURNOVER.index + 100)
    again = [
        tuple((low - 100, high - 100) for low, high in dates.intervals)
        for dates in (chosen_breaks(shifted).one, chosen_breaks(shifted).two)
    ]
    found = chosen_breaks(TURNOVER)
    assert again == [found.one.intervals, found.two.intervals]


def test_gaps_and_short_series_are_not_searched():
    uzbek = pd.Series(
        {
            year: float(TRADE["UZB_DASH_GOODS", "UZB", "KAZ", "import", str(year)])
            for year in (*range(1995, 2004), *range(2017, 2022))
        }
    )
    assert chosen_breaks(uzbek) is None
    assert chosen_breaks(TURNOVER.loc[:2008]) is None
    assert chosen_breaks(TURNOVER.where(TURNOVER.index != 2000)) is None
