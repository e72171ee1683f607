"""Axes and ticks."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.graph import CONFIG
from dashboard.figures import base
from dashboard.words import words_for


def test_years_are_ticked_at_whole_multiples():
    axis = base.year_axis(1992, 2025)
    assert axis["tickvals"] == [1995, 2000, 2005, 2010, 2015, 2020, 2025]
    assert axis["range"] == [1991.5, 2025.5]


@pytest.mark.parametrize(
    ("first", "last", "ticks"),
    [
        (2020, 2025, [2020, 2021, 2022, 2023, 2024, 2025]),
        (2016, 2025, [2016, 2018, 2020, 2022, 2024]),
        (2019, 2019, [2019]),
    ],
)
def test_a_few_years_are_ticked_densely(first, last, ticks):
    assert base.year_axis(first, last)["tickvals"] == ticks


@given(st.floats(-3, 5), st.floats(0.3, 4))
def test_log_ticks_are_one_two_and_five_within_the_limits(low, room):
    ticks = base.log_ticks(low, low + room, words_for("en"))["tickvals"]
    for value in ticks:
        assert low - 1e-9 <= math.log10(value) <= low + room + 1e-9
        assert round(value / 10 ** math.floor(math.log10(value) + 1e-9), 6) in (1, 2, 5)
    assert len(ticks) >= math.floor(room)


def test_log_ticks_are_written_as_the_language_does(words):
    axis = base.log_ticks(-1, 3.4, words)
    point = {"en": "."}.get(words.language, ",")
    space = {"en": ","}.get(words.language, "\u00a0")
    assert axis["type"] == "log"
    assert axis["ticktext"][:2] == [f"0{point}1", f"0{point}2"]
    assert axis["ticktext"][-1] == f"2{space}000"


def test_separators_of_the_axis_are_those_of_the_numbers(words):
    number = words.number(1234.5, 1)
    assert base.layout(words)["separators"] == number[5] + number[1]


def test_a_figure_has_no_legend_and_cannot_be_dragged(words):
    layout = base.layout(words)
    assert layout["showlegend"] is False and layout["dragmode"] is False


def test_a_chart_has_no_bar_of_its_own():
    """The stock bar offers to upload the figure, and its pictures lack title and source."""
    assert CONFIG["displayModeBar"] is False and CONFIG["displaylogo"] is False
