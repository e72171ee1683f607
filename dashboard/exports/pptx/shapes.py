"""Shapes beside a native chart, which leave it to be edited."""

from dataclasses import dataclass

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.group import GroupShape
from pptx.slide import Slide
from pptx.util import Inches

from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.strips import dates
from dashboard.exports.pptx.text import write
from dashboard.words import Words


@dataclass(frozen=True)
class Box:
    """A part of a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    def inches(self) -> tuple[int, int, int, int]:
        return tuple(map(Inches, (self.left, self.top, self.width, self.height)))


def plain(shape) -> None:
    """Without the shadow that a theme gives to shapes."""
    shape._element.remove(shape._element.find("{*}style"))


def filled(group: GroupShape | Slide, kind: MSO_SHAPE, box: Box, colour: RGBColor):
    """A shape of one colour, without an outline."""
    shape = group.shapes.add_shape(kind, *box.inches())
    shape.fill.solid()
    shape.fill.fore_color.rgb = colour
    shape.line.fill.background()
    plain(shape)
    return shape


def add_text(group: GroupShape, told: str, box: Box, words: Words, bold: bool = False):
    """Small type in the middle of a box."""
    shape = group.shapes.add_textbox(*box.inches())
    put_text(shape, told, words, look.MUTED, bold)
    return shape


def put_text(shape, told: str, words: Words, colour: RGBColor, bold: bool) -> None:
    """The same in a shape that is there."""
    frame = shape.text_frame
    write(frame, told, words.language, look.SMALL)
    frame.word_wrap = False
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.CENTER
    paragraph.runs[0].font.bold = bold
    paragraph.runs[0].font.color.rgb = colour


def add_line(group: GroupShape | Slide, start: tuple[float, float], end: tuple[float, float]):
    """A line between two places in inches."""
    shape = group.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(Inches, (*start, *end)))
    plain(shape)
    return shape.line


def right_of(at: float, plot: Native, inner: Box) -> float:
    """Inches from the left edge of the slide. Decimal years begin half a year before their tick."""
    left, right = plot.steps.left, plot.steps.right
    if plot.kind == "scatter":
        first, last, _ = dates(plot.steps)
        left, right = first - 0.5, last - 0.5
    return inner.left + inner.width * (at - left) / (right - left)
