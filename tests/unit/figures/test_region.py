"""The charts of the region: what is drawn is what is shown, and gaps stay gaps."""

import math

import pandas as pd
import pytest

from dashboard.analysis.income import Run
from dashboard.analysis.outlines import Outline
from dashboard.analysis.periods import Period
from dashboard.analysis.region import ranking
from dashboard.figures import tokens
from dashboard.figures.region import RegionChart, indicator_lines, limits
from dashboard.figures.region_income import DEPTHS, income_strip
from dashboard.figures.region_pair import PairChart, bubbles
from dashboard.figures.region_year import country_map, ranked_bars

PERIODS = (Period(1, 1992, 2002), Period(2, 2003, 2015), Period(3, 2016, None))
NAMES = {"KAZ": "Kazakhstan", "UZB": "Uzbekistan", "TKM": "Turkmenistan"}


def chart(log=False, year=2021, narrow=False):
    rows = pd.DataFrame(
        [
            ("KAZ", 2020, 3e9),
            ("UZB", 2020, 1e9),
            ("TKM", 2020, None),
            ("KAZ", 2021, 4e9),
            ("UZB", 2021, 2e9),
            ("TKM", 2021, None),
        ],
        columns=["country", "year", "value"],
    )
    rows["shown"] = rows["value"] / 1e9
    rows["number"] = ["" if pd.isna(one) else f"{one / 1e9:.1f}" for one in rows["value"]]
    return RegionChart(rows, NAMES, PERIODS, 2020, 2021, year, log, "billion", narrow)


def test_a_line_a_country_with_its_gaps_and_the_year_marked(english):
    figure = indicator_lines(chart(), english)
    assert [trace.name for trace in figure.data] == list(NAMES.values())
    assert list(figure.data[0].y) == [3.0, 4.0]
    assert list(figure.data[2].y) == [None, None]
    assert {trace.line.color for trace in figure.data} == {tokens.COUNTRY[code] for code in NAMES}
    assert [shape.x0 for shape in figure.layout.shapes if shape.type == "line"] == [2021]
    unmarked = indicator_lines(chart(year=None), english)
    assert not [shape for shape in unmarked.layout.shapes if shape.type == "line"]


def test_bars_are_in_the_unit_of_the_axis_from_the_largest_down(english):
    order = ranking(chart().rows, 2021)
    figure = ranked_bars(chart(), order, english)
    (bars,) = figure.data
    assert list(bars.y) == ["Kazakhstan", "Uzbekistan", "Turkmenistan"]
    assert list(bars.x) == [4.0, 2.0, None]
    assert figure.layout.xaxis.range[0] == 0.0
    assert 4.0 < figure.layout.xaxis.range[1] < 5.0
    assert [note.y for note in figure.layout.annotations] == ["Turkmenistan"]


def test_the_map_fills_closed_rings_deeper_for_more(english):
    square = ([0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 0.0])
    shapes = [Outline(code, (square, square), (0.5, 0.5)) for code in ("KAZ", "UZB", "TKM", "KGZ")]
    figure = country_map(chart(), ranking(chart().rows, 2021), shapes, english)
    assert list(figure.data[0].x) == [*square[0], None, *square[0]]
    assert {(trace.fill, trace.hoveron) for trace in figure.data} == {("toself", "fills")}
    opacities = [float(trace.fillcolor.rstrip(")").split(",")[-1]) for trace in figure.data]
    assert opacities[0] > opacities[1]
    assert figure.data[2].fillcolor == figure.data[3].fillcolor == tokens.UNKNOWN
    assert figure.layout.yaxis.scaleratio == pytest.approx(math.sqrt(2))
    # Kyrgyzstan is not chosen: an outline without a label.
    assert len(figure.layout.annotations) == 3


def test_limits_keep_zero_in_view_unless_the_values_are_far_from_it():
    ages = pd.Series([65.0, 75.0])
    assert limits(ages, log=False)[0] > 60
    assert limits(ages, log=False, from_zero=True)[0] == 0.0
    assert limits(pd.Series([1.0, 10.0]), log=False)[0] == 0.0
    low, high = limits(pd.Series([-5.0, 5.0]), log=False)
    assert low < -5 < 5 < high
    assert limits(pd.Series([10.0, 1000.0]), log=True) == pytest.approx((0.92, 3.08))
    assert limits(pd.Series([None, None], dtype=float), log=False) == (0.0, 1.0)


def test_the_area_of_a_bubble_follows_the_third_value(english):
    points = pd.DataFrame(
        {
            "country": ["KAZ", "UZB"],
            "x": [1.0, 2.0],
            "y": [1.0, 2.0],
            "size": [25.0, 100.0],
            "hover": ["", ""],
        }
    )
    values = pd.Series([1.0, 2.0])
    figure = bubbles(
        PairChart(points, values, values, NAMES, ("x", "y"), log_x=False, log_y=False), english
    )
    small, large = (trace.marker.size for trace in figure.data)
    assert large / small == pytest.approx(math.sqrt(100 / 25))


def test_the_strip_spans_the_years_of_each_run(words):
    found = [Run("KAZ", 1991, 2005, "LM"), Run("KAZ", 2006, 2024, "UM")]
    figure = income_strip(found, {"KAZ": "Kazakhstan"}, PERIODS, 1991, 2024, 2023, words)
    assert [(bar.base[0], bar.x[0]) for bar in figure.data] == [(1990.5, 15), (2005.5, 19)]
    assert [bar.marker.opacity for bar in figure.data] == [DEPTHS["LM"], DEPTHS["UM"]]
    assert figure.layout.shapes[-1].x0 == 2022.5
