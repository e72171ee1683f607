"""Where the data themselves would put breaks in the log trend, and how sure that is.

The dates minimise the sum of squared residuals of straight lines fitted stretch by stretch
(Bai and Perron, "Estimating and testing linear models with multiple structural changes",
Econometrica 66 (1998)), found by trying every admissible choice of years. There are no critical
values for so few years: the interval of a date comes from a residual bootstrap.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import pandas as pd

# A break leaves at least this part of the years on either side, as usual in such searches.
TRIMMING = 0.15
FEWEST_YEARS = 15
DRAWS = 999
SEED = 19921123


@dataclass(frozen=True)
class BreakDates:
    """First years of the stretches after each break, with 95 per cent bootstrap intervals.

    `rss` is the sum of squared residuals with these breaks, in squared log points.
    """

    years: tuple[int, ...]
    intervals: tuple[tuple[int, int], ...]
    rss: float
    fitted: pd.Series


@dataclass(frozen=True)
class Breaks:
    """One and two data-chosen breaks; `rss` is that of a single line through all years."""

    one: BreakDates
    two: BreakDates
    observations: int
    shortest: int
    rss: float


def shortest_stretch(observations: int) -> int:
    """The fewest observations between breaks."""
    return math.ceil(TRIMMING * observations)


def chosen_breaks(series: pd.Series) -> Breaks | None:
    """Breaks in the log trend of `series` (index year).

    None with fewer than `FEWEST_YEARS` values, a gap between them, or a value not positive.
    """
    reported = series.dropna()
    gap = len(reported) and reported.index[-1] - reported.index[0] + 1 != len(reported)
    if len(reported) < FEWEST_YEARS or gap or (reported <= 0).any():
        return None
    return _chosen(int(reported.index[0]), tuple(float(value) for value in reported))


@lru_cache(maxsize=64)
def _chosen(first_year: int, values: tuple[float, ...]) -> Breaks:
    logs = np.log(values)
    shortest = shortest_stretch(len(logs))
    return Breaks(
        one=_dates(first_year, logs, 1, shortest),
        two=_dates(first_year, logs, 2, shortest),
        observations=len(logs),
        shortest=shortest,
        rss=float(((logs - piecewise(logs, ())) ** 2).sum()),
    )


def _dates(first_year: int, logs: np.ndarray, count: int, shortest: int) -> BreakDates:
    found = tuple(int(place) for place in search_all(logs[:, None], count, shortest)[0])
    fitted = piecewise(logs, found)
    drawn = bootstrap(logs, found, shortest)
    low = np.quantile(drawn, 0.025, axis=0, method="lower")
    high = np.quantile(drawn, 0.975, axis=0, method="higher")
    years = pd.Index(range(first_year, first_year + len(logs)), name="year")
    return BreakDates(
        years=tuple(first_year + place for place in found),
        intervals=tuple(
            (first_year + int(left), first_year + int(right))
            for left, right in zip(low, high, strict=True)
        ),
        rss=float(((logs - fitted) ** 2).sum()),
        fitted=pd.Series(fitted, index=years),
    )


def piecewise(logs: np.ndarray, breaks: tuple[int, ...]) -> np.ndarray:
    """A least-squares line through each stretch between breaks."""
    edges = [0, *breaks, len(logs)]
    parts = []
    for start, end in pairwise(edges):
        line = _basis(end - start)
        parts.append(line @ (line.T @ logs[start:end]))
    return np.concatenate(parts)


def bootstrap(logs: np.ndarray, breaks: tuple[int, ...], shortest: int) -> np.ndarray:
    """Break positions re-estimated in `DRAWS` simulated series, one row a draw.

    Each series is the fitted broken line plus its residuals drawn with replacement, after they
    are widened by sqrt(n / (n - parameters)); the generator starts from a fixed seed.
    """
    fitted = piecewise(logs, breaks)
    parameters = 2 * (len(breaks) + 1)
    wide = (logs - fitted) * math.sqrt(len(logs) / (len(logs) - parameters))
    drawn = np.random.default_rng(SEED).choice(wide, size=(len(logs), DRAWS))
    return search_all(fitted[:, None] + drawn, len(breaks), shortest)


def search_all(series: np.ndarray, count: int, shortest: int) -> np.ndarray:
    """Break positions of many series at once (one a column), one row a series.

    Every admissible choice of one or two breaks is tried: for so few years they are few hundred.
    """
    length = len(series)
    cost = {
        (start, end): _rss(series[start:end])
        for start in range(length)
        for end in range(start + shortest, length + 1)
    }
    inner = range(shortest, length - shortest + 1)
    if count == 1:
        places = [(one,) for one in inner]
    else:
        places = [(one, two) for one in inner for two in inner if two - one >= shortest]
    totals = [
        sum(cost[edge] for edge in zip((0, *place), (*place, length), strict=True))
        for place in places
    ]
    return np.array(places)[np.argmin(np.array(totals), axis=0)]


def _rss(part: np.ndarray) -> np.ndarray:
    line = _basis(len(part))
    return ((part - line @ (line.T @ part)) ** 2).sum(axis=0)


def _basis(length: int) -> np.ndarray:
    """Orthonormal columns that span a straight line over `length` years."""
    at = np.arange(length, dtype=float)
    return np.linalg.qr(np.column_stack([np.ones(length), at - at.mean()]))[0]
