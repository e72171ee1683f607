"""Growth as the slope of a log-linear trend, and how much the yearly changes vary.

The errors are those of Newey and West, as in `regression`.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from dashboard.analysis.regression import interval, least_squares, newey_west_lag

# A slope, a level and enough degrees of freedom that an interval means something at all.
FEWEST_YEARS = 5
# Below this an interval that rests on large-sample theory is only indicative.
FEW_YEARS = 15
_CONFIDENCE = 0.95


@dataclass(frozen=True)
class LogTrend:
    """Growth a year in per cent with its 95 per cent interval, from `years` observations.

    `lag` is the number of Newey–West lags; `few` tells that the interval is only indicative.
    """

    rate: float
    low: float
    high: float
    years: int
    lag: int

    @property
    def few(self) -> bool:
        return self.years < FEW_YEARS


def log_trend(series: pd.Series) -> LogTrend | None:
    """OLS of ln(value) on the year over the reported years of `series` (index year).

    None with fewer than `FEWEST_YEARS` values, or when one of them is not positive.
    """
    reported = series.dropna()
    if len(reported) < FEWEST_YEARS or (reported <= 0).any():
        return None
    years = tuple(int(year) for year in reported.index)
    return _fit(years, tuple(float(value) for value in reported))


@lru_cache(maxsize=512)
def _fit(years: tuple[int, ...], values: tuple[float, ...]) -> LogTrend:
    at = np.array(years, dtype=float)
    found = least_squares(np.log(values), np.column_stack([np.ones_like(at), at - at[0]]))
    bounds = interval(found, 1, _CONFIDENCE)
    rate, low, high = ((math.exp(slope) - 1) * 100 for slope in (found.estimate[1], *bounds))
    return LogTrend(rate, low, high, len(years), newey_west_lag(len(years)))


def log_changes(series: pd.Series) -> pd.Series:
    """ln(value / value of the year before); missing where either is."""
    return np.log(series.where(series > 0)).diff()


def volatility(series: pd.Series) -> float | None:
    """Sample standard deviation of the yearly log changes, times 100; None below two changes."""
    changes = log_changes(series).dropna()
    return float(changes.std(ddof=1) * 100) if len(changes) > 1 else None
