"""A name for which there is no room beside its value stands further off, at the end of a line."""

import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exports.pptx.card import Card
from dashboard.exports.pptx.deck import deck
from dashboard.exports.pptx.flatten import flattened
from dashboard.exports.pptx.scale import Scale, scale_of
from dashboard.words import words_for
from tests.unit.exports.pptx.read import frames, opened
from tests.unit.exports.pptx.test_ends import labels
from tests.unit.exports.pptx.test_fills import plotted
from tests.unit.exports.samples import EDITION, KAZ, UZB, sample

NAME = "the article: 510"


def said(value, *others):
    """A point at the middle of 2005 on an axis to 5,000, with a level right above it and others."""
    point = Points(Look(NAME, KAZ, symbol="x-thin"), (2005.0,), (value,), beside=(NAME, NAME))
    rest = Points(Look("counted", UZB), *zip(*((2001.5, 4500.0), *others), strict=True))
    level = Level("the article: 1,056", 1056.0, 1056.0, KAZ, "dot")
    up = Values(0.0, 5000.0)
    return Chart((Panel((rest, point), Years(2001, 2009), up, context=(level,)),), words_for("en"))


def lead_of(chart):
    """The lines of the slide, what the label says, and where the plot is."""
    made = deck([Card(sample(chart=chart), "Differ")], EDITION, words_for("en"))
    slide = opened(made).slides[0]
    (frame,) = frames(slide)
    shapes = [one for shape in slide.shapes for one in getattr(shape, "shapes", [shape])]
    lines = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.LINE]
    return lines, labels(frame.chart)[NAME], plotted(frame)


# On both sides and above; below is the axis.
CLOSED = (
    *((x, 300.0) for x in (2004.5, 2005.5)),
    *((x, 560.0) for x in (2004.2, 2004.6, 2005.4, 2005.8)),
)


def test_from_a_value_that_is_closed_in_a_line_leads_to_its_name():
    (line,), (_, _, down, side, _), (left, top, wide, tall) = lead_of(said(300.0, *CLOSED))
    # The first year's tick stands at the left end: 2005.5 in decimal years of 2001 to 2010.
    foot = max(line.begin_y, line.end_y)
    assert (line.begin_x - left) / wide == pytest.approx(4.5 / 9, abs=0.01)
    assert 1 - (foot - top) / tall == pytest.approx(300 / 5000, abs=0.03)
    assert side == "t" and down < 0
    assert 1 - (min(line.begin_y, line.end_y) - top) / tall > 560 / 5000


def test_where_there_is_room_no_line_is_wanted():
    lines, (_, x, y, side, _), _ = lead_of(said(3000.0))
    assert lines == [] and (x, y, side) == (0, 0, "t")


def test_a_cloud_with_names_says_where_its_axis_ends():
    """A program would choose other ends, and the line would lead beside the value."""
    (native,) = flattened(said(510.0))
    assert scale_of(native) == Scale(0.0, 5000.0, 1000.0)
