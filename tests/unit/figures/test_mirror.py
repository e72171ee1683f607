"""Panels of two counts: the gap is shaded where both are known, quoted figures are markers."""

import math

import pandas as pd
import pytest

from dashboard.analysis.mirror import DIRECTIONS
from dashboard.figures.mirror import Count, MirrorChart, MirrorPanel, Quoted, faded, mirror_lines
from tests.unit.figures.charts import MISSING, PERIODS, drawn, look

EXPORTS, IMPORTS = DIRECTIONS[0].lines
QUOTED = pd.DataFrame(
    {
        "year": [2003, 2004],
        "shown": [5.0, 6.0],
        "hover": ["five", "six or more"],
        "at_least": [False, True],
    }
)


def panel(exports, imports, quoted=(), changes=None):
    counts = (
        Count(drawn(EXPORTS, exports), look("Exports<br>by one")),
        Count(drawn(IMPORTS, imports), look("Imports<br>by other")),
    )
    return MirrorPanel("One → Other", counts, tuple(quoted), changes or {}, "#102030")


def figure(words, *panels, **more):
    settings = {"first": 2001, "last": 2006, "log": False, "narrow": False, **more}
    return mirror_lines(MirrorChart(panels, PERIODS, **settings), words).to_dict()


def shaded(drawing):
    return [trace for trace in drawing["data"] if trace.get("fill") == "toself"]


def test_the_gap_is_shaded_only_where_both_counts_are_known(english):
    exports = {2001: 1, 2002: 2, 2003: 3, 2004: 4, 2005: 5, 2006: 6}
    imports = {2001: 2, 2002: 3, 2003: MISSING, 2004: 3, 2005: 4, 2006: MISSING}
    gaps = shaded(figure(english, panel(exports, imports)))
    assert [list(gap["x"]) for gap in gaps] == [[2001, 2002, 2002, 2001], [2004, 2005, 2005, 2004]]
    assert list(gaps[0]["y"]) == [1, 2, 3, 2]
    assert list(gaps[1]["y"]) == [4, 5, 4, 3]
    assert {gap["fillcolor"] for gap in gaps} == {"rgba(16, 32, 48, 0.16)"}
    assert all(gap["hoverinfo"] == "skip" for gap in gaps)


def test_a_gap_stays_a_gap_of_the_line(english):
    drawing = figure(english, panel({2001: 1, 2002: 2}, {2001: 2, 2002: MISSING}))
    lines = [trace for trace in drawing["data"] if trace["mode"] == "lines+markers"]
    assert list(lines[1]["y"]) == [2, None]
    assert not any(line["connectgaps"] for line in lines)


def test_quoted_figures_are_markers_without_a_line(english):
    quoted = [Quoted(QUOTED, "Quoted", "diamond"), Quoted(QUOTED, "Quoted too", "diamond-open")]
    marks = [
        trace
        for trace in figure(english, panel({2001: 1}, {2001: 2}, quoted))["data"]
        if trace["mode"] == "markers"
    ]
    assert [list(mark["marker"]["symbol"]) for mark in marks] == [
        ["diamond", "triangle-up"],
        ["diamond-open", "triangle-up-open"],
    ]
    assert all("line" not in mark for mark in marks)
    assert list(marks[0]["x"]) == [2003, 2004] and list(marks[0]["y"]) == [5, 6]


def test_the_axis_reaches_to_a_quoted_figure_above_the_lines(english):
    drawing = figure(english, panel({2001: 1}, {2001: 2}, [Quoted(QUOTED, "Quoted", "diamond")]))
    assert drawing["layout"]["yaxis"]["range"][1] > 6


def test_two_directions_share_years_and_scale_but_no_room(english):
    drawing = figure(english, panel({2001: 1}, {2001: 2}), panel({2001: 9}, {2001: 8}))
    layout = drawing["layout"]
    assert layout["yaxis"]["range"] == layout["yaxis2"]["range"]
    lower, upper = layout["yaxis2"]["domain"], layout["yaxis"]["domain"]
    assert lower[0] == pytest.approx(0) and lower[1] < upper[0] and upper[1] == pytest.approx(1)
    assert layout["xaxis"]["anchor"] == "y2"


def test_a_change_of_source_is_marked_in_its_own_panel(english):
    changed = panel({2001: 1, 2004: 2}, {2001: 2}, changes={2004: "From 2004 another"})
    drawing = figure(english, changed, panel({2001: 1}, {2001: 2}))
    dotted = [
        shape
        for shape in drawing["layout"]["shapes"]
        if shape["type"] == "line" and shape["line"]["dash"] == "dot"
    ]
    assert [(line["x0"], line["yref"]) for line in dotted] == [(2003.5, "y domain")]
    told = [note.get("hovertext") for note in drawing["layout"]["annotations"]]
    assert "From 2004 another" in told


def test_on_a_log_axis_the_limits_are_powers_of_ten(english):
    drawing = figure(english, panel({2001: 10}, {2001: 1000}), log=True)
    low, high = drawing["layout"]["yaxis"]["range"]
    assert low < math.log10(10) and high > math.log10(1000) and high < 4


def test_a_narrow_screen_gets_a_legend_instead_of_labels(english):
    wide = figure(english, panel({2001: 1}, {2001: 2}))
    narrow = figure(english, panel({2001: 1}, {2001: 2}), narrow=True)
    labels = [note["text"] for note in wide["layout"]["annotations"]]
    assert any("Exports<br>by one" in text for text in labels)
    assert not any("Exports" in note["text"] for note in narrow["layout"]["annotations"])
    assert narrow["layout"]["showlegend"]


def test_faded_keeps_the_colour():
    assert faded("#d97706", 0.5) == "rgba(217, 119, 6, 0.5)"
