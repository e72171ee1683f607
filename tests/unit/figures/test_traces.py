"""Marks as traces: gaps, estimates, other editions, columns, areas, the map."""

import pytest

from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values, Years
from dashboard.charts.chart import Panel
from dashboard.charts.context import Event, Interval
from dashboard.charts.marks import Area, Columns, Line, Outline, Points
from dashboard.figures.drawing import faded
from dashboard.words import words_for
from tests.unit.figures.charts import drawn, line, look, panel, points

VALUES = {2001: 1.0, 2002: None, 2003: 3.0}


def traces(*marks, **more):
    return drawn(panel(*marks), **more)["data"]


def test_a_gap_is_none_and_never_zero():
    (trace,) = traces(line(VALUES))
    assert list(trace["x"]) == [2001, 2002, 2003] and list(trace["y"]) == [1.0, None, 3.0]
    assert trace["connectgaps"] is False and trace["mode"] == "lines+markers"


def test_a_line_starts_anew_after_a_jump():
    (trace,) = traces(line({2001: 1.0, 2002: 2.0, 2003: 5.0}, jumps=(2003,)))
    assert list(trace["x"]) == [2001, 2002, 2002.5, 2003]
    assert list(trace["y"]) == [1.0, 2.0, None, 5.0]


def test_look_becomes_colour_dash_and_marker():
    dashed = Line(look(colour="#d97706", dash="dash", symbol="square"), (2001,), (1.0,))
    (trace,) = traces(dashed)
    assert (trace["line"]["color"], trace["line"]["dash"]) == ("#d97706", "dash")
    assert trace["marker"]["symbol"] == "square"
    (trace,) = traces(line(VALUES, symbols=(tokens.ESTIMATE, "circle", "circle")))
    assert list(trace["marker"]["symbol"]) == [tokens.ESTIMATE, "circle", "circle"]
    assert traces(Line(look(symbol=""), (2001,), (1.0,)))[0]["mode"] == "lines"


def test_the_box_of_a_year_names_each_mark_and_that_of_a_mark_does_not():
    assert traces(line(VALUES), by_year=True)[0]["hovertemplate"] == "%{customdata}"
    assert traces(line(VALUES))[0]["hovertemplate"].endswith("<extra></extra>")
    assert list(traces(line(VALUES))[0]["customdata"]) == ["1.0 bn", "None bn", "3.0 bn"]


def test_single_values_of_another_edition_are_hollow_and_on_no_line():
    (trace,) = traces(points({2003: 2.0}, other=True))
    assert trace["mode"] == "markers" and trace["marker"]["symbol"] == "circle-open"
    assert not traces(points({2003: 2.0}, keyed=False))[0]["showlegend"]


def test_what_is_only_told_is_not_seen():
    (trace,) = traces(points({2003: 2.0}, seen=False))
    assert trace["marker"]["size"] == 1


def test_bounds_are_bars_along_the_axis_of_the_values():
    (upright,) = traces(points({2003: 2.0}, spans=((1.5, 4.0),)))
    lying = Points(look(), (2.0,), ("a",), spans=((1.5, 4.0),))
    across = Panel((lying,), Values(0.0, 5.0), Categories(("a",)))
    (beside,) = drawn(across)["data"]
    for trace, bars in ((upright, "error_y"), (beside, "error_x")):
        assert list(trace[bars]["array"]) == [2.0] and list(trace[bars]["arrayminus"]) == [0.5]


def test_a_name_in_several_panels_is_told_once():
    one, other = panel(line({2001: 1.0})), panel(line({2003: 1.0}))
    figure = drawn(one, other, key="ends", narrow=True)
    assert [trace["showlegend"] for trace in figure["data"]] == [True, False]


@pytest.mark.parametrize(
    ("columns", "mode"), [("beside", "group"), ("stacked", "relative"), ("over", "overlay")]
)
def test_columns_stand_beside_on_or_over_each_other(columns, mode):
    marks = [Columns(name, (2001, 2002), (1.0, None), ("#112233",)) for name in "ab"]
    figure = drawn(panel(*marks), columns=columns)
    assert figure["layout"]["barmode"] == mode
    assert [list(trace["y"]) for trace in figure["data"]] == [[1.0, None]] * 2


def test_columns_have_a_strength_and_a_colour_each():
    mark = Columns("n", (2001, 2002), (1.0, 2.0), ("#112233", "#445566"), strengths=(0.3, 1.0))
    (trace,) = traces(mark)
    assert list(trace["marker"]["color"]) == ["#112233", "#445566"]
    assert list(trace["marker"]["opacity"]) == [0.3, 1.0]


