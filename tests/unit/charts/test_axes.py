"""Limits of axes: every value in view, zero where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.axes import Years, limits


@given(st.lists(st.floats(-1e4, 1e4), min_size=1))
def test_zero_and_every_value_are_in_view(values):
    low, high = limits(values)
    assert low <= min(0, *values) and high >= max(0, *values) and low < high


@given(st.lists(st.floats(1e-3, 1e5), min_size=1))
def test_log_limits_are_powers_around_the_values(values):
    low, high = limits(values, log=True)
    assert 10**low < min(values) and 10**high > max(values)


@pytest.mark.parametrize("log", [True, False])
def test_limits_without_any_value(log):
    assert limits([None, None], log) == limits([], log) == (0.0, 1.0)


def test_log_limits_leave_out_what_a_logarithm_cannot_show():
    assert limits([-5.0, 0.0, None, 10.0, 100.0], log=True) == pytest.approx((0.88, 2.08))


def test_zero_stays_away_from_values_that_are_far_from_it():
    assert limits([65.0, 75.0], zero=False)[0] > 60
    assert limits([65.0, 75.0])[0] == 0.0
    assert limits([1.0, 10.0], zero=False)[0] == 0.0
    low, high = limits([-5.0, 5.0], zero=False)
    assert low < -5 < 5 < high


def test_a_year_has_half_of_itself_on_either_side():
    assert (Years(2001, 2006).left, Years(2001, 2006).right) == (2000.5, 2006.5)
