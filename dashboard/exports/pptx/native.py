"""A chart as an office program draws it: series of names and numbers over axes of its own."""

from dataclasses import dataclass, replace

from dashboard.charts.axes import Steps, Values
from dashboard.charts.context import Interval
from dashboard.exports.pptx.fills import Fill
from dashboard.exports.pptx.strips import Strip

# A name without a letter: a program would else call a series that nobody sees by its number.
UNSEEN = "\u00a0"
# How the symbol of a hollow marker ends.
OPEN = "-open"
# Markers without an inside.
_STROKES = ("x-thin", "star")
# Where the name of a line stands: beside the chart, or beside the last of its values.
AT_SIDE, AT_VALUE = "side", "value"


def hollow(symbol: str) -> bool:
    """Whether a marker has an inside that is seen through."""
    return symbol.endswith(OPEN) and symbol.removesuffix(OPEN) not in _STROKES


@dataclass(frozen=True)
class Series:
    """One line, one set of columns or one cloud of points.

    values: a number or None (a gap) for each category; of a cloud the vertical positions, across
    the horizontal ones. colours: "#rrggbb" of all, or of each column. joined: whether the values
    are a line or columns, else single markers. level: to hold others against, without markers.
    spans: the lower and upper bound of each value that has them, by its place. lows: where each
    column stands, for one that does not stand on 0; texts: what is written above each column.
    symbols: of each marker that has its own. ended: where it is named without a legend, "" for
    nowhere. over: whether it is a thin line over columns. keyed: whether a legend names it. sizes:
    what the areas of a cloud's bubbles stand for.
    """

    name: str
    values: tuple[float | None, ...]
    colours: tuple[str, ...]
    across: tuple[float, ...] = ()
    dash: str = "solid"
    symbol: str = "circle"
    joined: bool = True
    level: bool = False
    spans: tuple[tuple[float, float] | None, ...] = ()
    lows: tuple[float | None, ...] = ()
    texts: tuple[str | None, ...] = ()
    symbols: tuple[str | None, ...] = ()
    ended: str = ""
    over: bool = False
    keyed: bool = True
    sizes: tuple[float, ...] = ()

    @property
    def last(self) -> int | None:
        """The place of its last value; None without any."""
        return max((at for at, one in enumerate(self.values) if one is not None), default=None)


@dataclass(frozen=True)
class Native:
    """A chart for a program that draws it itself.

    kind: "line", "bar" (upright columns), "bars" (lying ones) or "scatter". up: the axis of values;
    across: the title of the other one. stacked: the first series below. cycle: categories after
    which labels recur, where not each can have one. steps: the axis of time, None for another.
    strips, fills: what lies behind it. ends: whether lines are named at their ends, where there is
    room. joins: the categories of columns from which a thin line leads to the next one, and the
    level of it. name: of what is shown, where the chart itself says it. keyed: whether a legend
    tells its names. events: where on the axis of time they are, and whether a source confirms them.
    rows: of a cloud over one axis of values, what lies in each row from the top. intervals: years
    that an estimate lies between, bars along the foot. along: the lower axis of a cloud over two
    axes of values.
    """

    kind: str
    series: tuple[Series, ...]
    up: Values
    across: str = ""
    categories: tuple[str, ...] = ()
    stacked: bool = False
    cycle: int = 1
    steps: Steps | None = None
    strips: tuple[Strip, ...] = ()
    fills: tuple[Fill, ...] = ()
    ends: bool = False
    joins: tuple[tuple[str, float], ...] = ()
    name: str = ""
    keyed: bool = True
    events: tuple[tuple[float, bool], ...] = ()
    rows: tuple[str, ...] = ()
    intervals: tuple[Interval, ...] = ()
    along: Values | None = None

    @property
    def bubbles(self) -> bool:
        """Whether it is a cloud of which every mark has a size."""
        return self.kind == "scatter" and all(one.sizes for one in self.series)

    @property
    def unnamed(self) -> "Native":
        """The same below another one that names the bands of both."""
        return replace(self, strips=tuple(replace(one, lines=()) for one in self.strips))

    @property
    def continued(self) -> "Native":
        """The same above one of the same values, whose axis serves both, as on the page."""
        return replace(self, up=replace(self.up, title="", bare=True)) if self.rows else self

    @property
    def under(self) -> str:
        """The title of the axis below the chart."""
        return self.up.title if self.kind == "bars" or self.rows else self.across

    @property
    def sided(self) -> dict[int, int]:
        """Of each line that is named beside the chart its number -> the place of its last value."""
        found = {at: one.last for at, one in enumerate(self.series) if one.ended == AT_SIDE}
        return {at: last for at, last in found.items() if last is not None}

    @property
    def named(self) -> tuple[str, ...]:
        """What a legend names: of several series of one name, one."""
        own = [one.name for one in self.series if one.keyed] if self.keyed else []
        return tuple(dict.fromkeys(own))

    def without_title(self, told: str) -> "Native":
        """The same without a title of its values that only says what is told already."""
        if not told or self.up.title.casefold() not in told.casefold():
            return self
        return replace(self, up=replace(self.up, title=""))
