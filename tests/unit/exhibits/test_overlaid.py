"""Periods laid over each other."""

import pytest

from dashboard.analysis.periods import Period
from dashboard.charts.axes import Values
from dashboard.charts.look import Look
from dashboard.exhibits.overlaid import overlaid
from tests.unit.exhibits.test_plotted import MISSING, rows

PERIODS = (Period(1, 1992, 2002), Period(2, 2003, 2015), Period(3, 2016, None))
VALUES = {2001: 1.0, 2002: 2.0, 2003: 3.0, 2004: MISSING, 2005: 4.0, 2016: 7.0, 2017: 9.0}


@pytest.fixture
def made(english):
    """{year: value} -> the chart of their periods."""

    def make(values):
        return overlaid(rows(values), Look("Exports", "#112233"), PERIODS, Values(0, 10), english)

    return make


def test_each_period_starts_at_year_zero(made):
    (panel,) = made(VALUES).panels
    assert [mark.x for mark in panel.marks] == [(9, 10), (0, 1, 2), (0, 1)]
    assert [mark.y for mark in panel.marks] == [(1.0, 2.0), (3.0, None, 4.0), (7.0, 9.0)]
    assert (panel.across.first, panel.across.last, panel.across.dated) == (0, 10, False)


def test_periods_are_told_apart_without_colour(made):
    looks = [mark.look for mark in made(VALUES).panels[0].marks]
    assert len({look.dash for look in looks}) == 3 and len({look.colour for look in looks}) == 1
    assert sorted(look.width for look in looks) == [look.width for look in looks]


def test_lines_are_named_with_their_years(made, english):
    names = [mark.look.name for mark in made(VALUES).panels[0].marks]
    assert names == ["1992–2002", "2003–2015", english("period.open", start=2016)]


def test_a_period_without_values_is_left_out(made):
    (mark,) = made({2001: MISSING, 2003: 3.0}).panels[0].marks
    assert mark.y == (3.0,)


def test_no_value_at_all_is_an_empty_chart(made):
    assert made({2001: MISSING, 2003: MISSING}).panels[0].marks == ()
