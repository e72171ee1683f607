"""Margins and legends."""

from dashboard.charts.context import Interval
from dashboard.figures import frame
from tests.unit.figures.charts import chart, drawn, line, panel, points


def test_a_figure_has_no_legend_and_cannot_be_dragged():
    layout = frame.layout()
    assert layout["showlegend"] is False and layout["dragmode"] is False


def test_labels_at_the_side_have_the_room_that_their_words_need():
    def margin(label):
        return drawn(panel(line({2001: 1.0}, label)), key="ends")["layout"]["margin"]["r"]

    assert margin("Kazakhstan →<br>Uzbekistan") > margin("One<br>Two") >= 3 * 7


def test_a_legend_stands_at_the_foot_where_labels_have_no_room():
    shown = panel(line({2001: 1.0}), line({2001: 2.0}, "Imports", ended=False))
    wide, narrow = (drawn(shown, key="ends", narrow=one)["layout"] for one in (False, True))
    assert not wide["showlegend"] and narrow["showlegend"]
    assert narrow["margin"]["b"] > wide["margin"]["b"]
    both = drawn(shown, key="legend")
    assert both["layout"]["showlegend"]
    assert [trace["showlegend"] for trace in both["data"]] == [True, True]
    named = drawn(shown, key="ends", narrow=True)["data"]
    assert [trace["showlegend"] for trace in named] == [True, False]


def test_a_legend_counts_every_line_that_it_takes():
    interval = Interval("an interval with a rather long name of its own", 2002, 2003)
    alone = panel(line({2001: 1.0}, "a line with a rather long name of its own, too"))
    with_interval = panel(*alone.marks, context=(interval,))
    low, high = (
        drawn(one, key="legend", narrow=True)["layout"]["margin"]["b"]
        for one in (alone, with_interval)
    )
    assert high > low


def test_a_chart_without_any_mark_has_no_legend():
    assert not drawn(panel(), key="ends", narrow=True)["layout"]["showlegend"]


def test_a_long_name_of_points_stands_on_lines_of_its_own_on_a_phone():
    """A legend line of a phone holds 36 letters."""
    name = "Kazakhstan → Uzbekistan, without the Soviet past"
    shown = panel(points({2001: 1.0}, name))
    (wide,), (narrow,) = (drawn(shown, key="legend", narrow=one)["data"] for one in (False, True))
    assert wide["name"] == name
    assert narrow["name"] == "Kazakhstan → Uzbekistan, without the<br>Soviet past"
    assert list(frame.keyed(chart(shown, key="legend"), narrow=True)) == [narrow["name"]]


def test_only_keyed_marks_are_in_the_legend():
    shown = chart(panel(points({2001: 1.0}, "a"), points({2001: 1.0}, "b", keyed=False)))
    assert list(frame.keyed(shown, narrow=False)) == ["a"]
