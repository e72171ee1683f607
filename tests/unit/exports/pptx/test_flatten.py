"""A chart as the series that an office program draws: the same names and numbers, gaps as None."""

from dataclasses import replace

import pytest

from dashboard.charts.axes import Categories, Months, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Blank, Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Area, Columns, Line, Outline, Points
from dashboard.exports.pptx.flatten import flattened
from dashboard.words import words_for

UP = Values(0.0, 10.0, title="billion USD", decimals=2)
LOOK = Look("Exports<br>by one", "#112233", "dash", "square")


def chart(*panels, **more):
    return Chart(panels, words_for("en"), **more)


def over(*marks, first=2001, last=2004, up=UP, **more):
    return Panel(marks, Years(first, last), up, **more)


def flat(*panels, **more):
    (found,) = flattened(chart(*panels, **more))
    return found


def test_a_line_keeps_its_name_look_and_gaps():
    found = flat(over(Line(LOOK, (2001, 2002, 2004), (1.0, None, 3.0))))
    assert (found.kind, found.categories) == ("line", ("2001", "2002", "2003", "2004"))
    assert found.up == UP
    (one,) = found.series
    assert (one.name, one.values) == ("Exports by one", (1.0, None, None, 3.0))
    assert (one.colours, one.dash, one.symbol) == (("#112233",), "dash", "square")
    assert one.joined and not one.level


def test_a_line_that_jumps_is_a_series_a_stretch_and_once_in_a_legend():
    trend = Line(
        Look("trend", "#112233", symbol=""), (2001, 2002, 2003), (1.0, 2.0, 5.0), jumps=(2003,)
    )
    native = flat(over(trend), key="legend")
    first, second = native.series
    assert native.named == ("trend",)
    assert (first.name, first.values) == ("trend", (1.0, 2.0, None, None))
    assert (second.name, second.values) == ("trend, 2003", (None, None, 5.0, None))
    assert first.level and second.level


def test_single_values_of_a_year_lie_in_layers_behind_the_rest():
    others = Points(LOOK, (2001, 2001, 2003, 2003), (1.0, 2.0, 3.0, 3.0), other=True)
    line = Line(Look("line", "#445566"), (2001,), (4.0,))
    first, *layers = flat(over(others, line)).series
    assert first.name == "line"
    assert [one.values for one in layers] == [(1.0, None, 3.0, None), (2.0, None, None, None)]
    assert {(one.name, one.symbol, one.joined) for one in layers} == {
        ("Exports by one", "square-open", False)
    }


def test_what_is_only_told_or_lies_between_is_no_series():
    line = Line(LOOK, (2001,), (1.0,))
    unseen = Points(LOOK, (2001,), (1.0,), seen=False)
    area = Area((2001, 2002), (1.0, 1.0), (2.0, 2.0), "#112233")
    assert len(flat(over(line, unseen, area)).series) == 1


def test_panels_beside_each_other_are_one_chart_of_lines_that_go_on():
    first = over(Line(LOOK, (2001, 2002), (1.0, 2.0)), last=2002)
    second = over(Line(LOOK, (2003, 2004), (3.0, 4.0)), first=2003)
    (one,) = flat(first, second, beside=True).series
    assert one.values == (1.0, 2.0, 3.0, 4.0)


def test_panels_of_one_scale_are_one_chart_and_name_their_series():
    panels = [over(Line(LOOK, (2001,), (1.0,)), name=name) for name in ("To", "Fro")]
    assert [one.name for one in flat(*panels).series] == [
        "To: Exports by one",
        "Fro: Exports by one",
    ]


def test_panels_of_their_own_scales_are_charts_of_their_own():
    line = Line(LOOK, (2001,), (1.0,))
    places = Values(0, 20, title="Place", decimals=0, falling=True)
    found = flattened(chart(over(line, name="Share"), over(line, up=places, name="Place")))
    assert [one.up for one in found] == [UP, places]
    assert [series.name for one in found for series in one.series] == ["Exports by one"] * 2


@pytest.mark.parametrize(
    ("columns", "stacked"), [("beside", False), ("stacked", True), ("over", True)]
)
def test_columns_stand_as_in_the_figure(columns, stacked):
    marks = [Columns(name, (2001, 2002), (1.0, None), ("#112233",)) for name in "ab"]
    found = flat(over(*marks), columns=columns)
    assert (found.kind, found.stacked) == ("bar", stacked)
    assert [one.values for one in found.series] == [(1.0, None, None, None)] * 2


def test_a_step_downwards_is_told_by_its_amount():
    names = Categories(("2002", "imports"))
    step = Columns("imports", ("imports",), (2.0,), ("#112233",), base=(1.0,), amounts=(-2.0,))
    found = flat(Panel((step,), names, UP))
    assert found.categories == names.names and found.series[0].values == (None, -2.0)


