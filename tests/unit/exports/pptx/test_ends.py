"""Names at the ends of lines in place of a legend, and the scale that their places follow."""

from itertools import pairwise

import pytest

from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Line, Points
from dashboard.exports.lettering import width
from dashboard.exports.pptx.flatten import flattened
from dashboard.exports.pptx.native import AT_SIDE, AT_VALUE, Native, Series
from dashboard.exports.pptx.room import room_of
from dashboard.exports.pptx.scale import Scale, scale_of
from dashboard.words import words_for
from tests.unit.exports.pptx.made import chart_of, drawn, xml
from tests.unit.exports.samples import KAZ, UZB, sample

# Of the chart that `drawn` makes, in inches, and the height of a line of twelve points.
ACROSS, DOWN, LINE = 12, 5, 12 * 1.22 / 72


def line(name, *values, ended=AT_SIDE, colour=KAZ):
    return Series(name, values, (colour,), ended=ended)


def labels(chart):
    """Name of the series -> what its label says: place, offsets in inches, side, parts."""
    found = {}
    for own in xml(chart, ".//c:ser[c:dLbls]"):
        (label,) = own.xpath("c:dLbls/c:dLbl")
        told = {one.tag.rpartition("}")[2]: one.get("val") for one in label}
        x, y = (float(label.find(f".//{{*}}manualLayout/{{*}}{one}").get("val")) for one in "xy")
        name = own.find("{*}tx//{*}v").text
        found[name] = (int(told["idx"]), x * ACROSS, y * DOWN, told["dLblPos"], told)
    return found


def test_lines_are_named_by_labels_of_their_last_values_and_no_legend():
    chart = drawn(line("a", 1.0, 2.0, 4.0), line("b", 3.0, 2.0, None), ends=True)
    found = labels(chart)
    assert not chart.has_legend
    assert {name: place for name, (place, *_) in found.items()} == {"a": 2, "b": 1}
    for *_, side, told in found.values():
        assert side == "r" and (told["showSerName"], told["showVal"]) == ("1", "0")


def test_a_line_that_ends_early_is_named_beside_the_others():
    """Its label is moved by one of three categories."""
    plot = Native(
        "line", (line("a", 1.0, 2.0, 4.0), line("b", 3.0, 1.0, None)), Values(0.0, 4.0),
        categories=("1", "2", "3"), ends=True,
    )  # fmt: skip
    wide = room_of(plot, ACROSS, DOWN).width
    found = labels(drawn(*plot.series, ends=True))
    assert found["a"][1] == 0
    assert found["b"][1] == pytest.approx(wide / 3, abs=0.01)


def test_names_of_lines_that_end_close_together_stand_apart_and_in_their_order():
    """4 inches say 8 units, so values a hundredth apart would lie on each other."""
    values = {"low": 3.98, "middle": 4.0, "high": 4.01}
    series = [line(name, 0.0, 8.0, value) for name, value in values.items()]
    plot = Native("line", tuple(series), Values(0.0, 9.0), categories=("1", "2", "3"), ends=True)
    scale, tall = scale_of(plot), room_of(plot, ACROSS, DOWN).height
    found = labels(drawn(*series, ends=True))
    heights = [scale.share(values[name]) * tall - found[name][2] for name in values]
    gaps = [upper - lower for lower, upper in pairwise(heights)]
    assert all(gap >= LINE for gap in gaps)
    assert heights[1] == pytest.approx(scale.share(4.0) * tall, abs=2 * LINE)


def test_the_names_have_their_room_beside_the_plot():
    name = "A rather long name of a line"
    plot = Native("line", (line(name, 1.0),), Values(0.0, 4.0), categories=("1",), ends=True)
    room = room_of(plot, ACROSS, DOWN)
    assert ACROSS - room.left - room.width >= width(name) * 12 / 72
    assert room.legend == 0 and not room.beside


@pytest.mark.parametrize(
    "series",
    [
        [line("a name that is longer than a third of a slide " * 2, 1.0), line("b", 2.0)],
        [line(f"line {at}", float(at)) for at in range(20)],
    ],
)
def test_names_without_room_stand_in_a_legend(series):
    chart = drawn(*series, categories=("1",), ends=True)
    assert chart.has_legend and labels(chart) == {}


def test_a_line_without_a_value_or_a_name_has_no_label():
    empty, unnamed = line("a", None, None, None), line("b", 1.0, 1.0, 1.0, ended="")
    assert list(labels(drawn(empty, unnamed, line("c", 1.0, 2.0, 3.0), ends=True))) == ["c"]


