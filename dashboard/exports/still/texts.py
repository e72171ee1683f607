"""Text of a figure as SVG: in lines, bold, with signs that the font lacks."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import groupby

from dashboard.charts import tokens
from dashboard.exports.still.letters import INSTEAD, SIGN_ROOM, SIGNS, length, sign
from dashboard.exports.still.shapes import px
from dashboard.exports.still.svg import element, text

LINE = 1.3
# From the top of a line to the foot of its letters, and to their middle, as parts of the size.
_BASE, _MIDDLE = 1.0, 0.65
_MARK = re.compile(r'<span style="color:([^"]+)">(.)</span>(.*)', re.DOTALL)
_INSTEAD = str.maketrans(INSTEAD)
# Which part of a line lies left of where it is anchored.
_LEFT = {"start": 0.0, "middle": 0.5, "end": 1.0}


def size_of(told: str, size: float) -> tuple[float, float]:
    """Width and height of a text in pixels."""
    lines = lines_of(told)
    return max(length(one, size, "<b>" in told) for one in lines), len(lines) * LINE * size


def lines_of(told: str) -> list[str]:
    """The lines of a text without its tags."""
    plain = (unescape(re.sub(r"<[^>]*>", "", line)) for line in told.split("<br>"))
    return [line.translate(_INSTEAD) for line in plain]


def written(
    told: str,
    x: float,
    top: float,
    size: float,
    colour: str = tokens.INK,
    anchor: str = "start",
    turned: bool = False,
) -> str:
    """Lines of text from `top` down. anchor: what of them stands at `x`: "start", "middle" or
    "end". turned: to be read upwards, about the middle of what it takes."""
    marked = _MARK.match(told)
    if marked:
        mark = sign(marked[2], x + size * 0.4, top + size * _MIDDLE, size, marked[1])
        return mark + written(marked[3].lstrip(), x + size, top, size, colour)
    bold = "<b>" in told
    drawn = "".join(
        part
        for at, line in enumerate(lines_of(told))
        for part in _line(line, x, top + at * LINE * size, size, colour, anchor, bold)
    )
    if not turned:
        return drawn
    middle = top + size_of(told, size)[1] / 2
    return element("g", drawn, transform=f"rotate(-90 {px(x)} {px(middle)})")


def _line(
    line: str, x: float, top: float, size: float, colour: str, anchor: str, bold: bool
) -> Iterator[str]:
    look = {"font_size": px(size), "fill": colour, "font_weight": "bold" if bold else None}
    # Spaces beside a sign are kept.
    look["xml:space"] = "preserve"
    base = px(top + size * _BASE)
    if not set(line) & SIGNS.keys():
        yield element("text", text(line), x=px(x), y=base, text_anchor=anchor, **look)
        return
    x -= _LEFT[anchor] * length(line, size, bold)
    for drawn, run in groupby(line, key=SIGNS.__contains__):
        for part in run if drawn else ["".join(run)]:
            if drawn:
                yield sign(part, x + SIGN_ROOM * size / 2, top + size * _MIDDLE, size, colour)
            else:
                yield element("text", text(part), x=px(x), y=base, **look)
            x += length(part, size, bold)
