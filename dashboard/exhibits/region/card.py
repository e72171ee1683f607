"""What every chart of the page has beside its figure: finding, table, sources, notes."""

from dataclasses import dataclass, field

from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.sources import SourceNote


@dataclass(frozen=True)
class Sheet:
    """Headings and rows of text; the columns in `numeric` (by position) align right."""

    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]
    numeric: tuple[int, ...] = ()

    @property
    def written(self) -> Written:
        """The same to be taken along."""
        return Written(self.headings, tuple(self.rows), self.numeric)


@dataclass(frozen=True)
class Card:
    """The words of a chart, and the table of exactly what is drawn.

    earlier: sources that are earlier editions of another one, many and alike, so folded away.
    """

    title: str
    unit: str
    finding: str
    lead: str
    sheet: Sheet
    sources: list[SourceNote]
    notes: list[str] = field(default_factory=list)
    earlier: list[SourceNote] = field(default_factory=list)

    @property
    def alternative(self) -> str:
        """The chart in a sentence, for those who cannot see it."""
        return " ".join(part for part in (self.title, self.unit, self.finding) if part)
