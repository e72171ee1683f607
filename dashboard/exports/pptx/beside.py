"""Names beside single values: of points, and of lines that break off."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log10

from dashboard.exports.lettering import width
from dashboard.exports.pptx import look
from dashboard.exports.pptx.labels import name
from dashboard.exports.pptx.native import AT_VALUE, Native, Series
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.scale import log_scaled
from dashboard.figures.placement import Box, Point, Taken

# In points: half of a marker, and from its middle to a name.
_MARKER, _AWAY = 5.0, 8.0


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
            taken.boxes += [_around(spot, _MARKER, _MARKER) for spot in own if spot]
    for at in named:
        last = max((place for place, spot in enumerate(spots[at]) if spot), default=None)
        if last is None:
            continue
        boxes = _boxes(spots[at][last], plot.series[at].name)
        side = min(boxes, key=lambda side: taken.met(boxes[side]))
        taken.texts.append(boxes[side])
        name(drawn[at], last, side)


def _boxes(spot: Point, text: str) -> dict[str, Box]:
    """What a name covers on each side of a value, the first to be tried first."""
    wide, high = width(text) * look.SMALL / 2, look.height(1, look.SMALL) * 72 / 2
    x, y = spot
    return {
        "t": _around((x, y + _AWAY + high), wide, high),
        "b": _around((x, y - _AWAY - high), wide, high),
        "r": _around((x + _AWAY + wide, y), wide, high),
        "l": _around((x - _AWAY - wide, y), wide, high),
    }


def _around(spot: Point, wide: float, high: float) -> Box:
    return spot[0] - wide, spot[1] - high, spot[0] + wide, spot[1] + high


def _spots(series: Series, plot: Native, room: Room) -> Iterator[Point | None]:
    """Where its values lie, in points from the lower left corner of the plot; None for a gap."""
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