def test_lying_columns_keep_the_colour_of_each():
    names = Categories(("a", "b"))
    bars = Columns("n", ("a", "b"), (2.0, None), ("#112233", "#445566"))
    found = flat(Panel((bars,), UP, names))
    assert (found.kind, found.categories, found.up) == ("bars", ("a", "b"), UP)
    assert found.series[0].colours == ("#112233", "#445566")


def test_dated_points_are_a_cloud_over_decimal_years():
    """The middle of 2003 is 2003 on the axis of the page and 2003.5 in decimal years."""
    points = Points(LOOK, (2003.0, 2003.25), (1.0, 2.0))
    level = Level("said", 5.0, 5.0, "#445566", "dot")
    found = flat(over(points, context=(level,)))
    one, said = found.series
    assert found.kind == "scatter" and found.categories == ()
    assert one.across == (2003.5, 2003.75) and one.values == (1.0, 2.0)
    assert (said.across, said.values, said.dash) == ((2001.0, 2005.0), (5.0, 5.0), "dot")


def test_a_cloud_does_not_begin_with_a_single_point():
    """LibreOffice would draw none of them beside a level, which has two ends."""
    single = Points(LOOK, (2003.25,), (1.0,))
    found = flat(over(single, context=(Level("said", 5.0, 5.0, "#445566"),)))
    assert [len(one.values) for one in found.series] == [2, 1]


def test_two_indicators_are_a_cloud_with_two_titles():
    cloud = Panel((Points(LOOK, (3.0,), (4.0,)),), replace(UP, title="persons"), UP)
    found = flat(cloud)
    assert (found.kind, found.across, found.up.title) == ("scatter", "persons", "billion USD")
    assert found.series[0].across == (3.0,)


def test_levels_are_drawn_where_there_is_a_value_to_hold_against_them():
    levels = (Level("corridor", 1.0, 1.2, "#112233"), Level("factor", 1.06, 1.06, "#445566"))
    line = Line(LOOK, (2001,), (1.0,))
    _, low, high, factor = flat(over(line, context=levels)).series
    assert [set(one.values) for one in (low, high, factor)] == [{1.0}, {1.2}, {1.06}]
    assert (low.dash, factor.dash) == ("dot", "dash") and factor.level
    assert flattened(chart(over(Line(LOOK, (2001,), (None,)), context=levels))) == ()


def test_years_since_a_start_are_numbers():
    line = Line(LOOK, (0, 1), (1.0, 2.0))
    years = Years(0, 1, title="years since", dated=False)
    found = flat(Panel((line,), years, UP))
    assert (found.categories, found.across) == (("0", "1"), "years since")


def test_no_office_program_draws_a_map_or_a_strip():
    square = ((0.0, 1.0, 0.0), (0.0, 1.0, 0.0))
    outline = Outline("KAZ", (square,), (0.5, 0.5), "", "#112233", 0.5, ())
    assert flattened(chart(Panel((outline,), None, None))) == ()
    runs = Columns("a", ("a",), (3.0,), ("#112233",), base=(2000.5,))
    assert flattened(chart(Panel((runs,), Years(2001, 2003), Categories(("a",))))) == ()


def test_months_are_named_in_short_and_labelled_once_a_year():
    first = 12 * 2025 + 10
    mark = Line(Look("a", "#112233"), (first, first + 2), (1.0, 2.0))
    native = flat(Panel((mark,), Months(first, first + 2), UP))
    assert native.categories == ("Nov 2025", "Dec 2025", "Jan 2026") and native.cycle == 12
    assert native.series[0].values == (1.0, None, 2.0)
    any_year = Line(Look("a", "#112233"), (1, 12), (1.0, 2.0))
    native = flat(Panel((any_year,), Months(1, 12, dated=False), UP))
    assert native.categories[::11] == ("Jan", "Dec") and native.cycle == 1


def test_columns_that_are_equally_pale_are_pale_on_white():
    pale = Columns("rest", (2001,), (1.0,), ("#000080",), strengths=(0.5,))
    native = flat(over(pale))
    assert native.series[0].colours == ("#8080c0",)


def test_a_category_without_a_column_says_so():
    bars = Columns("n", ("a",), (2.0,), ("#112233",))
    blank = (Blank("b", "not known"),)
    found = flat(Panel((bars,), Categories(("a", "b")), UP, context=blank))
    assert found.categories == ("a", "b: not known")
    assert found.series[0].values == (2.0, None)


@pytest.mark.parametrize(("key", "named"), [("legend", ("n", "m")), ("none", ())])
def test_a_legend_stands_where_the_page_has_one(key, named):
    marks = [Columns(name, (2001,), (1.0,), ("#112233",)) for name in "nm"]
    assert flat(over(*marks), key=key).named == named


def test_what_no_legend_of_the_page_names_none_of_the_slide_does():
    line = Line(Look("line", "#445566"), (2001,), (4.0,))
    others = Points(LOOK, (2001,), (1.0,), other=True, keyed=False)
    assert flat(over(line, others), key="legend").named == ("line",)
