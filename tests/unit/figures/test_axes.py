"""Axes and their ticks."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.axes import Categories, Months, Values, Years
from dashboard.charts.chart import Panel
from dashboard.charts.marks import Columns
from dashboard.figures import axes
from dashboard.figures.axes import month_axis
from dashboard.words import words_for
from tests.unit.figures.charts import drawn, line, panel, points

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
    step = axes.year_step(width / (last - first + 1))
    axis = axes.year_axis(years, step)
    assert axis["tickvals"] == ticks
    assert axis["range"] == [first - 0.5, last + 0.5]


@given(st.floats(-3, 5), st.floats(0.3, 4))
def test_log_ticks_are_one_two_and_five_within_the_limits(low, room):
    ticks = axes.log_ticks(low, low + room, words_for("en"))["tickvals"]
    for value in ticks:
        assert low - 1e-9 <= math.log10(value) <= low + room + 1e-9
        assert round(value / 10 ** math.floor(math.log10(value) + 1e-9), 6) in (1, 2, 5)
    assert len(ticks) >= math.floor(room)


def test_log_ticks_are_written_as_the_language_does(words):
    axis = axes.log_ticks(-1, 3.4, words)
    point = {"en": "."}.get(words.language, ",")
    space = {"en": ","}.get(words.language, "\u00a0")
    assert axis["type"] == "log"
    assert axis["ticktext"][:2] == [f"0{point}1", f"0{point}2"]
    assert axis["ticktext"][-1] == f"2{space}000"


@pytest.mark.parametrize(
    ("low", "high", "decimals", "texts"),
    [
        # All with the decimals of their step; zero has none.
        (0.0, 0.15, 3, ["0", "0.02", "0.04", "0.06", "0.08", "0.10", "0.12", "0.14"]),
        (-1.2, 1.2, 1, ["−1.0", "−0.5", "0", "0.5", "1.0"]),
        (0.0, 5200.0, 2, ["0", "1,000", "2,000", "3,000", "4,000", "5,000"]),
        # What can be counted has no halves.
        (0.0, 3.0, 0, ["0", "1", "2", "3"]),
    ],
)
def test_numbers_of_an_axis_have_equally_many_decimals(low, high, decimals, texts):
    told = axes.round_ticks(Values(low, high, decimals=decimals), words_for("en"), 8)
    assert told["ticktext"] == texts
    assert told["tickvals"] == [float(one.replace(",", "").replace("−", "-")) for one in texts]


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


def test_months_of_the_calendar_are_ticked_at_each_january():
    axis = Months(12 * 2019 + 11, 12 * 2022 + 3)
    wide = month_axis(axis, words_for("en"), width=8)
    assert wide["ticktext"] == ["2020", "2021", "2022"]
    assert wide["tickvals"] == [12 * 2020, 12 * 2021, 12 * 2022]
    assert month_axis(axis, words_for("en"), width=3)["ticktext"] == ["2020", "2022"]


@pytest.mark.parametrize(("width", "count"), [(50, 12), (20, 4)])
def test_months_of_any_year_are_named_where_there_is_room(words, width, count):
    told = month_axis(Months(1, 12, dated=False), words, width)
    assert len(told["ticktext"]) == count and told["ticktext"][0] == words.month(1, short=True)


def test_values_below_a_chart_are_fewer_where_it_is_narrow():
    """Four numbers of thousands would be turned aslant on a phone."""
    names = Categories(("a", "b"))
    columns = Columns("n", names.names, (1000.0, 3000.0), ("#112233",))
    lying = Panel((columns,), Values(0, 3500), names)
    wide, narrow = (
        len(drawn(lying, narrow=one, periods=())["layout"]["xaxis"]["tickvals"])
        for one in (False, True)
    )
    assert 2 <= narrow < 4 <= wide
