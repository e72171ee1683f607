"""Axes, ticks, margins and legends."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.axes import Categories, Values, Years
from dashboard.charts.chart import Panel
from dashboard.charts.context import Interval
from dashboard.charts.marks import Columns
from dashboard.components.graph import CONFIG
from dashboard.figures import frame
from dashboard.words import words_for
from tests.unit.figures.charts import chart, drawn, line, panel, points

LAPTOP, PHONE = 780, 300


@pytest.mark.parametrize(
    ("first", "last", "width", "ticks"),
    [
        (1992, 2025, LAPTOP, [1995, 2000, 2005, 2010, 2015, 2020, 2025]),
        (1992, 2025, PHONE, [2000, 2010, 2020]),
        (2012, 2025, LAPTOP, [2012, 2014, 2016, 2018, 2020, 2022, 2024]),
        (2020, 2024, PHONE, [2020, 2021, 2022, 2023, 2024]),
        (2019, 2019, LAPTOP, [2019]),
    ],
)
def test_years_are_ticked_at_whole_multiples_that_do_not_crowd(first, last, width, ticks):
    years = Years(first, last)
    step = frame.year_step(width / (last - first + 1))
    axis = frame.year_axis(years, step)
    assert axis["tickvals"] == ticks
    assert axis["range"] == [first - 0.5, last + 0.5]


@given(st.floats(-3, 5), st.floats(0.3, 4))
def test_log_ticks_are_one_two_and_five_within_the_limits(low, room):
    ticks = frame.log_ticks(low, low + room, words_for("en"))["tickvals"]
    for value in ticks:
        assert low - 1e-9 <= math.log10(value) <= low + room + 1e-9
        assert round(value / 10 ** math.floor(math.log10(value) + 1e-9), 6) in (1, 2, 5)
    assert len(ticks) >= math.floor(room)


def test_log_ticks_are_written_as_the_language_does(words):
    axis = frame.log_ticks(-1, 3.4, words)
    point = {"en": "."}.get(words.language, ",")
    space = {"en": ","}.get(words.language, "\u00a0")
    assert axis["type"] == "log"
    assert axis["ticktext"][:2] == [f"0{point}1", f"0{point}2"]
    assert axis["ticktext"][-1] == f"2{space}000"


def test_separators_of_the_axis_are_those_of_the_numbers(words):
    number = words.number(1234.5, 1)
    assert frame.layout(words)["separators"] == number[5] + number[1]


def test_a_figure_has_no_legend_and_cannot_be_dragged(words):
    layout = frame.layout(words)
    assert layout["showlegend"] is False and layout["dragmode"] is False


def test_a_chart_has_no_bar_of_its_own():
    """The stock bar offers to upload the figure, and its pictures lack title and source."""
    assert CONFIG["displayModeBar"] is False and CONFIG["displaylogo"] is False


def test_the_first_place_stands_on_top():
    places = Values(0.0, 12.0, ticks=(1.0, 5.0, 10.0), decimals=0, falling=True)
    axis = drawn(panel(line({2001: 3.0}), up=places))["layout"]["yaxis"]
    assert list(axis["range"]) == [12, 0] and list(axis["tickvals"]) == [1, 5, 10]


def test_categories_run_from_the_top_down_or_from_left_to_right():
    names = Categories(("a", "b"))
    lying = Columns("n", ("a", "b"), (1.0, 2.0), ("#112233",))
    figure = drawn(Panel((lying,), Values(0, 3, bare=True), names), periods=())
    assert list(figure["layout"]["yaxis"]["range"]) == [1.5, -0.5]
    assert figure["layout"]["xaxis"]["showticklabels"] is False
    upright = drawn(Panel((lying,), names, Values(0, 3)), periods=())
    assert list(upright["layout"]["xaxis"]["range"]) == [-0.5, 1.5]


def test_a_label_of_a_category_is_left_out_where_it_does_not_fit():
    names = tuple(str(1990 + at) for at in range(30))
    long = Categories(names, tuple((f"{one} and more", one) for one in names))
    columns = Columns("n", names, (1.0,) * 30, ("#112233",))

    def told(narrow):
        figure = drawn(Panel((columns,), long, Values(0, 2)), periods=(), narrow=narrow)
        return set(figure["layout"]["xaxis"]["ticktext"])

    assert told(narrow=True) == {""}
    short = Categories(names[:8], long.labels[:8])
    figure = drawn(Panel((columns,), short, Values(0, 2)), periods=(), narrow=True)
    assert list(figure["layout"]["xaxis"]["ticktext"]) == list(names[:8])


def test_both_axes_of_a_cloud_are_titled_where_there_is_room():
    cloud = Panel((points({1.0: 2.0}),), Values(0, 2, title="x"), Values(0, 4, title="y"))
    wide, narrow = (drawn(cloud, periods=(), narrow=one)["layout"] for one in (False, True))
    assert (wide["xaxis"]["title"]["text"], wide["yaxis"]["title"]["text"]) == ("x", "y")
    assert "title" not in narrow["xaxis"] and "title" not in narrow["yaxis"]
    # Above a chart over years its unit stands already.
    alone = drawn(panel(line({2001: 1.0}), up=Values(0, 2, title="y")))["layout"]
    assert "title" not in alone["yaxis"]


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


def test_only_keyed_marks_are_in_the_legend():
    shown = chart(panel(points({2001: 1.0}, "a"), points({2001: 1.0}, "b", keyed=False)))
    assert list(frame.keyed(shown, narrow=False)) == ["a"]
