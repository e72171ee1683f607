"""What is on show, as a value: one chart with everything that has to travel along with it.

Nothing else is ever shown: on its page, in a frame, on a slide, in print, in a file, in the pack.
So none of them can lose a source or a filter on its way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go


@dataclass(frozen=True)
class SourceNote:
    """One source of what is shown. `caveat` is what a reader must know before trusting it."""

    source: str
    name: str
    years: str
    vintage: str
    licence: str
    address: str
    caveat: str


@dataclass(frozen=True)
class Series:
    """One line, one set of bars or one cloud of points of a plot.

    values: a number or None (a gap) for each category; of a cloud the vertical positions.
    across: the horizontal positions of a cloud, empty otherwise. colour: "#rrggbb".
    dash: as Plotly names it. joined: whether the values are a line or single markers.
    """

    name: str
    values: tuple[float | None, ...]
    colour: str
    across: tuple[float | None, ...] = ()
    dash: str = "solid"
    joined: bool = True


@dataclass(frozen=True)
class Plot:
    """A chart as numbers, for programs that draw their own.

    kind: "line", "bar" (upright bars side by side), "bars" (lying ones) or "scatter".
    categories: texts along the axis, none for a scatter. unit: title of the value axis,
    across: of the other one. decimals: that make sense on the labels. stacked: whether the bars
    of a category stand on each other, the first series below. falling: whether the smallest value
    stands on top, as the first place does. beneath: a second panel with an axis of its own.
    """

    kind: str
    series: tuple[Series, ...]
    unit: str
    categories: tuple[str, ...] = ()
    across: str = ""
    log: bool = False
    decimals: int = 1
    stacked: bool = False
    falling: bool = False
    beneath: "Plot | None" = None


class Across(NamedTuple):
    """Columns of a table that can be laid out wide: one's texts down, one's across, the values."""

    down: int
    line: int
    value: int


@dataclass(frozen=True)
class Written:
    """A table as text in the reader's language; columns stand for their positions.

    numeric: columns that align right. linked: column -> an address for each row, "" for none.
    ranks: column -> what each row is sorted by where that is not its text. across: how it can be
    laid out wide, if it can; of several values for one cell the first is the plotted one.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    linked: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    ranks: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    across: Across | None = None


@dataclass(frozen=True)
class EventNote:
    """An event told in words, with where it is reported."""

    date: str
    title: str
    category: str
    publisher: str
    address: str
    confirmed: bool


@dataclass(frozen=True)
class Exhibit:
    """A chart or table on show under a selection, in one language.

    What is said of it is there at once. What costs more is made when it is asked for, once:
    `figure`, `plot`, `written` and `rows`, by the callables that the exhibit is given.

    name: the stem of its downloads, "trade" in /download/trade.csv, and its anchor on the page.
    path, query: the canonical address of the page that shows it; the query is "" or starts with
    "?" and has no `lang`. title: what is shown; finding: what is seen, one sentence or "";
    unit: of the values; stored: of those in `rows`, where it is another one. filters: (what is
    chosen, what it is set to), as its control names it. drawing: narrow -> figure; None for a mere
    table. writing: the table of the plotted rows as text. listing: the rows in stored units and
    codes, with their sources. plotting: the chart as numbers, None where no program could draw it
    natively. reading: what must be known to read the chart (an edition, a gap, the key of a sign),
    each a few words. method: how it is computed. refused: what of a link that asked for a file was
    not understood, each "name=value".
    """

    name: str
    path: str
    query: str
    title: str
    finding: str
    unit: str
    filters: tuple[tuple[str, str], ...]
    drawing: Callable[[bool], go.Figure] | None
    writing: Callable[[], Written]
    listing: Callable[[], pd.DataFrame]
    plotting: Callable[[], Plot | None] | None = None
    lead: str = ""
    sources: tuple[SourceNote, ...] = ()
    notes: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    method: tuple[str, ...] = ()
    events: tuple[EventNote, ...] = ()
    refused: tuple[str, ...] = ()
    stored: str = ""

    def drawn(self, narrow: bool) -> go.Figure | None:
        """The figure for a wide or a narrow screen."""
        if self.drawing is None:
            return None
        return self.drawing(True) if narrow else self.figure

    @cached_property
    def figure(self) -> go.Figure | None:
        """The figure for a wide screen; None for a mere table."""
        return None if self.drawing is None else self.drawing(False)

    @cached_property
    def plot(self) -> Plot | None:
        """The chart as numbers, for programs that draw their own."""
        return None if self.plotting is None else self.plotting()

    @cached_property
    def written(self) -> Written:
        """The table of the plotted rows."""
        return self.writing()

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The plotted rows in stored units and codes, with sources."""
        return self.listing()

    @property
    def file_unit(self) -> str:
        """The unit of what a file of the rows holds."""
        return self.stored or self.unit

    @property
    def alternative(self) -> str:
        """The exhibit in a sentence, for those who cannot see it."""
        return " ".join(part for part in (self.title, self.unit, self.finding) if part)
