"""Points beside categories: a cloud in rows, with names, bounds and a line at zero."""

import pytest
from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION

from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exports.pptx.deck import Card, deck
from dashboard.exports.pptx.flatten import flattened
from dashboard.words import words_for
from tests.unit.exports.pptx.made import xml
from tests.unit.exports.pptx.read import frames, opened
from tests.unit.exports.samples import EDITION, KAZ, UZB, sample

UP = Values(-0.9, 1.9, title="coefficient")
NAMES = ("far", "near", "same")


def rows() -> Chart:
    """Two panels of one scale; the second knows nothing of the last row."""
    first = Points(Look("with", KAZ, symbol="square"), (-0.5, 0.75, 1.5), NAMES,
                   spans=((-0.75, -0.25), (0.5, 1.25), (1.0, 1.75)))  # fmt: skip
    second = Points(Look("without", UZB, symbol="diamond"), (-0.25, 1.0), NAMES[:2])
    panels = (
        Panel((first,), UP, Categories(NAMES), name="With"),
        Panel((second,), UP, Categories(NAMES[:2]), name="Without"),
    )
    return Chart(panels, words_for("en"))


@pytest.fixture(scope="module")
def slide():
    return opened(deck([Card(sample(chart=rows()), "Grew")], EDITION, words_for("en"))).slides[0]


def test_each_panel_is_a_cloud_of_its_own_whose_first_row_is_on_top():
    first, second = flattened(rows())
    assert (first.kind, first.rows, first.name) == ("scatter", NAMES, "With")
    assert (second.rows, second.name) == (NAMES[:2], "Without")
    points = first.series[-1]
    assert (points.across, points.values) == ((-0.5, 0.75, 1.5), (2.0, 1.0, 0.0))
    assert not first.named


def test_bounds_are_lines_from_the_lower_to_the_upper(slide):
    chart = frames(slide)[0].chart
    _, *bounds, _ = chart.plots[0].series
    assert chart.chart_type == XL_CHART_TYPE.XY_SCATTER
    across = [xml(chart, f"(//c:ser)[{at}]/c:xVal//c:v/text()") for at in (2, 3, 4)]
    assert across == [["-0.75", "-0.25"], ["0.5", "1.25"], ["1.0", "1.75"]]
    assert [list(one.iter_values()) for one in bounds] == [[2.0, 2.0], [1.0, 1.0], [0.0, 0.0]]
    assert {one.marker.style for one in bounds} == {XL_MARKER_STYLE.NONE}


def test_rows_have_their_names_left_of_the_axis_in_one_line(slide):
    chart = frames(slide)[0].chart
    assert xml(chart, "(//c:ser)[1]//c:dLbl//a:t/text()") == list(NAMES)
    assert set(xml(chart, "(//c:ser)[1]//c:dLbl/c:dLblPos/@val")) == {"l"}
    assert set(xml(chart, "(//c:ser)[1]//c:dLbl//a:bodyPr/@wrap")) == {"none"}
    # At the left end of an axis of half units from −1 to 2.
    assert xml(chart, "(//c:ser)[1]/c:xVal//c:v/text()") == ["-1.0"] * 3


def test_both_panels_have_the_axis_of_the_page_and_no_numbers_of_rows(slide):
    for frame, count in zip(frames(slide), (3, 2), strict=True):
        lower, upright = frame.chart.category_axis, frame.chart.value_axis
        ends = (lower.minimum_scale, lower.maximum_scale, lower.major_unit)
        assert ends == (-1.0, 2.0, 0.5)
        assert (upright.minimum_scale, upright.maximum_scale) == (-0.5, count - 0.5)
        assert upright.tick_label_position == XL_TICK_LABEL_POSITION.NONE


def test_rows_of_all_panels_are_about_equally_high_and_the_axis_is_told_once(slide):
    first, second = frames(slide)
    heights = [
        frame.height * float(xml(frame.chart, "//c:plotArea/c:layout//c:h/@val")[0]) / count
        for frame, count in ((first, 3), (second, 2))
    ]
    assert heights[0] == pytest.approx(heights[1], rel=0.02)
    assert first.top + first.height <= second.top + 1
    assert not first.chart.category_axis.has_title
    assert second.chart.category_axis.axis_title.text_frame.text == "coefficient"
    places = [one.chart.category_axis.tick_label_position for one in (first, second)]
    assert places == [XL_TICK_LABEL_POSITION.NONE, XL_TICK_LABEL_POSITION.LOW]


def test_the_names_of_panels_stand_above_them(slide):
    texts = [
        (shape.text_frame.text, shape.top + shape.height)
        for group in slide.shapes
        for shape in getattr(group, "shapes", ())
        if shape.has_text_frame
    ]
    for (text, bottom), frame in zip(texts, frames(slide), strict=True):
        top = float(xml(frame.chart, "//c:plotArea/c:layout//c:y/@val")[0])
        assert text in ("With", "Without") and bottom <= frame.top + top * frame.height
