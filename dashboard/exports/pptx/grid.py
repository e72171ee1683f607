"""Lines and numbers of a logarithmic axis as the page has them: 1, 2 and 5 of each power of ten.

Programs know powers of ten alone there, of which many a chart has but one.
"""

from math import log10

from pptx.enum.text import PP_ALIGN
from pptx.shapes.group import GroupShape
from pptx.util import Pt

from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.scale import Scale, along_of, scale_of
from dashboard.exports.pptx.shapes import Box, add_line, add_text
from dashboard.figures.axes import log_ticks
from dashboard.words import Words

_LINE = look.height(1, look.SMALL)
# Inches from a number to the axis.
_AWAY = 0.08
# Lines of type that a number has at least.
_APART = 1.1
# Inches that a number below an axis has.
_WIDE = 0.7


def draw_grid(group: GroupShape, plot: Native, inner: Box, words: Words) -> None:
    """Behind each logarithmic axis of a chart. inner: what is plotted."""
    scale, along = scale_of(plot), along_of(plot)
    if along and along.log:
        _below(group, along, plot.across, inner, words)
    if scale and scale.log:
        _beside(group, scale, inner, words)


def _below(group: GroupShape, scale: Scale, title: str, inner: Box, words: Words) -> None:
    """Upright lines with numbers, and the title of the axis, which is else where these stand."""
    foot = inner.top + inner.height
    for value, told in ticks(scale, inner.width, _WIDE, words):
        x = inner.left + inner.width * scale.share(value)
        _drawn(add_line(group, (x, inner.top), (x, foot)))
        add_text(group, told, Box(x - _WIDE / 2, foot + _AWAY, _WIDE, _LINE), words)
    add_text(group, title, Box(inner.left, foot + _LINE + _AWAY, inner.width, _LINE), words)


def _beside(group: GroupShape, scale: Scale, inner: Box, words: Words) -> None:
    for value, told in ticks(scale, inner.height, _APART * _LINE, words):
        y = inner.top + _down(scale, value, inner)
        _drawn(add_line(group, (inner.left, y), (inner.left + inner.width, y)))
        number = Box(look.LEFT, y - _LINE / 2, inner.left - look.LEFT - _AWAY, _LINE)
        shape = add_text(group, told, number, words)
        shape.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT


def top_between(plot: Native, inner: Box, words: Words) -> float:
    """Inches from the top of the plot to where a line of type first lies between lines."""
    scale, top = scale_of(plot), _AWAY
    if scale is None or not scale.log:
        return top
    found = ticks(scale, inner.height, _APART * _LINE, words)
    for line in sorted(_down(scale, value, inner) for value, _ in found):
        if top < line + _AWAY / 2 and line < top + _LINE:
            top = line + _AWAY / 2
    return top


def _down(scale: Scale, value: float, inner: Box) -> float:
    return inner.height * (1 - scale.share(value))


def ticks(scale: Scale, length: float, apart: float, words: Words) -> list[tuple[float, str]]:
    """Values with how they are written; powers of ten alone where all would stand too close.

    length: of the axis, apart: of two numbers at least, both in inches.
    """
    told = log_ticks(log10(scale.low), log10(scale.high), words)
    found = list(zip(told["tickvals"], told["ticktext"], strict=True))
    # From 1 to 2, and from 5 to 10, are the shortest ways.
    shortest = log10(2) / log10(scale.high / scale.low) * length
    return found if shortest >= apart else [one for one in found if log10(one[0]) % 1 == 0]


def _drawn(line) -> None:
    line.color.rgb, line.width = look.RULE, Pt(0.75)