@pytest.mark.parametrize(("other", "side"), [(1.0, "t"), (2.2, "b")])
def test_a_line_that_breaks_off_is_named_away_from_the_others(other, side):
    early = line("b", 2.0, None, None, ended=AT_VALUE)
    found = labels(drawn(line("a", other, other, other, colour=UZB), early, ends=True))
    assert (found["b"][0], found["b"][3]) == (0, side)


def test_single_points_are_named_beside_them_and_off_each_other():
    """Two lie so close that a name of one would cover the other's, the third by itself."""
    points = [
        Points(Look(name, KAZ), (x,), (y,), beside=(name, name))
        for name, x, y in (("near", 1.0, 5.0), ("by it", 1.02, 5.0), ("far", 9.0, 1.0))
    ]
    panel = Panel(tuple(points), Values(0.0, 10.0), Values(0.0, 6.0))
    (native,) = flattened(Chart((panel,), words_for("en")))
    assert not native.named
    chart = drawn(*native.series, kind="scatter", up=Values(0.0, 6.0), categories=(), keyed=False)
    sides = {name: side for name, (*_, side, _) in labels(chart).items()}
    assert sides["far"] == "t" and sides["near"] != sides["by it"]
    assert not chart.has_legend


def test_what_the_page_names_at_the_ends_the_slide_does_too(english):
    found = labels(chart_of(sample(), english))
    assert {name: place for name, (place, *_) in found.items()} == {"Экспорт": 2, "Импорт": 2}


def test_a_year_that_breaks_off_is_named_where_the_page_names_it():
    look = Look("2026", KAZ)
    marks = (
        Line(Look("2025", UZB), (1, 2, 3), (1.0, 2.0, 3.0)),
        Line(look, (1, 2, 3), (2.0, 4.0, None), ended=False),
        Points(look, (2,), (4.0,), beside=("2026", "2026"), seen=False),
    )
    chart = Chart((Panel(marks, Years(1, 3), Values(0.0, 4.0)),), words_for("en"), key="ends")
    (native,) = flattened(chart)
    assert [(one.name, one.ended) for one in native.series] == [
        ("2025", AT_SIDE),
        ("2026", AT_VALUE),
    ]


@pytest.mark.parametrize(
    ("up", "values", "expected"),
    [
        # Seven steps at most, each 1, 2, 2.5 or 5 of a power of ten; zero where the page has it.
        (Values(0.0, 5.3), (0.2, 4.9), Scale(0.0, 5.0, 1.0)),
        (Values(-0.3, 2.6), (-0.1, 2.4), Scale(-0.5, 2.5, 0.5)),
        (Values(0.35, 1.6), (0.46, 1.49), Scale(0.4, 1.6, 0.2)),
        (Values(-9.0, 0.0), (-8.0, -1.0), Scale(-8.0, 0.0, 2.0)),
        (Values(0.0, 1.0, log=True), (2.0, 300.0), Scale(1.0, 300.0, log=True)),
        (Values(0.0, 1.0, log=True), (-2.0, 300.0), Scale(-50.0, 300.0, 50.0)),
        (Values(0.0, 21.0, falling=True), (3.0, 20.0), Scale(0.0, 21.0, 5.0, falling=True)),
    ],
)
def test_the_ends_of_the_axis_are_round_and_hold_all_values(up, values, expected):
    plot = Native("line", (Series("a", values, (KAZ,)),), up, categories=("1", "2"), ends=True)
    scale = scale_of(plot)
    assert (scale.low, scale.high) == pytest.approx((expected.low, expected.high))
    assert (scale.step, scale.log) == (expected.step, expected.log)
    assert all(0 <= scale.share(value) <= 1 for value in values)
    axis = drawn(*plot.series, up=up, categories=("1", "2"), ends=True).value_axis
    assert (axis.minimum_scale, axis.maximum_scale) == (scale.low, scale.high)


def test_a_share_of_the_axis_is_that_of_the_logarithm_or_from_the_top():
    assert Scale(1.0, 100.0, log=True).share(10.0) == pytest.approx(0.5)
    assert Scale(0.0, 20.0, falling=True).share(5.0) == 0.75
    assert Scale(-1.0, 3.0).share(1.0) == 0.5


def test_an_axis_on_which_nothing_lies_is_left_to_the_program():
    plot = Native("line", (Series("a", (1.0,), (KAZ,)),), Values(0.0, 4.0), categories=("1",))
    assert scale_of(plot) is None
