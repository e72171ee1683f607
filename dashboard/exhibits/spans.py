"""The years of a page whose period a reader may narrow."""

from dataclasses import Field, dataclass, replace
from typing import Any, ClassVar, Protocol, TypeVar

from dashboard.analysis.periods import Period, span
from dashboard.exhibits.controls import Offer


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

    def offers(self, selection: Spanned) -> dict[str, Offer]:
        """The years shown; every year of the period can be either end of them."""
        first, last = span(self.periods, selection.period, self.last_year)
        years = tuple((str(year), str(year)) for year in range(first, last + 1))
        ends = zip(("first", "last"), self.span(selection), strict=True)
        return {field: Offer(year, years) for field, year in ends}

    def settled(self, selection: Selection) -> tuple[Selection, tuple[str, ...]]:
        """The selection with the years that it shows, but for the ends of its period, and why
        they are others than were asked for, as catalogue keys.

        The ends choose nothing, and would stay behind as a choice when the reader changes the
        period.
        """
        first, last = span(self.periods, selection.period, self.last_year)
        start, end = self.span(selection)
        kept = replace(
            selection,
            first=None if start == first else start,
            last=None if end == last else end,
        )
        return kept, moved_years((selection.first, selection.last), (first, last))


def moved_years(asked: tuple[int | None, int | None], ends: tuple[int, int]) -> tuple[str, ...]:
    """Why the years between the ends are not those asked for: outside, or in the wrong order."""
    named = [year for year in asked if year is not None]
    if any(not ends[0] <= year <= ends[1] for year in named):
        return ("reason.years_outside",)
    return ("reason.years_turned",) if named != sorted(named) else ()
