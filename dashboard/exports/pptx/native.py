"""A chart as an office program draws it: series of names and numbers over axes of its own."""

from dataclasses import dataclass, replace

from dashboard.charts.axes import Steps, Values
from dashboard.exports.pptx.strips import Strip

# How the symbol of a hollow marker ends.
OPEN = "-open"


@dataclass(frozen=True)
class Series:
    """One line, one set of columns or one cloud of points.

    values: a number or None (a gap) for each category; of a cloud the vertical positions, across
    the horizontal ones. colours: "#rrggbb" of all, or of each column. joined: whether the values
    are a line or columns, else single markers. level: to hold others against, without markers.
    spans: the lower and upper bound of each value that has them, by its place. lows: where each
    column stands, for one that does not stand on 0; texts: what is written above each column.
    symbols: of each marker that has its own.
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


@dataclass(frozen=True)
class Native:
    """A chart for a program that draws it itself.

    kind: "line", "bar" (upright columns), "bars" (lying ones) or "scatter". up: the axis of values;
    across: the title of the other one. stacked: the first series below. cycle: categories after
    which labels recur, where not each can have one. steps: the axis of time, None for another.
    strips: what lies behind it.
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

    @property
    def unnamed(self) -> "Native":
        """The same below another one that names the bands of both."""
        return replace(self, strips=tuple(replace(one, lines=()) for one in self.strips))

    @property
    def under(self) -> str:
        """The title of the axis below the chart."""
        return self.up.title if self.kind == "bars" else self.across

    @property
    def named(self) -> tuple[str, ...]:
        """What a legend names: of several series of one name, one."""
        return tuple(dict.fromkeys(one.name for one in self.series if one.name.strip()))

    def without_title(self, told: str) -> "Native":
        """The same without a title of its values that only says what is told already."""
        if not told or self.up.title.casefold() not in told.casefold():
            return self
        return replace(self, up=replace(self.up, title=""))
