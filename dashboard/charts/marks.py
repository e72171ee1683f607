"""What stands for values. Each mark has a name, its places and values, and what is told of each.

A value that is missing is None and drawn as a gap. told: HTML for the box at the pointer, a text a
value; () where the box says nothing of the mark.
"""

from dataclasses import dataclass

from dashboard.charts.look import Look

Place = float | str


@dataclass(frozen=True)
class Line:
    """Values joined along the axis, with a gap wherever there is none.

    symbols: of each marker where they differ, as of estimates. jumps: years before which the line
    starts anew. ended: whether it is named at its end.
    """

    look: Look
    x: tuple[float, ...]
    y: tuple[float | None, ...]
    told: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    jumps: tuple[int, ...] = ()
    ended: bool = True


@dataclass(frozen=True)
class Points:
    """Single values. other: whether they are what another edition or source gives.

    symbols: of each, where they differ. spans: the lower and upper bound of each, a bar through it.
    size: across in pixels. strength: of the colour, from 0 to 1. beside: the long and the short
    name that stands by a single one, () for none. seen: whether there is anything to see but what
    the box tells. keyed: whether a legend names them. Beside a panel's categories y are their
    names and x the values. amount: what the area of a single one stands for.
    """

    look: Look
    x: tuple[float, ...]
    y: tuple[Place | None, ...]
    told: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    spans: tuple[tuple[float, float], ...] = ()
    size: float = 10
    strength: float = 1.0
    beside: tuple[str, ...] = ()
    other: bool = False
    seen: bool = True
    keyed: bool = True
    amount: float | None = None


@dataclass(frozen=True)
class Columns:
    """Columns over places of the axis, or lying ones beside its categories.

    at: a year or the name of a category. values: the length of each, which stands on `base` (0
    without it). amounts: what it stands for where that is not its length, as of a step downwards.
    colours: one a column, or one for all; strengths: likewise, from 0 to 1. texts: of each, from
    the longest to the shortest way to write it; inside: whether it stands in the column.
    """

    name: str
    at: tuple[Place, ...]
    values: tuple[float | None, ...]
    colours: tuple[str, ...]
    told: tuple[str, ...] = ()
    base: tuple[float, ...] = ()
    amounts: tuple[float, ...] = ()
    strengths: tuple[float, ...] = (1.0,)
    texts: tuple[tuple[str, ...], ...] = ()
    inside: bool = False


@dataclass(frozen=True)
class Area:
    """The area between two values of each place."""

    x: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    colour: str


@dataclass(frozen=True)
class Outline:
    """A country on the map, or a tile. rings: closed lines, of degrees on the map. strength: of the
    filling, None for unknown. labels: the long and the short way to write it at the centre, "" for
    one that has no room; () for none."""

    name: str
    rings: tuple[tuple[tuple[float, ...], tuple[float, ...]], ...]
    centre: tuple[float, float]
    told: str
    colour: str
    strength: float | None
    labels: tuple[str, ...]


Mark = Line | Points | Columns | Area | Outline
