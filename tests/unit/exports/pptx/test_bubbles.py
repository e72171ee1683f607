"""Two indicators against each other as a native chart: bubbles, their names, both axes."""

from dataclasses import replace

import pytest
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE_TYPE

from dashboard.charts.axes import Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exports.pptx.flatten import flattened
from dashboard.exports.pptx.native import Native, Series
from dashboard.exports.pptx.room import room_of
from dashboard.exports.pptx.scale import Scale, along_of, scale_of
from dashboard.exports.pptx.sizes import radius
from dashboard.words import words_for
from tests.contract.csv_facts import CENTRAL_ASIA, newest, rows
from tests.contract.exhibits import asked
from tests.unit.exports.pptx.made import chart_of, drawn
from tests.unit.exports.pptx.read import frames
from tests.unit.exports.pptx.test_ends import labels
from tests.unit.exports.pptx.test_fills import group_of, plotted
from tests.unit.exports.samples import KAZ, sample

ALONG, UP = Values(-500.0, 16_500.0, title="USD"), Values(53.0, 77.0, title="years")


def bubbles(*amounts, along=ALONG):
    """Three of those places that lie side by side, with what their areas stand for."""
    places = ((2000.0, 72.0), (3000.0, 72.5), (14_000.0, 74.5))
    points = tuple(
        Points(Look(f"n{at}", KAZ), (x,), (y,), beside=(f"n{at}",) * 2, amount=amount)
        for at, ((x, y), amount) in enumerate(zip(places, amounts, strict=True))
    )
    return Chart((Panel(points, along, UP),), words_for("en"))


def native(*amounts, **more):
    (found,) = flattened(bubbles(*amounts, **more))
    return found


def test_a_bubble_stands_for_the_number_behind_it_and_the_smallest_lie_on_top(english):
    chart = chart_of(sample(chart=bubbles(5.0, 36.0, 20.0)), english)
    assert chart.chart_type == XL_CHART_TYPE.BUBBLE
    parts = ("xVal", "bubbleSize")
    found = {
        one.name: [one._element.findtext(f".//{{*}}{part}//{{*}}v") for part in parts]
        for one in chart.plots[0].series
    }
    assert list(found) == ["n1", "n2", "n0"]
    assert found == {"n0": ["2000.0", "5.0"], "n1": ["3000.0", "36.0"], "n2": ["14000.0", "20.0"]}


def test_its_area_is_to_the_largest_as_its_number_is():
    plot = native(9.0, 36.0, 20.0)
    room = room_of(plot, 12, 5)
    small, large = (
        radius(one, plot, room) for at in ("n0", "n1") for one in plot.series if one.name == at
    )
    assert small / large == pytest.approx(0.5)
    assert large == pytest.approx(min(room.width, room.height) / 8)


def test_where_one_has_no_number_all_are_plain_points(english):
    assert chart_of(sample(chart=bubbles(5.0, None, 20.0)), english).chart_type == (
        XL_CHART_TYPE.XY_SCATTER
    )


def test_both_axes_end_at_ticks_that_leave_room_for_bubbles():
    """74.5 with what a bubble has around it is beyond 75."""
    plot = native(5.0, 36.0, 20.0)
    assert along_of(plot) == Scale(0.0, 15_000.0, 2500.0)
    assert scale_of(plot) == Scale(55.0, 80.0, 5.0)
    assert scale_of(native(None, None, None)) == Scale(55.0, 75.0, 5.0)
    assert along_of(Native("line", (Series("a", (1.0,), (KAZ,)),), UP)) is None


def test_a_name_covers_no_other_bubble():
    """Beside a large one on its right there is room on the left, or out of the middle."""
    plot = native(2.0, 100.0, 20.0)
    named = [replace(one, name=one.name.replace("n0", "a long name")) for one in plot.series]
    chart = drawn(*named, kind="scatter", up=plot.up, along=plot.along, categories=())
    _, x, _, side, _ = labels(chart)["a long name"]
    assert side == "l" or x < 0


def test_a_logarithmic_lower_axis_has_the_numbers_of_the_page():
    slide, shapes = group_of(
        bubbles(5.0, 36.0, 20.0, along=Values(2.0, 4.3, log=True, title="USD"))
    )
    (frame,) = frames(slide)
    left, _, wide, _ = plotted(frame)
    space = frame.chart._chartSpace
    assert space.xpath("(//c:valAx)[1]//c:logBase/@val") == ["10"]
    assert space.xpath("(//c:valAx)[1]/c:tickLblPos/@val") == ["none"]
    told = {one.text_frame.text: one for one in shapes if one.has_text_frame}
    assert {"100", "1,000", "10,000", "USD"} <= set(told)
    # Three of 2.3 powers of ten, from two on.
    middle = told["1,000"].left + told["1,000"].width / 2
    assert (middle - left) / wide == pytest.approx(1 / 2.3, abs=0.002)
    lines = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.LINE]
    assert any(one.left == pytest.approx(middle, abs=2) for one in lines)


def test_the_five_states_have_their_populations(english):
    chart = chart_of(asked("region-pair", "en"), english)
    year = str(newest("SP.DYN.LE00.IN"))
    wanted = {f"country.{code}": code for code in ("KAZ", *CENTRAL_ASIA)}
    people = {
        row["country"]: float(row["value"])
        for row in rows("indicators")
        if (row["indicator"], row["year"], row["source"]) == ("SP.POP.TOTL", year, "WDI_2026_07")
    }
    sizes = {
        one.name: float(one._element.findtext(".//{*}bubbleSize//{*}v"))
        for one in chart.plots[0].series
    }
    assert sizes == {english(key): people[code] for key, code in wanted.items()}
