"""Where things stand on a slide and what they look like; sizes in inches and points."""

from pptx.dml.color import RGBColor

from dashboard.charts import tokens
from dashboard.exports.lettering import LINE

WIDTH, HEIGHT = 13.333, 7.5
LEFT, RIGHT = 0.6, 12.733
ACROSS = RIGHT - LEFT
TOP, BOTTOM = 0.35, 7.25
FOOT_WIDTH = 11.2

# Twelve points on a slide are 24 pixels on a screen of 1920 by 1080.
SMALL, TEXT, LINES = 12, 16, 24
TITLE_SIZES = (24, 22, 20, 18, 16, 14)
# From where on a title on one line is better than a larger one on two.
ONE_LINE = 20
COVERS = (40, 32, 28)

# The page of notes is upright; its body is below the picture of the slide.
NOTES, NOTES_TOP, NOTES_HEIGHT, NOTES_WIDTH = 10, 3.75, 5.65, 6.0

INK = RGBColor.from_string(tokens.INK[1:].upper())
# Darker than in figures: small type needs more contrast than a tick label.
MUTED = RGBColor(0x56, 0x60, 0x6D)
RULE = RGBColor(0xDC, 0xDA, 0xD3)
HEAD = RGBColor(0xE8, 0xEB, 0xF0)
BAND = RGBColor(0xF7, 0xF8, 0xFA)
PAPER = RGBColor(0xFF, 0xFF, 0xFF)


def ems(across: float, size: float) -> float:
    """A width in inches as a multiple of a type size."""
    return across * 72 / size


def height(lines: int, size: float) -> float:
    """Inches that lines of a type size take."""
    return lines * size * LINE / 72
