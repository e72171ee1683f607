"""A logarithmic axis of a slide has the ends, the lines and the numbers of the page's."""

import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Line
from dashboard.exports.pptx.grid import ticks
from dashboard.exports.pptx.scale import Scale
from dashboard.words import words_for
from tests.unit.exports.pptx.read import frames
from tests.unit.exports.pptx.test_fills import group_of, plotted
from tests.unit.exports.samples import KAZ

# From 0.4 to 60.
UP = Values(-0.39794, 1.77815, log=True, title="billion USD")


def logarithmic():
    line = Line(Look("a", KAZ), (2001, 2003), (0.8, 40.0))
    return Chart((Panel((line,), Years(2001, 2003), UP),), words_for("en"))


def test_every_number_stands_at_its_line_left_of_the_plot():
    slide, shapes = group_of(logarithmic())
    (frame,) = frames(slide)
    left, top, wide, tall = plotted(frame)
    lines = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.LINE and one.width]
    numbers = {one.text_frame.text: one for one in shapes if one.has_text_frame}
    assert list(numbers) == ["0.5", "1", "2", "5", "10", "20", "50"]
    # One power of ten is at 0.39794 of 2.17609 of them, from the foot.
    shares = {"1": 0.18287, "5": 0.50407, "10": 0.64241}
    for told, line in zip(numbers, lines, strict=True):
        number = numbers[told]
        assert number.top + number.height / 2 == pytest.approx(line.top, abs=2)
        assert number.left + number.width < left
        assert (line.left, line.width) == pytest.approx((left, wide), abs=2000)
        if told in shares:
            assert 1 - (line.top - top) / tall == pytest.approx(shares[told], abs=0.002)
    assert max(map(shapes.index, [*lines, *numbers.values()])) < shapes.index(frame)


def test_the_axis_of_the_chart_has_the_same_ends_and_no_numbers_of_its_own():
    slide, _ = group_of(logarithmic())
    (frame,) = frames(slide)
    axis = frame.chart.value_axis
    assert (axis.minimum_scale, axis.maximum_scale) == pytest.approx((0.4, 60.0), rel=1e-5)
    space = frame.chart._chartSpace
    assert space.xpath("//c:valAx/c:tickLblPos/@val") == ["none"]
    assert space.xpath("//c:valAx/c:majorGridlines") == []
    # The years stand at the foot, not where the value is 1.
    assert space.xpath("//c:catAx/c:crosses/@val") == ["min"]


def test_where_all_would_stand_too_close_there_are_powers_of_ten_alone():
    words, scale = words_for("en"), Scale(0.05, 500.0, log=True)
    # Four powers of ten in four inches: from 1 to 2 there is three tenths of an inch.
    assert len(ticks(scale, 4.0, 0.3, words)) == 13
    assert [told for _, told in ticks(scale, 4.0, 0.31, words)] == ["0.1", "1", "10", "100"]


def test_numbers_are_written_as_the_language_writes_them():
    told = [text for _, text in ticks(Scale(0.1, 1000.0, log=True), 9.0, 0.1, words_for("ru"))]
    assert told[:2] == ["0,1", "0,2"] and told[-1] == "1\N{NO-BREAK SPACE}000"
