"""Years that estimates lie between, and lines with a year beside them, on a native chart."""

import pytest

from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Interval, Rule
from dashboard.charts.look import Look
from dashboard.charts.marks import Line
from dashboard.words import words_for
from tests.unit.exports.pptx.read import frames
from tests.unit.exports.pptx.test_fills import group_of, plotted
from tests.unit.exports.samples import KAZ

NAME = "95% interval"


def lasting(*intervals, up=None, rules=()):
    """A line over ten years, of a tenth of the plot each."""
    line = Line(Look("a", KAZ), (2001, 2010), (1.0, 4.0))
    context = (*(Interval(NAME, *ends) for ends in intervals), *rules)
    panel = Panel((line,), Years(2001, 2010), up or Values(0.0, 4.0), context=context)
    return Chart((panel,), words_for("en"))


def test_bars_lie_at_the_foot_from_before_their_first_year_each_above_the_one_before():
    slide, shapes = group_of(lasting((2003, 2003), (2002, 2005)))
    (frame,) = frames(slide)
    left, top, wide, tall = plotted(frame)
    bars = [one for one in shapes if one.name == NAME]
    # A year begins half a tenth before its middle; a bar eight tenths of a year before that.
    ends = [((one.left - left) / wide, (one.left + one.width - left) / wide) for one in bars]
    assert ends[0] == pytest.approx((0.17, 0.23), abs=0.002)
    assert ends[1] == pytest.approx((0.07, 0.43), abs=0.002)
    assert top + tall > bars[0].top + bars[0].height > bars[0].top > bars[1].top + bars[1].height
    assert all(shapes.index(bar) > shapes.index(frame) for bar in bars)


@pytest.mark.parametrize(("ends", "right"), [((2002, 2003), True), ((2008, 2010), False)])
def test_what_they_are_stands_where_there_is_room(ends, right):
    slide, shapes = group_of(lasting(ends))
    (bar,) = [one for one in shapes if one.name == NAME]
    (name,) = [one for one in shapes if one.has_text_frame and one.text_frame.text == NAME]
    assert (name.left > bar.left + bar.width) == right
    assert right or name.left + name.width < bar.left
    assert bar.top <= name.top + name.height / 2 <= bar.top + bar.height
    left, _, wide, _ = plotted(frames(slide)[0])
    assert left < name.left and name.left + name.width < left + wide


def test_a_year_stands_left_of_its_line_between_lines_of_the_axis():
    """The axis of 0.4 to 5.5 has a line at 5, near the top."""
    up = Values(-0.39794, 0.74036, log=True)
    slide, shapes = group_of(lasting(up=up, rules=(Rule(2005.5, "2006", strong=False),)))
    _, top, _, tall = plotted(frames(slide)[0])
    (year,) = [one for one in shapes if one.has_text_frame and one.text_frame.text == "2006"]
    (rule,) = [one for one in shapes if not one.has_text_frame and one.width == 0]
    assert year.left + year.width < rule.left
    five, two = (top + tall * (1 - share) for share in (0.96364, 0.61406))
    assert five < year.top and year.top + year.height < two
