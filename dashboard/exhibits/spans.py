"""The years of a page whose period a reader may narrow."""

from dataclasses import dataclass, replace
from typing import TypeVar

from dashboard.analysis.periods import Period, span

# A selection with period, first and last.
Spanned = TypeVar("Spanned")


@dataclass(frozen=True)
class Spans:
    """The periods, and the newest year with data."""

    periods: tuple[Period, ...]
    last_year: int

    def span(self, selection: Spanned) -> tuple[int, int]:
        """The years shown: the period's, narrowed by the reader's own range inside it."""
        start, end = span(self.periods, selection.period, self.last_year)
        first = start if selection.first is None else min(max(selection.first, start), end)
        last = end if selection.last is None else min(max(selection.last, start), end)
        return min(first, last), max(first, last)

    def offered(self, selection: Spanned) -> list[tuple[str, str]]:
        """Every year of the period, as (value, label)."""
        first, last = span(self.periods, selection.period, self.last_year)
        return [(str(year), str(year)) for year in range(first, last + 1)]

    def canonical(self, selection: Spanned) -> Spanned:
        """The selection without years at the ends of its period, which choose nothing.

        They would stay behind as a choice when the reader changes the period.
        """
        first, last = span(self.periods, selection.period, self.last_year)
        return replace(
            selection,
            first=None if selection.first == first else selection.first,
            last=None if selection.last == last else selection.last,
        )
