"""Years that estimates lie between, as bars along the foot of a native chart."""

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.shapes.group import GroupShape

from dashboard.exports.lettering import width
from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.shapes import Box, add_text, filled, right_of
from dashboard.words import Words

_LINE = look.height(1, look.SMALL)
# Inches: how thick a bar is, from the foot to the first one and from each to the next, to the name.
_THICK, _FOOT, _ABOVE, _AWAY = 0.08, 0.1, 0.12, 0.1
# A year of a break begins between the one before and itself: so does its bar, as on the page.
_BEFORE, _AFTER = 0.8, 0.2


def draw_intervals(group: GroupShape, plot: Native, inner: Box, words: Words) -> None:
    """Each a little above the one before, and what they are beside the last of them, or beside the
    first where there is no room."""
    bars = []
    for at, one in enumerate(plot.intervals):
        left, right = (
            right_of(end, plot, inner) for end in (one.first - _BEFORE, one.last - _AFTER)
        )
        top = inner.top + inner.height - _FOOT - at * _ABOVE - _THICK
        bar = Box(left, top, right - left, _THICK)
        filled(group, MSO_SHAPE.RECTANGLE, bar, look.MUTED).name = one.name
        bars.append(bar)
    if not bars:
        return
    name, wide = plot.intervals[0].name, width(plot.intervals[0].name) * look.SMALL / 72
    first, last = min(bars, key=lambda one: one.left), max(bars, key=lambda one: one.right)
    room = inner.right - last.right
    left = last.right + _AWAY if room > wide + _AWAY else first.left - _AWAY - wide
    middle = (last if room > wide + _AWAY else first).top + _THICK / 2
    box = Box(left, middle - _LINE / 2, wide, _LINE)
    add_text(group, name, box, words).text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
