"""A native chart in its box, grouped with what lies behind it, so that they move together."""

from dataclasses import replace

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.group import GroupShape
from pptx.slide import Slide
from pptx.util import Inches, Pt

from dashboard.exports.lettering import width
from dashboard.exports.pptx import charts, look
from dashboard.exports.pptx.beside import leads
from dashboard.exports.pptx.card import Mark
from dashboard.exports.pptx.fills import Fill
from dashboard.exports.pptx.grid import draw_grid, top_between
from dashboard.exports.pptx.intervals import draw_intervals
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.room import room_of
from dashboard.exports.pptx.scale import along_of, scale_of
from dashboard.exports.pptx.shapes import (
    Box,
    add_line,
    add_text,
    filled,
    plain,
    put_text,
    right_of,
)
from dashboard.exports.pptx.strips import Strip
from dashboard.words import Words

_LINE = look.height(1, look.SMALL)
_DISC, _SIGN, _ABOVE = 0.24, 0.14, 0.06


def draw_plot(
    slide: Slide, plot: Native, box: Box, least: float, marks: tuple[Mark, ...], words: Words
) -> GraphicFrame:
    """The chart in its box. least: inches that its upright axis takes at least."""
    room = room_of(plot, box.width, box.height, least)
    inner = Box(box.left + room.left, box.top + room.top, room.width, room.height)
    events = () if marks else plot.events
    lines = list(leads(plot, room))
    log = any(one is not None and one.log for one in (scale_of(plot), along_of(plot)))
    behind = plot.strips or plot.fills or plot.name or marks or events or log or plot.intervals
    behind = behind or lines
    group = slide.shapes.add_group_shape() if behind else slide
    for strip in plot.strips:
        _strip(group, strip, plot, inner, words)
    for fill in plot.fills:
        _fill(group, fill, plot, inner)
    if log:
        draw_grid(group, plot, inner, words)
    frame = group.shapes.add_chart(charts.chart_type(plot), *box.inches(), charts.chart_data(plot))
    charts.arrange(frame.chart, plot, room, words.language)
    for mark in marks:
        _mark(group, mark, plot, inner, words)
    for at, sure in events:
        _event(group, at, sure, plot, inner)
    for ends in lines:
        start, end = ((inner.left + x / 72, inner.top + inner.height - y / 72) for x, y in ends)
        line = add_line(group, start, end)
        line.color.rgb, line.width = look.MUTED, Pt(1)
    draw_intervals(group, plot, inner, words)
    if plot.name:
        _corner(group, plot.name, inner, bool(plot.rows), words)
    return frame


def _strip(group: GroupShape | Slide, strip: Strip, plot: Native, inner: Box, words: Words) -> None:
    left, right = (right_of(end, plot, inner) for end in (strip.left, strip.right))
    if left == right:
        line = add_line(group, (left, inner.top), (left, inner.top + inner.height))
        line.color.rgb, line.width, line.dash_style = look.MUTED, Pt(1), MSO_LINE.ROUND_DOT
        if strip.beside:
            wide = width(strip.beside) * look.SMALL / 72
            box = Box(
                left - wide - _ABOVE, inner.top + top_between(plot, inner, words), wide, _LINE
            )
            add_text(group, strip.beside, box, words)
        return
    part = Box(left, inner.top, right - left, inner.height)
    colour = RGBColor.from_string(strip.colour[1:].upper())
    shape = filled(group, MSO_SHAPE.RECTANGLE, part, colour)
    shape.name = strip.upright or " ".join(strip.lines)
    across = look.ems(part.width, look.SMALL)
    fits = [all(width(line, True) < across for line in strip.lines[:count]) for count in (1, 2)]
    for at, line in enumerate(strip.lines[: sum(fits)]):
        top = inner.top - _ABOVE - (len(strip.lines) - at) * _LINE
        add_text(group, line, Box(left, top, part.width, _LINE), words, bold=at == 0)
    above = replace(part, height=inner.height * _above_zero(plot))
    fitting = part.width >= _LINE and width(strip.upright) < look.ems(above.height, look.SMALL)
    if strip.upright and fitting and not _crossed(strip, plot):
        upright = add_text(group, strip.upright, above, words)
        upright.text_frame._txBody.bodyPr.set("vert", "vert270")


def _above_zero(plot: Native) -> float:
    """The part of the plot above the line at zero, where that has another part below it."""
    scale = scale_of(plot)
    inside = scale is not None and not scale.log and scale.low < 0 < scale.high
    return 1 - scale.share(0.0) if inside else 1.0


def _crossed(strip: Strip, plot: Native) -> bool:
    """Whether lines to hold others against run through it, of which its text would be in the way.

    The key of the slide says the same.
    """
    first = round(strip.left + 0.5) - plot.steps.first
    places = range(first, first + round(strip.right - strip.left))
    lines = [one for one in plot.series if not one.across]
    return any(one.values[at] is not None for one in lines for at in places)


def _fill(group: GroupShape, fill: Fill, plot: Native, inner: Box) -> None:
    """An area through which the bands are seen."""
    scale = scale_of(plot)
    if scale is None:
        raise ValueError(f"{fill.name} lies on a chart without a scale of its own")
    corners = [
        (right_of(x, plot, inner), inner.top + inner.height * (1 - scale.share(y)))
        for x, y in fill.corners
    ]
    (start, *rest) = [(Inches(x), Inches(y)) for x, y in corners]
    builder = group.shapes.build_freeform(*start)
    builder.add_line_segments(rest)
    shape = builder.convert_to_shape()
    shape.name = fill.name
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(fill.colour[1:].upper())
    colour = shape.fill._xPr.find("{*}solidFill")[0]
    colour.append(parse_xml(f'<a:alpha {nsdecls("a")} val="{round(fill.strength * 100_000)}"/>'))
    shape.line.fill.background()
    plain(shape)


def _corner(group: GroupShape, name: str, inner: Box, rows: bool, words: Words) -> None:
    """What is shown, in the upper left corner of the plot, or above rows, which fill it."""
    top = inner.top - (_LINE + _ABOVE if rows else 0)
    box = Box(inner.left + _ABOVE, top, inner.width, _LINE)
    frame = add_text(group, name, box, words, bold=True).text_frame
    frame.word_wrap, frame.paragraphs[0].alignment = True, PP_ALIGN.LEFT


def _mark(group: GroupShape, mark: Mark, plot: Native, inner: Box, words: Words) -> None:
    """The number of an event in a disc at the foot of the chart."""
    middle = right_of(mark.at, plot, inner)
    place = Box(middle - _DISC / 2, inner.top + inner.height - _DISC / 2, _DISC, _DISC)
    disc = filled(group, MSO_SHAPE.OVAL, place, look.MUTED)
    put_text(disc, str(mark.number), words, look.PAPER, bold=True)


def _event(group: GroupShape, at: float, sure: bool, plot: Native, inner: Box) -> None:
    """A sign at the foot of the chart, hollow where no source confirms the event."""
    left = right_of(at, plot, inner) - _SIGN / 2
    place = Box(left, inner.top + inner.height - _SIGN, _SIGN, _SIGN)
    sign = group.shapes.add_shape(MSO_SHAPE.ISOSCELES_TRIANGLE, *place.inches())
    sign.fill.solid()
    sign.fill.fore_color.rgb = look.MUTED if sure else look.PAPER
    sign.line.color.rgb, sign.line.width = look.MUTED, Pt(1)
    plain(sign)
