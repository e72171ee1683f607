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
        """The selection without years at the ends of its period, which choose nothing.

        They would stay behind as a choice when the reader changes the period.
        """
        first, last = span(self.periods, selection.period, self.last_year)
        return replace(
            selection,
            first=None if selection.first == first else selection.first,
            last=None if selection.last == last else selection.last,
        )
