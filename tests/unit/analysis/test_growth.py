"""Average growth by hand and by the printed numbers."""

import math
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.growth import cagr, growth, missing_years, year_ranges
from tests.contract.csv_facts import LAST, kaz

NAN = float("nan")


def series(first, *values):
    return pd.Series(values, index=range(first, first + len(values)), dtype=float)


def test_rate_by_hand():
    assert cagr(100, 121, 2) == pytest.approx(10)
    assert cagr(100, 12.5, 3) == pytest.approx(-50)
    assert cagr(7, 7, 30) == 0


@pytest.mark.parametrize(("first", "last", "years"), [(0, 5, 1), (-1, 5, 1), (5, 0, 1), (5, 6, 0)])
def test_no_rate_where_it_means_nothing(first, last, years):
    assert cagr(first, last, years) is None


def test_kazakh_exports_grew_by_15_9_per_cent_from_2016_to_2025():
    """From 0.92 to 3.49 billion in nine years."""
    values = series(2016, *(float(kaz("export", year)) for year in range(2016, LAST + 1)))
    found = growth(values)
    assert (found.first_year, found.last_year) == (2016, LAST)
    assert (round(found.first / 1000, 2), round(found.last / 1000, 2)) == (0.92, 3.49)
    assert round(found.rate, 1) == 15.9
    assert found.rate == pytest.approx(100 * ((3485.6 / 922.5) ** (1 / 9) - 1), abs=0.01)


def test_growth_runs_between_the_reported_years():
    found = growth(series(1992, NAN, NAN, 50.0, NAN, 200.0, NAN))
    assert (found.first_year, found.last_year, found.first, found.last) == (1994, 1996, 50, 200)
    assert found.rate == pytest.approx(100)


def test_one_reported_year_has_no_growth():
    assert growth(series(1992, NAN, 5.0, NAN)) is None
    assert growth(series(1992, NAN)) is None


def test_growth_through_zero_has_no_rate():
    assert growth(series(2000, -1.0, 5.0)).rate is None


def test_missing_years_are_named():
    assert missing_years(series(1992, NAN, 1.0, NAN, NAN)) == [1992, 1994, 1995]


def test_ranges_by_hand():
    assert year_ranges([1996, 1992, 1993]) == [(1992, 1993), (1996, 1996)]
    assert year_ranges([]) == []


@given(st.sets(st.integers(1990, 2030)))
def test_ranges_hold_exactly_the_years_and_never_touch(years):
    ranges = year_ranges(list(years))
    assert [year for first, last in ranges for year in range(first, last + 1)] == sorted(years)
    assert all(before[1] + 1 < after[0] for before, after in pairwise(ranges))


@given(st.floats(0.01, 1e6), st.floats(-20, 60), st.integers(1, 33))
def test_the_rate_leads_from_the_first_to_the_last_value(first, rate, years):
    last = first * (1 + rate / 100) ** years
    assert math.isclose(cagr(first, last, years), rate, abs_tol=1e-6)
