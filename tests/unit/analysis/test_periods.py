"""The three periods as the table gives them."""

import pytest

from dashboard.analysis.periods import period_of, read_periods, span
from tests.contract.csv_facts import LAST, rows


@pytest.fixture(scope="module")
def periods(tables):
    return read_periods(tables.periods)


def test_periods_are_those_of_the_table(periods):
    expected = [
        (int(row["period"]), int(row["start_year"]), int(row["end_year"] or 0) or None)
        for row in rows("periods")
    ]
    assert [(one.number, one.start, one.end) for one in periods] == expected
    assert [one.key for one in periods] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("key", "years"),
    [("all", (1992, LAST)), ("1", (1992, 2002)), ("2", (2003, 2015)), ("3", (2016, LAST))],
)
def test_span_of_each_choice(periods, key, years):
    assert span(periods, key, LAST) == years


def test_a_closed_period_ends_with_the_data_at_the_latest(periods):
    assert periods[1].last(2010) == 2010
    assert periods[1].last(LAST) == 2015
    assert periods[2].last(LAST) == LAST


@pytest.mark.parametrize(
    ("year", "number"), [(1992, 1), (2002, 1), (2003, 2), (2015, 2), (2016, 3), (2030, 3)]
)
def test_every_year_falls_in_one_period(periods, year, number):
    assert period_of(periods, year).number == number


def test_a_year_before_the_first_period_is_refused(periods):
    with pytest.raises(ValueError, match="1991"):
        period_of(periods, 1991)
