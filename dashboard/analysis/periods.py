"""The three relationship periods, the first-class object that filters everything."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

ALL = "all"


@dataclass(frozen=True)
class Period:
    """One relationship period. `end` is None for the period that is still running."""

    number: int
    start: int
    end: int | None

    @property
    def key(self) -> str:
        return str(self.number)

    def last(self, last_year: int) -> int:
        """The period's last year among data that reach `last_year`."""
        return last_year if self.end is None else min(self.end, last_year)


def read_periods(periods: pd.DataFrame) -> tuple[Period, ...]:
    """The rows of the `periods` table, in order of time."""
    ordered = periods.sort_values("start_year")
    return tuple(
        Period(int(row.period), int(row.start_year), _end(row.end_year))
        for row in ordered.itertuples()
    )


def _end(value: Any) -> int | None:
    return None if pd.isna(value) else int(value)


def span(periods: tuple[Period, ...], key: str, last_year: int) -> tuple[int, int]:
    """First and last year of the period under `key` ("1", "2", "3"), or of all of them."""
    chosen = [period for period in periods if key in (ALL, period.key)]
    return chosen[0].start, chosen[-1].last(last_year)


def period_of(periods: tuple[Period, ...], year: int) -> Period:
    """The period a year falls in. Raises ValueError for a year before the first period."""
    for period in reversed(periods):
        if year >= period.start:
            return period
    raise ValueError(f"{year} lies before the first period")
