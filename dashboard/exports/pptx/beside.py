"""Names beside single values: of points, and of lines that break off."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.exports.lettering import width
from dashboard.exports.pptx import look
from dashboard.exports.pptx.labels import name
from dashboard.exports.pptx.native import AT_VALUE, Native
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.spots import around, covered, half, spots
from dashboard.figures.placement import Box, Point

# Points from the edge of a marker to a name.
_AWAY = 3.0
# How far a name above or below may stand from the middle of its value, as parts of its width.
_SHIFTS = (0.0, -0.3, 0.3, -0.6, 0.6)
# Where all about a value is taken: how many lines of type further a name may stand.
_FAR = (1, 2, 3, 4, 5)
_HIGH = look.height(1, look.SMALL) * 72


@dataclass(frozen=True)
class _Place:
    """Of a name: the side of its value, how far it is moved from there in points, to the right and
    up, and what it covers."""

    side: str
    right: float
    up: float
    box: Box


@dataclass(frozen=True)
class _Named:
    """Which series and which of its values is named where. spot: of the value."""

    at: int
    last: int
    spot: Point
    place: _Place


def name_values(drawn: Sequence, plot: Native, room: Room) -> None:
    """Names the last value of each series that wants it, on the side that is freest.

    drawn: python-pptx's series of the plot's.
    """
    across, down = (72 * inches for inches in room.whole)
    for one in _named(plot, room):
        place = one.place
        name(drawn[one.at], one.last, place.side, x=place.right / across, y=-place.up / down)


def leads(plot: Native, room: Room) -> Iterator[tuple[Point, Point]]:
    """Lines from values to the names that do not stand beside them, in points from the lower left
    corner of the plot."""
    for one in _named(plot, room):
        if one.place.up:
            left, low, right, high = one.place.box
            x, y = one.spot
            above = one.place.up > 0
            edge = half(plot.series[one.at], plot, room)
            end = (min(max(x, left), right), low if above else high)
            yield (x, y + edge if above else y - edge), end


def _named(plot: Native, room: Room) -> Iterator[_Named]:
    wanted = [at for at, one in enumerate(plot.series) if one.ended == AT_VALUE]
    taken = covered(plot, room) if wanted else None
    for at in wanted:
        one = plot.series[at]
        own = list(spots(one, plot, room))
        last = max((place for place, spot in enumerate(own) if spot), default=None)
        if last is None:
            continue
        away = half(one, plot, room) + _AWAY
        near, far = (list(found(own[last], one.name, away)) for found in (_near, _far))
        place = min(near, key=lambda place: taken.met(place.box))
        if taken.met(place.box) != (0, 0):
            place = min(place, *far, key=lambda place: taken.met(place.box))
        taken.texts.append(place.box)
        yield _Named(at, last, own[last], place)


def _near(spot: Point, text: str, away: float) -> Iterator[_Place]:
    """Above, below, right and left of a value, then out of the middle."""
    wide = _half_name(text)
    yield _above(spot, wide, away, 0.0, 0)
    yield _below(spot, wide, away, 0.0, 0)
    for side, along in (("r", away + wide), ("l", -away - wide)):
        yield _Place(side, 0.0, 0.0, around((spot[0] + along, spot[1]), wide, _HIGH / 2))
    for place in (_above, _below):
        yield from (place(spot, wide, away, shift, 0) for shift in _SHIFTS[1:])


def _far(spot: Point, text: str, away: float) -> Iterator[_Place]:
    """The nearest first."""
    wide = _half_name(text)
    for lines in _FAR:
        for place in (_above, _below):
            yield from (place(spot, wide, away, shift, lines) for shift in _SHIFTS)


def _above(spot: Point, wide: float, away: float, shift: float, lines: int) -> _Place:
    right, up = shift * 2 * wide, lines * _HIGH
    middle = (spot[0] + right, spot[1] + away + _HIGH / 2 + up)
    return _Place("t", right, up, around(middle, wide, _HIGH / 2))


def _below(spot: Point, wide: float, away: float, shift: float, lines: int) -> _Place:
    right, down = shift * 2 * wide, lines * _HIGH
    middle = (spot[0] + right, spot[1] - away - _HIGH / 2 - down)
    return _Place("b", right, -down, around(middle, wide, _HIGH / 2))


def _half_name(text: str) -> float:
    return width(text) * look.SMALL / 2
