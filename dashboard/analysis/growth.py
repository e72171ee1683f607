"""Growth between two years of one series."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True)
class Growth:
    """First and last value of a series and the average growth between them.

    `rate` is the compound annual growth rate in per cent, None where it means nothing.
    """

    first_year: int
    last_year: int
    first: float
    last: float
    rate: float | None


def growth(series: pd.Series) -> Growth | None:
    """From the first to the last reported year of `series` (index year, NaN = not reported).

    None when fewer than two years are reported.
    """
    reported = series.dropna()
    if len(reported) < 2:
        return None
    first_year, last_year = int(reported.index[0]), int(reported.index[-1])
    first, last = float(reported.iloc[0]), float(reported.iloc[-1])
    return Growth(first_year, last_year, first, last, cagr(first, last, last_year - first_year))


def cagr(first: float, last: float, years: int) -> float | None:
    """Compound annual growth rate in per cent: ((last / first) ** (1 / years) - 1) x 100.

    None unless both values are positive and at least one year lies between them.
    """
    if years < 1 or first <= 0 or last <= 0:
        return None
    return ((last / first) ** (1 / years) - 1) * 100


def missing_years(series: pd.Series) -> list[int]:
    """The years of the index without a value."""
    return [int(year) for year in series.index[series.isna()]]


def year_ranges(years: list[int]) -> list[tuple[int, int]]:
    """Consecutive years as ranges: [1992, 1993, 1996] -> [(1992, 1993), (1996, 1996)]."""
    ranges: list[tuple[int, int]] = []
    for year in sorted(years):
        if ranges and year == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], year)
        else:
            ranges.append((year, year))
    return ranges
