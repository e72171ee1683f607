"""Log-trend growth with Newey–West errors, against the sums written out."""

import math
from statistics import stdev

import pandas as pd
import pytest

from dashboard.analysis.regression import newey_west_lag
from dashboard.analysis.trend import log_trend, volatility
from tests.contract.csv_facts import LAST, turnover

# Two-sided 5 per cent points of the t distribution, as printed in tables, by degrees of freedom.
T_TABLE = {6: 2.4469, 8: 2.3060, 11: 2.2010}


def kazakh_turnover(first, last):
    return {year: float(turnover(year)) for year in range(first, last + 1)}


def written_out(values, lag):
    """Slope of ln(value) and its Newey–West standard error with n / (n - 2), by plain loops."""
    years = sorted(values)
    n = len(years)
    logs = [math.log(values[year]) for year in years]
    middle, mean = sum(years) / n, sum(logs) / n
    spread = sum((year - middle) ** 2 for year in years)
    slope = sum((x - middle) * (y - mean) for x, y in zip(years, logs, strict=True)) / spread
    scores = [
        (x - middle) * (y - mean - slope * (x - middle)) for x, y in zip(years, logs, strict=True)
    ]
    total = sum(score**2 for score in scores)
    for gap in range(1, lag + 1):
        weight = 1 - gap / (lag + 1)
        total += 2 * weight * sum(scores[at] * scores[at - gap] for at in range(gap, n))
    return slope, math.sqrt(total * n / (n - 2)) / spread


@pytest.mark.parametrize(("n", "lag"), [(8, 2), (10, 2), (13, 2), (31, 3), (100, 4), (200, 4)])
def test_the_lag_is_the_floor_of_four_times_a_power(n, lag):
    assert newey_west_lag(n) == lag


@pytest.mark.parametrize(("first", "last"), [(1995, 2002), (2003, 2015), (2016, LAST)])
def test_growth_and_interval_of_each_period(first, last):
    values = kazakh_turnover(first, last)
    slope, error = written_out(values, lag=2)
    found = log_trend(pd.Series(values))
    assert (found.years, found.lag, found.few) == (len(values), 2, True)
    assert found.rate == pytest.approx(100 * (math.exp(slope) - 1))
    half = T_TABLE[len(values) - 2] * error
    assert found.low == pytest.approx(100 * (math.exp(slope - half) - 1), abs=0.005)
    assert found.high == pytest.approx(100 * (math.exp(slope + half) - 1), abs=0.005)


def test_a_steady_rate_is_found_exactly():
    found = log_trend(pd.Series({2000 + at: 5 * 1.07**at for at in range(16)}))
    assert found.rate == pytest.approx(7)
    assert (found.low, found.high) == pytest.approx((7, 7))
    assert not found.few


def test_too_few_years_or_a_zero_have_no_trend():
    assert log_trend(pd.Series({2000: 1.0, 2001: 2.0, 2002: 3.0, 2003: 4.0})) is None
    assert log_trend(pd.Series({2000 + at: float(at) for at in range(8)})) is None


def test_volatility_is_the_standard_deviation_of_log_changes():
    values = kazakh_turnover(2016, LAST)
    changes = [math.log(values[year] / values[year - 1]) for year in range(2017, LAST + 1)]
    assert volatility(pd.Series(values)) == pytest.approx(100 * stdev(changes))


def test_a_change_across_a_missing_year_does_not_count():
    series = pd.Series({2000: 1.0, 2001: 2.0, 2002: None, 2003: 9.0, 2004: 18.0, 2005: 18.0})
    expected = 100 * stdev([math.log(2), math.log(2), 0])
    assert volatility(series) == pytest.approx(expected)
    assert volatility(series.loc[2002:2004]) is None
