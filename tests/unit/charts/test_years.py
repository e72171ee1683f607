"""Years and dates, as text and on an axis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.periods import Period
from dashboard.charts.years import date_position, period_years, range_text


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("2019", 2019.0),
        ("2019-01-01", 2018.5 + 0.5 / 31 / 12),
        ("2019-07-01", 2019.0 + 0.5 / 31 / 12),
        ("2019-12-31", 2019.5 - 0.5 / 31 / 12),
        ("2019-06", 2018.5 + 5.5 / 12),
        ("2020-02-29", 2019.5 + (1 + 28.5 / 29) / 12),
    ],
)
def test_dates_stand_within_their_year(date, place):
    assert date_position(date) == pytest.approx(place)


@given(st.dates())
def test_a_date_stands_in_the_half_years_around_its_year(day):
    place = date_position(day.isoformat())
    assert day.year - 0.5 < place < day.year + 0.5


@given(st.dates(), st.dates())
def test_dates_keep_their_order(one, other):
    places = date_position(one.isoformat()), date_position(other.isoformat())
    assert (one < other) == (places[0] < places[1])


def test_ranges_and_open_periods_are_written_with_an_en_dash(words):
    assert range_text(1992, 1994) == "1992–1994"
    assert range_text(2019, 2019) == "2019"
    assert period_years(Period(1, 1992, 2002), words) == "1992–2002"
    assert period_years(Period(3, 2016, None), words) == words("period.open", start=2016)
