"""Where the values of a native chart lie, and what its marks and lines cover, in points from the
lower left corner of the plot."""

from collections.abc import Iterator
from itertools import pairwise
from math import cos, log10, pi, sin

from dashboard.exports.pptx.native import Native, Series
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.scale import along_of, log_scaled, scale_of
from dashboard.exports.pptx.sizes import radius
from dashboard.exports.pptx.strips import dates
from dashboard.figures.placement import Box, Point, Taken

# Half of a marker.
_MARKER = 5.0
# Where three rectangles that fill a circle have their corners.
_ROUND = (pi / 9, pi / 4, 7 * pi / 18)


def covered(plot: Native, room: Room) -> Taken:
    """By marks, by lines, and by the axes."""
    wide, high = room.width * 72, room.height * 72
    taken = Taken([((0.0, 0.0), (wide, 0.0)), ((0.0, 0.0), (0.0, high))])
    for one in plot.series:
        own = list(spots(one, plot, room))
        if one.joined:
            taken.lines += [(first, then) for first, then in pairwise(own) if first and then]
        if not one.level:
            taken.boxes += [box for spot in own if spot for box in _mark(spot, one, plot, room)]
    return taken


def half(one: Series, plot: Native, room: Room) -> float:
    """From the middle of a mark to its edge."""
    return 72 * radius(one, plot, room) if plot.bubbles else _MARKER


def around(spot: Point, wide: float, high: float) -> Box:
    """A box of twice that width and height."""
    return spot[0] - wide, spot[1] - high, spot[0] + wide, spot[1] + high


def spots(series: Series, plot: Native, room: Room) -> Iterator[Point | None]:
    """Of each value, None for a gap. By the ends of the page's axis where a program finds its own:
    they are about the same."""
    scale, along = scale_of(plot), along_of(plot)
    low, high = plot.up.low, plot.up.high
    left, right = _sides(plot)
    places = series.across or range(len(series.values))
    for x, value in zip(places, series.values, strict=True):
        if value is None or x is None:
            yield None
            continue
        y = log10(value) if log_scaled(plot) else value
        up = scale.share(value) if scale else (y - low) / (high - low)
        part = along.share(x) if along else (x - left) / (right - left)
        yield part * room.width * 72, up * room.height * 72


def _mark(spot: Point, one: Series, plot: Native, room: Room) -> Iterator[Box]:
    """A bubble is round, and a name may lie beyond its corners."""
    edge = half(one, plot, room)
    for angle in _ROUND if plot.bubbles else ():
        yield around(spot, edge * cos(angle), edge * sin(angle))
    if not plot.bubbles:
        yield around(spot, edge, edge)


def _sides(plot: Native) -> tuple[float, float]:
    """The ends of the lower axis."""
    if plot.kind == "scatter" and plot.steps:
        first, last, _ = dates(plot.steps)
        return first, last
    if not any(one.across for one in plot.series):
        return -0.5, len(plot.categories) - 0.5
    across = [x for one in plot.series for x in one.across if x is not None]
    return min(across), max(across) if max(across) > min(across) else min(across) + 1
