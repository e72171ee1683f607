"""What a section of the page is asked and what it shows. Knows no Dash."""

from dataclasses import dataclass, field

import plotly.graph_objects as go

from dashboard.analysis.cells import last_year
from dashboard.analysis.periods import Period, span
from dashboard.analysis.questions import Line, counterpart
from dashboard.exhibits.periods.selection import PeriodsSelection
from dashboard.exhibits.sources import SourceNote
from dashboard.load import Tables


@dataclass(frozen=True)
class Question:
    """A settled selection with the data that it is asked of."""

    tables: Tables
    periods: tuple[Period, ...]
    selection: PeriodsSelection

    @property
    def newest(self) -> int:
        return last_year(self.tables)

    @property
    def years(self) -> tuple[int, int]:
        """First and last year of the selected period, or of all three."""
        return span(self.periods, self.selection.period, self.newest)

    @property
    def chosen(self) -> tuple[Period, ...]:
        """The selected period alone, or all three."""
        return tuple(one for one in self.periods if self.selection.period in ("all", one.key))

    @property
    def line(self) -> Line:
        """The flow that is compared, as its reporter tells it."""
        reporter = self.selection.reporter
        return Line(reporter, counterpart(reporter, reporter), self.selection.measured)


@dataclass(frozen=True)
class Table:
    """Headings and rows of text; the columns in `numeric` (by position) align right.

    is_open: read at once, not folded away.
    """

    caption: str
    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]
    numeric: tuple[int, ...] = ()
    is_open: bool = False


@dataclass(frozen=True)
class Section:
    """A drawn section.

    label: a word of warning beside the title. about: (heading, text) pairs a click away.
    links: (text, address) of pages that it rests on. key: (class, text) pairs that explain
    colours.
    """

    name: str
    title: str
    unit: str
    finding: str
    tables: tuple[Table, ...]
    figure: go.Figure | None = None
    label: str = ""
    key: tuple[tuple[str, str], ...] = ()
    lead: str = ""
    sources: list[SourceNote] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    about: list[tuple[str, str]] = field(default_factory=list)
