"""A change of source is marked before its year, and its label stays off the lines."""

import pandas as pd
import pytest

from dashboard.figures import layers
from dashboard.figures.series import line_trace
from dashboard.figures.source_marks import Canvas, mark_sources
from tests.unit.figures.charts import EXPORT, MISSING, drawn, look

YEARS = layers.Axes("x", "y", 1992, 2025)
SIZE = (780.0, 340.0)


def marked(data, changes, words, axes=YEARS, log=False, limits=(0.0, 10.0), notes=()):
    figure = {"data": data, "shapes": [], "annotations": list(notes)}
    mark_sources(figure, changes, Canvas(axes, SIZE, limits, log, "y11"), words)
    return figure["shapes"], figure["annotations"][len(notes) :]


def line(values):
    return line_trace(drawn(EXPORT, values), look(), "x", "y")


def test_a_dotted_line_stands_before_the_year_and_tells_why(words):
    shapes, notes = marked([], {2020: "why"}, words)
    assert [(shape["x0"], shape["x1"]) for shape in shapes] == [(2019.5, 2019.5)]
    assert shapes[0]["line"]["dash"] == "dot"
    assert [(note["text"], note["hovertext"]) for note in notes] == [
        (words("chart.source_change"), "why")
    ]


@pytest.mark.parametrize(("first", "last"), [(2020, 2025), (1992, 2019)])
def test_a_change_outside_the_panel_is_left_out(words, first, last):
    axes = layers.Axes("x", "y", first, last)
    assert marked([], {2020: "why"}, words, axes) == ([], [])


@pytest.mark.parametrize(
    ("values", "anchor", "edge"),
    [
        ({2018: 1.0, 2019: 1.0, 2020: 1.0}, "right", "top"),
        ({2018: 9.0, 2019: 9.0}, "left", "top"),
        ({2018: 9.0, 2019: 9.0, 2020: 9.0}, "right", "bottom"),
        ({2018: 9.0, 2019: MISSING, 2020: MISSING, 2021: 9.0}, "right", "top"),
    ],
)
def test_the_label_goes_where_the_line_is_not(english, values, anchor, edge):
    _, (note,) = marked([line(values)], {2020: "why"}, english)
    assert (note["xanchor"], note["yanchor"], note["textangle"]) == (anchor, edge, -90)


def test_a_log_axis_is_measured_in_powers(english):
    values = {2018: 10.0, 2019: 10.0, 2020: 10.0}
    _, (high,) = marked([line(values)], {2020: ""}, english, limits=(0.0, 10.0))
    _, (low,) = marked([line(values)], {2020: ""}, english, limits=(0.0, 10.0), log=True)
    assert (high["yanchor"], low["yanchor"]) == ("bottom", "top")


def test_columns_other_labels_and_events_at_the_foot_stay_free(english):
    columns = {"type": "bar", "x": [2018, 2019, 2020, 2021], "y": [9.0, 9.0, 9.0, 9.0]}
    events = {
        "type": "scatter",
        "mode": "markers",
        "x": [2019.4, 2019.6],
        "y": [0.02, 0.02],
        "yaxis": "y11",
        "marker": {"size": 10},
    }
    _, (note,) = marked([columns], {2020: ""}, english)
    assert note["textangle"] == 0 and note["y"] > 0.9
    full = line({2018: 9.0, 2019: 9.0, 2020: 9.0})
    _, (note,) = marked([full, events], {2020: ""}, english)
    assert (note["textangle"], note["yanchor"]) == (-90, "middle")
    name = {"text": "N" * 110, "x": 1992, "xref": "x", "xanchor": "left", "y": 1, "yanchor": "top"}
    _, (note,) = marked([], {2020: ""}, english, notes=[{**name, "yref": "y domain"}])
    assert note["yanchor"] == "bottom"


def test_another_panel_does_not_count(english):
    other = line({2018: 9.0, 2019: 9.0, 2020: 9.0}) | {"yaxis": "y2"}
    _, (note,) = marked([other], {2020: ""}, english)
    assert note["yanchor"] == "top"


def test_two_labels_do_not_cover_each_other(words):
    """Two changes a year apart are 23 pixels apart, two labels beside each other need 30."""
    _, notes = marked([], {2019: "", 2020: ""}, words)
    assert [note["xanchor"] for note in notes] == ["right", "right"]
    narrow = Canvas(YEARS, (300.0, 310.0), (0.0, 10.0))
    figure = {"data": [], "shapes": [], "annotations": []}
    mark_sources(figure, {2019: "", 2020: ""}, narrow, words)
    first, second = figure["annotations"]
    same_side = first["xanchor"] == second["xanchor"]
    assert not same_side or first["yanchor"] != second["yanchor"]


def test_a_canvas_measures_years_and_values():
    canvas = Canvas(layers.Axes("x", "y", 2001, 2010), (100.0, 50.0), (0.0, 5.0))
    assert canvas.across(2000.5) == 0 and canvas.across(2010.5) == 100
    assert canvas.up(2.5) == 25
    powers = Canvas(layers.Axes("x", "y", 2001, 2010), (100.0, 50.0), (0.0, 5.0), log=True)
    assert powers.up(1000.0) == pytest.approx(30)
    assert pd.isna(canvas.up(MISSING))