def test_columns_that_are_equally_pale_are_so_in_the_legend():
    (pale,) = traces(Columns("rest", (2001,), (1.0,), ("#112233",), strengths=(0.5,)))
    assert pale["marker"]["color"] == faded("#112233", 0.5) and pale["marker"]["opacity"] == 1


def test_lying_columns_start_at_their_base():
    runs = Columns(
        "n", ("a", "a"), (15.0, 19.0), ("#112233",), base=(1990.5, 2005.5),
        texts=(("a long name of a group", "short"), ("middle",)), inside=True,
    )  # fmt: skip
    strip = Panel((runs,), Years(1991, 2024), Categories(("a",)))
    (trace,) = drawn(strip, columns="over")["data"]
    assert (list(trace["base"]), list(trace["x"])) == ([1990.5, 2005.5], [15, 19])
    assert list(trace["text"]) == ["a long name of a group", "middle"]
    (trace,) = drawn(strip, columns="over", narrow=True)["data"]
    assert list(trace["text"]) == ["short", "middle"]


def test_the_area_between_two_lines_says_nothing():
    (trace,) = traces(Area((2001, 2002), (1.0, 2.0), (2.0, 3.0), "#102030"))
    assert list(trace["x"]) == [2001, 2002, 2002, 2001] and list(trace["y"]) == [1, 2, 3, 2]
    assert trace["fillcolor"] == "rgba(16, 32, 48, 0.16)" and trace["hoverinfo"] == "skip"


def test_the_map_fills_closed_rings_or_leaves_them_grey():
    square = ((0.0, 1.0, 1.0, 0.0), (0.0, 0.0, 1.0, 0.0))
    known, unknown = (
        Outline("KAZ", (square, square), (0.5, 0.5), "told", "#112233", strength, ("a", "b"))
        for strength in (0.5, None)
    )
    figure = drawn(Panel((known, unknown), None, None), periods=())
    one, other = figure["data"]
    assert list(one["x"]) == [*square[0], None, *square[0]]
    assert (one["fill"], one["hoveron"], one["text"]) == ("toself", "fills", "told")
    assert one["fillcolor"] == "rgba(17, 34, 51, 0.5)" and other["fillcolor"] == tokens.UNKNOWN
    # At 45 degrees a degree of longitude is as long as 0.71 of a degree of latitude.
    assert figure["layout"]["yaxis"]["scaleratio"] == pytest.approx(2**0.5)


EVENTS = (Event("2001-12-31", "a", True), Event("2002-01", "b", False), Event("2002", "c", True))


def test_events_are_markers_at_their_dates_open_when_unconfirmed():
    *_, marks = drawn(panel(line(VALUES), context=EVENTS))["data"]
    assert list(marks["marker"]["symbol"]) == ["triangle-up", "triangle-up-open", "triangle-up"]
    assert [round(x, 1) for x in marks["x"]] == [2001.5, 2001.5, 2002.0]
    assert marks["hoverinfo"] == "skip" and marks["yaxis"] == "y11"


def test_the_box_of_a_year_tells_its_events_and_no_others():
    """Every year has a point of its own, so that none tells those of its neighbour."""
    *_, told, _ = drawn(panel(line(VALUES), context=EVENTS, unknown=(2002, 2005)))["data"]
    assert list(told["x"]) == [2001, 2002, 2003, 2004, 2005, 2006]
    english = words_for("en")
    empty = [english("chart.unknown", years=year) for year in (2002, 2005)]
    assert list(told["text"]) == ["a", f"b<br>c<br>{empty[0]}", "", "", empty[1], ""]
    assert list(told["hoverinfo"]) == ["text", "text", "none", "none", "text", "none"]


def test_intervals_are_bars_along_the_foot():
    intervals = (Interval("95%", 2001, 2003), Interval("95%", 2004, 2004))
    *_, bars = drawn(panel(line(VALUES), context=intervals))["data"]
    assert list(bars["x"]) == pytest.approx([2000.2, 2002.8, None, 2003.2, 2003.8, None])
    assert bars["name"] == "95%"


def test_faded_keeps_the_colour():
    assert faded("#d97706", 0.5) == "rgba(217, 119, 6, 0.5)"


def test_a_log_axis_has_its_ticks():
    figure = drawn(panel(line({2001: 10.0, 2002: 1000.0}), up=Values(0.9, 3.1, log=True)))
    assert figure["layout"]["yaxis"]["type"] == "log"
    assert list(figure["layout"]["yaxis"]["range"]) == [0.9, 3.1]
