"""The whole picture of an exhibit: what is said of it, its chart or table, its sources.

It is the figure of the page (`figures.draw`), so labels stand where they stand there; whatever it
asks of Plotly is drawn here as SVG, and that by resvg, the same bytes for the same exhibit.
"""

from collections.abc import Iterable, Iterator
from html import escape

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.captions import EDGE, GAP, Block, foot, head, tall
from dashboard.exports.crowding import crowded
from dashboard.exports.still import backdrop, legend, marks, table
from dashboard.exports.still.letters import FAMILY, faces
from dashboard.exports.still.plot import plot
from dashboard.exports.still.svg import element
from dashboard.exports.still.texts import written
from dashboard.figures.draw import described
from dashboard.words import Words

# Pixels of what messengers show of a link.
WIDTH, HEIGHT = 1200, 630
# What it is laid out in: the smaller, the larger the type. A figure that would be crowded in one
# takes the next, in the same proportions.
_SIZES = ((800, 420), (960, 504), (1120, 588))
_TITLE_SIZES = (26, 23, 20, 17, 15)
_PAPER = "#ffffff"
# Of a map or of tiles with names on them, in pixels.
_LOWEST_MAP = 330


def png(exhibit: Exhibit, words: Words) -> bytes:
    """The picture as PNG."""
    # Imported here: no page needs it.
    import resvg_py

    return resvg_py.svg_to_bytes(
        svg_string=svg(exhibit, words),
        width=WIDTH,
        font_files=[str(one) for one in faces()],
        # Only the letters that are installed with the program: the same everywhere.
        skip_system_fonts=True,
    )


def svg(exhibit: Exhibit, words: Words) -> str:
    """The picture as SVG."""
    for width, height in _SIZES:
        room = width - 2 * EDGE
        above = head(exhibit, room, _TITLE_SIZES)
        below = foot(exhibit, words, room, words("shell.brand"))
        edges = (EDGE, tall(above), width - EDGE, height - tall(below))
        if not _crowded(exhibit, edges):
            break
    drawn = [
        element("rect", width=width, height=height, fill=_PAPER),
        *_said(above, EDGE),
        *_shown(exhibit, edges),
        *_said(below, height - tall(below) + GAP),
    ]
    return element(
        "svg",
        *drawn,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        font_family=FAMILY,
    )


def chart(exhibit: Exhibit, size: tuple[int, int], narrow: bool = False, **attributes) -> str:
    """The chart alone as an element of a page, "" where there is none; its letters are the page's.

    size: width and height that it is laid out in, in pixels, whatever it is then scaled to.
    """
    if exhibit.chart is None:
        return ""
    drawn = _charted(exhibit, (0, 0, *size), narrow)
    return element("svg", *drawn, viewBox=f"0 0 {size[0]} {size[1]}", **attributes)


def _crowded(exhibit: Exhibit, edges: tuple) -> bool:
    """Whether there is too little room between the edges for what stands on the chart or table."""
    left, top, right, bottom = edges
    if exhibit.chart is None:
        return not table.fits(exhibit.written, right - left)
    if exhibit.chart.panels[0].across is None:
        return bottom - top < _LOWEST_MAP
    margin = exhibit.figure.layout.margin
    return crowded(exhibit.figure, bottom - top - margin.t - margin.b)


def _shown(exhibit: Exhibit, edges: tuple) -> Iterator[str]:
    """The chart between the edges with its key below it, or the table."""
    left, top, right, bottom = edges
    if exhibit.chart is None:
        yield from table.rows(exhibit.written, left, top, right, bottom)
        return
    yield from _charted(exhibit, edges)


def _charted(exhibit: Exhibit, edges: tuple, narrow: bool = False) -> Iterator[str]:
    left, _, right, bottom = edges
    figure = _levelled(described(exhibit.chart, narrow), exhibit.unit)
    where = plot(figure, *edges)
    key = legend.legend(figure, right - left)
    yield from backdrop.shapes(where, below=True)
    yield from backdrop.axes(where)
    yield from marks.traces(where)
    yield from backdrop.shapes(where, below=False)
    yield from backdrop.notes(where)
    yield from legend.drawn(key, left, bottom - key.height)


def _levelled(figure: dict, unit: str) -> dict:
    """The figure without titles of axes that say what stands above it, on one line and level."""
    for name, axis in figure["layout"].items():
        text = axis.get("title", {}).get("text", "") if name.startswith("yaxis") else ""
        if text and text.casefold() in unit.casefold():
            del axis["title"]
    return figure


def _said(blocks: Iterable[Block], top: float) -> Iterator[str]:
    for block in blocks:
        told = "<br>".join(escape(line, quote=False) for line in block.lines)
        bold = f"<b>{told}</b>" if block.bold else told
        yield written(bold, EDGE, top, block.size, block.colour)
        top += block.height
