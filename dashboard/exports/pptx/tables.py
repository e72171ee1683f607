"""A written table as native ones, on as many slides as it takes."""

from collections.abc import Sequence

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide
from pptx.table import _Cell as Cell
from pptx.util import Inches

from dashboard.exhibits.exhibit import Written
from dashboard.exports.lettering import width, wrapped
from dashboard.exports.pptx import look
from dashboard.exports.pptx.text import write

MOST_ROWS = 14
# Space of a cell beside its text, in multiples of the type size across and in inches down.
_BESIDE = 1.0
_AROUND, _AT_SIDES = 0.1, 0.07
_LONGEST_WORD = 12.0


def pages(written: Written, height: float) -> list[Written]:
    """The table cut into pieces that fit into a height in inches; every row is in one of them."""
    shares = column_shares(written)
    room = height - _tall(written.headings, shares, bold=True)
    found: list[list[tuple[str, ...]]] = [[]]
    left = room
    for row in written.rows:
        tall = _tall(row, shares)
        if found[-1] and (tall > left or len(found[-1]) == MOST_ROWS):
            found.append([])
            left = room
        found[-1].append(row)
        left -= tall
    return [Written(written.headings, tuple(rows), written.numeric) for rows in found]


def column_shares(written: Written) -> list[float]:
    """The part of the width that each column takes.

    Rows come out lowest when a column's width goes with the cube root of the sum of its squared
    lengths of text; but none is narrower than its longest word or wider than its longest text.
    """
    columns = list(zip(written.headings, *written.rows, strict=True))
    room = look.ems(look.ACROSS, look.SMALL) - _BESIDE * len(columns)
    lowest = [min(_LONGEST_WORD, max(map(_word, column))) for column in columns]
    highest = [max(low, *map(_text, column)) for low, column in zip(lowest, columns, strict=True)]
    weights = [sum(_text(text) ** 2 for text in column) ** (1 / 3) for column in columns]
    # The one factor at which the clipped widths fill the room, found by halving.
    under, over = 0.0, max(high / weight for high, weight in zip(highest, weights, strict=True))
    for _ in range(40):
        factor = (under + over) / 2
        if sum(_clipped(factor, weights, lowest, highest)) > room:
            over = factor
        else:
            under = factor
    widths = [one + _BESIDE for one in _clipped(over, weights, lowest, highest)]
    return [one / sum(widths) for one in widths]


def _clipped(factor: float, weights, lowest, highest) -> list[float]:
    return [
        min(max(factor * weight, low), high)
        for weight, low, high in zip(weights, lowest, highest, strict=True)
    ]


def _text(text: str) -> float:
    """The width of a text on one line, in multiples of the type size; never nothing."""
    return max(1.0, *(width(line, bold=True) for line in text.split("\n")))


def _word(text: str) -> float:
    """The width of its longest word."""
    return max((width(word, bold=True) for word in text.split(" ")), default=1.0)


def draw(
    slide: Slide, page: Written, shares: list[float], top: float, language: str
) -> GraphicFrame:
    """A native table at a height of the slide (inches); shares: see `column_shares`."""
    lines = (page.headings, *page.rows)
    tall = [_tall(row, shares, bold=at == 0) for at, row in enumerate(lines)]
    box = (Inches(look.LEFT), Inches(top), Inches(look.ACROSS), Inches(sum(tall)))
    frame = slide.shapes.add_table(len(lines), len(shares), *box)
    table = frame.table
    table.horz_banding = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Inches(share * look.ACROSS)
    for at, texts in enumerate(lines):
        table.rows[at].height = Inches(tall[at])
        fill = look.HEAD if at == 0 else look.PAPER if at % 2 else look.BAND
        for column, text in enumerate(texts):
            cell = table.cell(at, column)
            _fill(cell, text, fill, language)
            _set(cell, bold=at == 0, right=column in page.numeric)
    return frame


def _tall(row: Sequence[str], shares: list[float], bold: bool = False) -> float:
    """Inches that a row takes."""
    across = look.ems(look.ACROSS, look.SMALL)
    lines = max(
        len(wrapped(text, share * across - _BESIDE, bold))
        for text, share in zip(row, shares, strict=True)
    )
    return look.height(lines, look.SMALL) + _AROUND


def _fill(cell: Cell, text: str, colour: RGBColor, language: str) -> None:
    write(cell.text_frame, text, language, look.SMALL)
    cell.fill.solid()
    cell.fill.fore_color.rgb = colour
    cell.vertical_anchor = MSO_ANCHOR.TOP
    cell.margin_left = cell.margin_right = Inches(_AT_SIDES)
    cell.margin_top = cell.margin_bottom = Inches(_AROUND / 2)


def _set(cell: Cell, bold: bool, right: bool) -> None:
    for paragraph in cell.text_frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.bold = bold
            run.font.color.rgb = look.INK
