"""The years of a page whose period a reader may narrow."""

from dataclasses import Field, dataclass, replace
from typing import Any, ClassVar, Protocol, TypeVar

from dashboard.analysis.periods import Period, span


class Spanned(Protocol):
    """A selection with a period and the reader's own range inside it."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def period(self) -> str: ...
    @property
    def first(self) -> int | None: ...
    @property
    def last(self) -> int | None: ...


Selection = TypeVar("Selection", bound=Spanned)


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

    def canonical(self, selection: Selection) -> Selection:
        """The selection with the years that it shows, but for the ends of its period.

        Those choose nothing, and would stay behind as a choice when the reader changes the period.
        """
        first, last = span(self.periods, selection.period, self.last_year)
        start, end = self.span(selection)
        return replace(
            selection,
            first=None if start == first else start,
            last=None if end == last else end,
        )

    def moved(self, selection: Spanned) -> tuple[str, ...]:
        """Why other years are shown than were asked for, as catalogue keys."""
        return moved_years(
            (selection.first, selection.last),
            span(self.periods, selection.period, self.last_year),
        )


def moved_years(asked: tuple[int | None, int | None], ends: tuple[int, int]) -> tuple[str, ...]:
    """Why the years between the ends are not those asked for: outside, or in the wrong order."""
    named = [year for year in asked if year is not None]
    if any(not ends[0] <= year <= ends[1] for year in named):
        return ("reason.years_outside",)
    return ("reason.years_turned",) if named != sorted(named) else ()
