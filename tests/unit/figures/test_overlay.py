"""Periods laid over each other."""

import math

import pytest

from dashboard.figures.overlay import period_overlay
from tests.unit.figures.charts import EXPORT, MISSING, chart, drawn

VALUES = {
    2001: 1.0,
    2002: 2.0,
    2003: 3.0,
    2004: MISSING,
    2005: 4.0,
    2006: 6.0,
    2016: 7.0,
    2017: 9.0,
}


def overlay(english, **more):
    return period_overlay(chart(drawn(EXPORT, VALUES), first=1992, last=2017, **more), english)


def test_each_period_starts_at_year_zero(english):
    lines = [trace for trace in overlay(english).data if trace.mode == "lines+markers"]
    assert [list(line.x) for line in lines] == [[9, 10], [0, 1, 2, 3], [0, 1]]
    assert [list(line.y) for line in lines] == [[1, 2], [3, None, 4, 6], [7, 9]]


def test_periods_are_told_apart_without_colour(english):
    lines = [trace for trace in overlay(english).data if trace.mode == "lines+markers"]
    assert len({line.line.dash for line in lines}) == 3
    assert len({line.line.color for line in lines}) == 1
    assert sorted(line.line.width for line in lines) == [line.line.width for line in lines]


def test_lines_are_labelled_with_their_years(english):
    labels = [note.text for note in overlay(english).layout.annotations]
    assert sum("1992–2002" in label for label in labels) == 1
    assert sum(english("period.open", start=2016) in label for label in labels) == 1


def test_a_period_without_values_is_left_out(english):
    rows = drawn(EXPORT, {2001: MISSING, 2003: 3.0})
    figure = period_overlay(chart(rows, first=1992, last=2006), english)
    assert [list(trace.y) for trace in figure.data] == [[3.0]]


def test_no_value_at_all_is_an_empty_chart(english):
    rows = drawn(EXPORT, {2001: MISSING, 2003: MISSING})
    assert len(period_overlay(chart(rows, first=1992, last=2006), english).data) == 0


def test_labels_of_a_log_chart_stand_at_the_logarithm(english):
    figure = overlay(english, log=True)
    heights = sorted(note.y for note in figure.layout.annotations)
    assert heights == pytest.approx([math.log10(value) for value in (2, 6, 9)], abs=0.05)


def test_a_narrow_screen_has_a_legend(english):
    figure = overlay(english, narrow=True)
    assert figure.layout.showlegend is True and len(figure.layout.annotations) == 0
