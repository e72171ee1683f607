"""Areas behind a native chart: where they lie on it, and that their edges stay series of it."""

import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from dashboard.charts.axes import Categories, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Area, Line
from dashboard.exports.pptx.deck import Card, deck
from dashboard.exports.pptx.flatten import flattened
from dashboard.words import words_for
from tests.unit.exports.pptx.read import frames, opened, series
from tests.unit.exports.samples import EDITION, KAZ, sample

UP = Values(0.0, 4.0, title="billion USD")
CORRIDOR = Level("corridor", 1.0, 1.5, "#6b7280")


def chart(*marks, context=(), name="", up=UP):
    panel = Panel(marks or (Line(Look("a", KAZ), (2001, 2003), (1.0, 4.0)),), Years(2001, 2003), up,
                  name=name, context=context)  # fmt: skip
    return Chart((panel,), words_for("en"), key="ends")


def group_of(one):
    slide = opened(deck([Card(sample(chart=one), "Grew")], EDITION, words_for("en"))).slides[0]
    (group,) = [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]
    return slide, list(group.shapes)


def plotted(frame):
    """Left, top, width and height of what is plotted, as the chart says it, on the slide."""
    x, y, w, h = (
        float(frame.chart._chartSpace.xpath(f".//c:plotArea/c:layout//c:{one}/@val")[0])
        for one in "xywh"
    )
    left, top = frame.left + x * frame.width, frame.top + y * frame.height
    return left, top, w * frame.width, h * frame.height


def test_a_corridor_is_an_area_between_its_bounds_from_the_first_to_the_last_year():
    """Three years of a third each; 1 to 1.5 of an axis from 0 to 4."""
    slide, shapes = group_of(chart(context=(CORRIDOR,)))
    (frame,) = frames(slide)
    left, top, wide, tall = plotted(frame)
    (area,) = [one for one in shapes if one.name == "corridor"]
    assert area.shape_type == MSO_SHAPE_TYPE.FREEFORM
    assert (area.left - left) / wide == pytest.approx(1 / 6, abs=0.002)
    assert area.width / wide == pytest.approx(2 / 3, abs=0.002)
    assert (area.top - top) / tall == pytest.approx(1 - 1.5 / 4, abs=0.002)
    assert area.height / tall == pytest.approx(0.5 / 4, abs=0.002)
    assert shapes.index(area) < shapes.index(frame)
    assert area._element.xpath(".//a:solidFill/a:srgbClr/a:alpha/@val") == ["26000"]


def test_its_bounds_stay_lines_that_can_be_edited():
    slide, _ = group_of(chart(context=(CORRIDOR,)))
    (frame,) = frames(slide)
    found = [one for one in frame.chart.plots[0].series if one.name == "corridor"]
    assert [list(one.values) for one in found] == [[1.0] * 3, [1.5] * 3]
    assert len(series(frame.chart)) == 2


def test_an_area_between_lines_follows_both():
    native = flattened(chart(Line(Look("a", KAZ), (2001, 2002), (1.0, 4.0)),
                             Area((2001, 2002), (1.0, 3.0), (2.0, 4.0), KAZ)))[0]  # fmt: skip
    (fill,) = native.fills
    assert fill.corners == ((2001, 1.0), (2002, 3.0), (2002, 4.0), (2001, 2.0))


def test_a_single_value_to_hold_others_against_is_no_area():
    assert flattened(chart(context=(Level("factor", 1.0, 1.0, KAZ),)))[0].fills == ()


def test_the_name_of_the_only_panel_stands_in_its_corner():
    slide, shapes = group_of(chart(name="To the south"))
    left, top, wide, _ = plotted(frames(slide)[0])
    (text,) = [one for one in shapes if one.has_text_frame and "south" in one.text_frame.text]
    assert left <= text.left < left + wide / 10 and text.top == pytest.approx(top, rel=1e-3)


def test_there_is_no_area_beside_categories():
    panel = Panel((Area((1,), (1.0,), (2.0,), KAZ),), Categories(("a",)), UP)
    assert flattened(Chart((panel,), words_for("en"))) == ()


def test_what_is_said_of_a_gap_stands_above_the_line_at_zero():
    """On an axis from −1 to 3, of which three quarters lie above it."""
    line = Line(Look("a", KAZ), (2001, 2002, 2003), (None, -1.0, 2.9))
    up = Values(-1.1, 3.0, title="billion USD")
    panel = Panel((line,), Years(2001, 2003), up, unknown=(2001,))
    slide, shapes = group_of(Chart((panel,), words_for("en"), key="ends"))
    _, top, _, tall = plotted(frames(slide)[0])
    texts = {one.text_frame.text: one for one in shapes if one.has_text_frame}
    gap = texts["2001: not found"]
    assert gap.top == pytest.approx(top, abs=2000)
    assert gap.height / tall == pytest.approx(0.75, abs=0.002)
