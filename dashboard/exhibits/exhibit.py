"""What is on show, as a value: one chart with everything that has to travel along with it.

Nothing else is ever shown: on its page, in a frame, on a slide, in print, in a file, in the pack.
So none of them can lose a source or a filter on its way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.chart import Chart
from dashboard.figures.draw import described, draw


@dataclass(frozen=True)
class SourceNote:
    """One source of what is shown. `caveat` is what a reader must know before trusting it.

    address: of the office whose figures they are, or of the page itself. copy: of what was read
    instead, if it was a copy.
    """

    source: str
    name: str
    years: str
    vintage: str
    licence: str
    address: str
    caveat: str
    copy: str = ""


class Across(NamedTuple):
    """Columns of a table that can be laid out wide: one's texts down, one's across, the values."""

    down: int
    line: int
    value: int


@dataclass(frozen=True)
class Written:
    """A table as text in the reader's language, see `columns.table`; columns by their positions.

    numeric: columns that align right. linked: column -> an address for each row, "" for none.
    ranks: column -> what each row is sorted by where that is not its text. across: how it can be
    laid out wide, if it can; of several values for one cell the first is the plotted one.
    codes: columns of codes of the data package.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    linked: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    ranks: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    across: Across | None = None
    codes: tuple[int, ...] = ()


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
    `chart`, `figure`, `written` and `rows`, by the callables that the exhibit is given.

    name: the stem of its downloads, "trade" in /download/trade.csv, and its anchor on the page.
    path, query: the canonical address of the page that shows it; the query is "" or starts with
    "?" and has no `lang`. title: what is shown; finding: what is seen, one sentence or "";
    headline: the same in about a dozen words with one number, or "";
    unit: of the values; stored: of those in `rows`, where it is another one. filters: (what is
    chosen, what it is set to), as its control names it. drawing: makes the chart; None for a mere
    table. writing: the table of the plotted rows as text. listing: the rows in stored units and
    codes, with their sources. reading: what must be known to read the chart (an edition, a gap,
    the key of a sign), each a few words. method: how it is computed. refused: what of a link that
    asked for a file was not understood, each "name=value". english: what of notes and method is
    English in every language, as titles of works are.
    """

    name: str
    path: str
    query: str
    title: str
    finding: str
    unit: str
    filters: tuple[tuple[str, str], ...]
    drawing: Callable[[], Chart] | None
    writing: Callable[[], Written]
    listing: Callable[[], pd.DataFrame]
    lead: str = ""
    sources: tuple[SourceNote, ...] = ()
    notes: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    method: tuple[str, ...] = ()
    events: tuple[EventNote, ...] = ()
    refused: tuple[str, ...] = ()
    stored: str = ""
    english: tuple[str, ...] = ()
    headline: str = ""

    def drawn(self, narrow: bool) -> go.Figure | None:
        """The figure for a wide or a narrow screen."""
        if self.chart is None:
            return None
        return draw(self.chart, narrow) if narrow else self.figure

    def plain(self, narrow: bool = False) -> dict[str, Any] | None:
        """The same as what is sent to a browser, not judged property by property."""
        return None if self.chart is None else described(self.chart, narrow)

    @cached_property
    def chart(self) -> Chart | None:
        """The chart; None for a mere table."""
        return None if self.drawing is None else self.drawing()

    @cached_property
    def figure(self) -> go.Figure | None:
        """The figure for a wide screen; None for a mere table."""
        return None if self.chart is None else draw(self.chart)

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
