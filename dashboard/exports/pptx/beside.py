"""Names beside single values: of points, and of lines that break off."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, log10, pi, sin

from dashboard.exports.lettering import width
from dashboard.exports.pptx import look
from dashboard.exports.pptx.labels import name
from dashboard.exports.pptx.native import AT_VALUE, Native, Series
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.scale import along_of, log_scaled, scale_of
from dashboard.exports.pptx.sizes import radius
from dashboard.figures.placement import Box, Point, Taken

# In points: half of a marker, and from its edge to a name.
_MARKER, _AWAY = 5.0, 3.0
# Where three rectangles that fill a circle have their corners.
_ROUND = (pi / 9, pi / 4, 7 * pi / 18)
# How far a name above or below may stand from the middle of its value, as parts of its width.
_SHIFTS = (-0.3, 0.3, -0.6, 0.6)


def name_values(drawn: Sequence, plot: Native, room: Room) -> None:
    """Names the last value of each series that wants it, on the side that is freest.

    drawn: python-pptx's series of the plot's. How near two values lie is reckoned by the ends of
    the page's axis: a program's own are about the same.
    """
    named = [at for at, one in enumerate(plot.series) if one.ended == AT_VALUE]
    if not named:
        return
    spots = [list(_spots(one, plot, room)) for one in plot.series]
    taken = Taken()
    for one, own in zip(plot.series, spots, strict=True):
        if one.joined:
            taken.lines += [(first, then) for first, then in pairwise(own) if first and then]
        if not one.level:
            taken.boxes += [box for spot in own if spot for box in _mark(spot, one, plot, room)]
    for at in named:
        last = max((place for place, spot in enumerate(spots[at]) if spot), default=None)
        if last is None:
            continue
        one = plot.series[at]
        boxes = _boxes(spots[at][last], one.name, _half(one, plot, room) + _AWAY)
        side, shift = min(boxes, key=lambda place: taken.met(boxes[place]))
        taken.texts.append(boxes[side, shift])
        name(drawn[at], last, side, x=shift * 2 * _half_name(one.name) / 72 / room.whole[0])


def _mark(spot: Point, one: Series, plot: Native, room: Room) -> Iterator[Box]:
    """What a marker covers; a bubble is round, and a name may lie beyond its corners."""
    half = _half(one, plot, room)
    for angle in _ROUND if plot.bubbles else ():
        yield _around(spot, half * cos(angle), half * sin(angle))
    if not plot.bubbles:
        yield _around(spot, half, half)


def _half(one: Series, plot: Native, room: Room) -> float:
    """Points from the middle of a mark to its edge."""
    return 72 * radius(one, plot, room) if plot.bubbles else _MARKER


def _half_name(text: str) -> float:
    return width(text) * look.SMALL / 2


def _boxes(spot: Point, text: str, away: float) -> dict[tuple[str, float], Box]:
    """What a name covers on each side of a value, the first to be tried first.

    Keys: the side, and how far the name is moved to the right, as a part of its width.
    """
    wide, high = _half_name(text), look.height(1, look.SMALL) * 72 / 2
    x, y = spot
    sides = (("t", away + high), ("b", -away - high))
    return {
        **{(side, 0.0): _around((x, y + up), wide, high) for side, up in sides},
        ("r", 0.0): _around((x + away + wide, y), wide, high),
        ("l", 0.0): _around((x - away - wide, y), wide, high),
        **{
            (side, shift): _around((x + shift * 2 * wide, y + up), wide, high)
            for side, up in sides
            for shift in _SHIFTS
        },
    }


def _around(spot: Point, wide: float, high: float) -> Box:
    return spot[0] - wide, spot[1] - high, spot[0] + wide, spot[1] + high


def _spots(series: Series, plot: Native, room: Room) -> Iterator[Point | None]:
    """Where its values lie, in points from the lower left corner of the plot; None for a gap."""
    if scale := scale_of(plot) if plot.along else None:
        along = along_of(plot)
        for x, value in zip(series.across, series.values, strict=True):
            right, up = along.share(x), scale.share(value)
            yield right * room.width * 72, up * room.height * 72
        return
    low, high = plot.up.low, plot.up.high
    left, right = _sides(plot)
    places = series.across or range(len(series.values))
    for x, value in zip(places, series.values, strict=True):
        if value is None or x is None:
            yield None
            continue
        y = log10(value) if log_scaled(plot) else value
        up, along = (y - low) / (high - low), (x - left) / (right - left)
        yield along * room.width * 72, up * room.height * 72


def _sides(plot: Native) -> tuple[float, float]:
    """The ends of the lower axis."""
    if not any(one.across for one in plot.series):
        return -0.5, len(plot.categories) - 0.5
    across = [x for one in plot.series for x in one.across if x is not None]
    return min(across), max(across) if max(across) > min(across) else min(across) + 1
