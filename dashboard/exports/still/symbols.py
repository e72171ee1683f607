"""The marker of a line as SVG, as large as Plotly draws the symbol of that name."""

import math

from dashboard.charts import tokens
from dashboard.exports.still.shapes import Point, area, line, px
from dashboard.exports.still.svg import element

_OPEN = "-open"
_STAR_POINTS, _STAR_INSIDE = 5, 0.382
# Corners as multiples of the radius.
_CORNERS: dict[str, tuple[Point, ...]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    "triangle-up": ((-1.155, 0.5), (1.155, 0.5), (0, -1)),
    "triangle-down": ((-1.155, -0.5), (1.155, -0.5), (0, 1)),
    "star": tuple(
        (1.4 * reach * math.sin(turn), -1.4 * reach * math.cos(turn))
        for at in range(2 * _STAR_POINTS)
        for turn in [at * math.pi / _STAR_POINTS]
        for reach in [_STAR_INSIDE if at % 2 else 1]
    ),
}


def symbol(
    name: str, x: float, y: float, size: float, colour: str, width: float = 1, strength: float = 1
) -> str:
    """The marker with its middle at a place. size: across; width: of its edge."""
    radius = size / 2
    if name == tokens.ESTIMATE:
        ends = ((-1, -1), (1, 1)), ((-1, 1), (1, -1))
        strokes = [[(x + a * radius, y + b * radius) for a, b in stroke] for stroke in ends]
        return "".join(line(stroke, colour, max(width, 1.5)) for stroke in strokes)
    fill = "none" if name.endswith(_OPEN) else colour
    drawn = _closed(name.removesuffix(_OPEN), x, y, radius, fill, colour, width)
    return element("g", drawn, opacity=f"{strength:g}") if strength < 1 else drawn


def _closed(
    name: str, x: float, y: float, radius: float, fill: str, colour: str, width: float
) -> str:
    if name == "circle":
        edge = {"stroke": colour, "stroke_width": px(width)}
        return element("circle", cx=px(x), cy=px(y), r=px(radius), fill=fill, **edge)
    corners = [(x + across * radius, y + down * radius) for across, down in _CORNERS[name]]
    return area([corners], fill, colour, width)
