"""Names of bubbles: beside their bubble, off every other, else at the end of a thin line."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.charts import tokens
from dashboard.figures import roles
from dashboard.figures.placement import Box, Point, crosses, overlap

# Pixels of a letter's width (in a wide font), of a line's height, and between two names.
_LETTER, _HEIGHT, _APART = 7.9, 17.0, 8.0
_DISTANCES = (0.0, 14.0, 28.0, 44.0, 62.0, 82.0)
# Right, up and how far the name is shifted to the right, as a share of its width: above, below,
# right, left, the corners, then above and below out of the middle.
_DIRECTIONS = (
    *((0, 1, 0.0), (0, -1, 0.0), (1, 0, 0.0), (-1, 0, 0.0)),
    *((1, 1, 0.0), (-1, 1, 0.0), (1, -1, 0.0), (-1, -1, 0.0)),
    *((0, 1, 0.35), (0, 1, -0.35), (0, -1, 0.35), (0, -1, -0.35)),
)


@dataclass(frozen=True)
class Bubble:
    """A bubble on the screen: its middle in pixels from the lower left corner, its name or "".

    at: its place in units of the axes, powers of ten on a log axis.
    """

    middle: Point
    radius: float
    name: str
    at: Point


@dataclass(frozen=True)
class _Spot:
    """The middle of a name, what it covers, and the line to its bubble, if it needs one."""

    middle: Point
    box: Box
    line: tuple[Point, Point] | None


def name_notes(bubbles: list[Bubble], size: tuple[float, float]) -> list[dict]:
    """An annotation a bubble that has a name; the others only stay free.

    size: width and height of the plotted area in pixels.
    """
    placed: list[_Spot] = []
    notes = []
    for bubble in filter(lambda one: one.name, bubbles):
        others = [one for one in bubbles if one is not bubble]
        spot = min(_spots(bubble), key=lambda one: _cost(one, others, placed, size))
        placed.append(spot)
        notes.append(_note(bubble, spot))
    return notes


def _spots(bubble: Bubble) -> Iterator[_Spot]:
    wide, high = _LETTER * len(bubble.name) + _APART, _HEIGHT
    x, y = bubble.middle
    for distance in _DISTANCES:
        for right, up, shift in _DIRECTIONS:
            reach = (bubble.radius + distance + 1) / math.hypot(right, up)
            edge = (x + right * reach, y + up * reach)
            middle = (edge[0] + (right / 2 + shift) * wide, edge[1] + up * high / 2)
            box = (
                middle[0] - wide / 2,
                middle[1] - high / 2,
                middle[0] + wide / 2,
                middle[1] + high / 2,
            )
            yield _Spot(middle, box, (edge, bubble.middle) if distance else None)


def _cost(
    spot: _Spot, others: list[Bubble], placed: list[_Spot], size: tuple[float, float]
) -> float:
    """What a spot covers: names count most, then the edge of the chart, bubbles and lines.

    A thin line over a bubble is better than a name over it.
    """
    box = spot.box
    outside = sum(max(0.0, over) for over in (-box[0], -box[1], box[2] - size[0], box[3] - size[1]))
    names = sum(overlap(box, one.box) for one in placed)
    covered = sum(_meets(box, one) for one in others)
    crossed = 0
    lines = sum(bool(one.line) and crosses(*one.line, box) for one in placed)
    if spot.line:
        lines += sum(crosses(*spot.line, one.box) for one in placed)
        crossed = sum(crosses(*spot.line, _around(one)) for one in others)
    return 20 * names + 10 * (outside > 8) + 4 * covered + 3 * lines + crossed


def _around(bubble: Bubble) -> Box:
    x, y = bubble.middle
    return x - bubble.radius, y - bubble.radius, x + bubble.radius, y + bubble.radius


def _meets(box: Box, bubble: Bubble) -> bool:
    x, y = bubble.middle
    nearest = (min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]))
    return math.dist(nearest, bubble.middle) < bubble.radius


def _note(bubble: Bubble, spot: _Spot) -> dict:
    right, up = (spot.middle[at] - bubble.middle[at] for at in (0, 1))
    note = {
        "name": roles.POINT_NAME,
        "x": bubble.at[0],
        "y": bubble.at[1],
        "text": bubble.name,
        "font": {"size": tokens.TEXT_SIZE, "color": tokens.INK},
    }
    if spot.line is None:
        return {**note, "showarrow": False, "xshift": right, "yshift": up}
    line = {"showarrow": True, "arrowhead": 0, "arrowwidth": 1, "arrowcolor": tokens.MUTED}
    return {**note, **line, "ax": right, "ay": -up, "standoff": bubble.radius}
