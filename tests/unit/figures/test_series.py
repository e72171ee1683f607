"""A line: its gaps, its estimates, its other values."""

import pandas as pd

from dashboard.figures.series import alternate_trace, line_trace
from tests.unit.figures.charts import EXPORT, MISSING, drawn, look

VALUES = {2001: 1.0, 2002: MISSING, 2003: 3.0}


def test_a_gap_is_none_and_never_zero():
    trace = line_trace(drawn(EXPORT, VALUES), look(), "x", "y")
    assert trace["x"] == [2001, 2002, 2003]
    assert trace["y"] == [1.0, None, 3.0]
    assert trace["connectgaps"] is False


def test_years_are_drawn_in_order():
    trace = line_trace(drawn(EXPORT, {2003: 3.0, 2001: 1.0}), look(), "x", "y")
    assert (trace["x"], trace["y"]) == ([2001, 2003], [1.0, 3.0])


def test_an_estimate_carries_a_cross():
    rows = pd.concat(
        [
            drawn(EXPORT, {2001: 1.0}, status="estimate"),
            drawn(EXPORT, {2002: 2.0}),
            drawn(EXPORT, {2003: 3.0}, status="reported + estimate"),
        ]
    )
    symbols = line_trace(rows, look(symbol="square"), "x", "y")["marker"]["symbol"]
    assert symbols == ["x-thin-open", "square", "x-thin-open"]


def test_look_becomes_colour_dash_and_marker():
    trace = line_trace(
        drawn(EXPORT, VALUES), look(colour="#d97706", dash="dash", symbol="square"), "x2", "y2"
    )
    assert (trace["line"]["color"], trace["line"]["dash"]) == ("#d97706", "dash")
    assert trace["marker"]["symbol"][0] == "square"
    assert (trace["xaxis"], trace["yaxis"]) == ("x2", "y2")


def test_hover_tells_value_and_source():
    trace = line_trace(drawn(EXPORT, {2001: 1.0}), look(), "x", "y")
    assert trace["customdata"] == [("1.0 bn", "A source")]


def test_other_values_are_hollow_and_not_on_the_line(english):
    rows = pd.concat([drawn(EXPORT, VALUES), drawn(EXPORT, {2003: 2.0}, variant="alternate")])
    trace = alternate_trace(rows, look(symbol="square", colour="#d97706"), "x", "y", english)
    assert (trace["x"], trace["y"], trace["mode"]) == ([2003], [2.0], "markers")
    assert trace["marker"]["symbol"] == "square-open"
    assert trace["marker"]["color"] == "#d97706"
    assert line_trace(rows, look(), "x", "y")["y"] == [1.0, None, 3.0]


def test_no_other_values_no_trace(english):
    assert alternate_trace(drawn(EXPORT, VALUES), look(), "x", "y", english) is None
