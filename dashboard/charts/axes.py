"""The axes of a chart: time, values or categories. Limits are numbers; how long is no matter."""

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Steps:
    """Whole steps of time from first to last; dated: whether they are those of a calendar."""

    first: int
    last: int
    title: str = ""
    dated: bool = True

    @property
    def left(self) -> float:
        """Half a step before the first: the value of a step stands in its middle."""
        return self.first - 0.5

    @property
    def right(self) -> float:
        return self.last + 0.5


@dataclass(frozen=True)
class Years(Steps):
    """Years of the calendar, or else since the start of something."""


@dataclass(frozen=True)
class Months(Steps):
    """Months of the calendar as `charts.months` counts them, or else of any year, from 1 to 12."""


@dataclass(frozen=True)
class Values:
    """An axis of numbers. low, high: its ends, powers of ten on a log axis.

    title: with the unit, for where no text above the chart tells it. ticks: where they stand, ()
    for wherever fits. decimals: that make sense on them. falling: whether the lowest value stands
    on top, as the first place does. bare: without ticks, where each column tells its number.
    """

    low: float
    high: float
    log: bool = False
    title: str = ""
    ticks: tuple[float, ...] = ()
    decimals: int = 1
    falling: bool = False
    bare: bool = False


@dataclass(frozen=True)
class Categories:
    """names: from the left or from the top. labels: of each, from the longest to the shortest
    way to write it beside the axis; without them the names."""

    names: tuple[str, ...]
    labels: tuple[tuple[str, ...], ...] = ()


Axis = Years | Months | Values | Categories


def limits(
    values: Iterable[float | None], log: bool = False, zero: bool = True
) -> tuple[float, float]:
    """Ends of an axis with all values in view, as powers of ten on a log axis; 0 and 1 for none.

    A logarithm leaves out what it cannot show. zero: in view, whatever the values; else only where
    they lie near it: a line of ages need not start at birth.
    """
    shown = [value for value in values if value is not None and (value > 0 or not log)]
    if not shown:
        return 0.0, 1.0
    low, high = min(shown), max(shown)
    if log:
        return math.log10(low) - 0.12, math.log10(high) + 0.08
    if zero or low < 0 < high or 0 <= low < 0.55 * high:
        low, high = min(low, 0.0), max(high, 0.0)
    margin = 0.08 * ((high - low) or abs(high) or 1.0)
    return low - (margin if low else 0.0), high + (margin if high or not low else 0.0)
