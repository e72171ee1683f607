"""Are the borders of the periods in the data? One regression of the log trend with a term for
the level and one for the slope at each border: Chow's question asked of all borders at once.

G. Chow, "Tests of equality between sets of coefficients in two linear regressions",
Econometrica 28 (1960); Newey–West errors as in `regression`.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import pandas as pd

from dashboard.analysis.regression import joint_p, least_squares, newey_west_lag, p_values

# Each stretch between borders needs a level, a slope and at least one observation more.
FEWEST_IN_STRETCH = 3


@dataclass(frozen=True)
class Term:
    """One coefficient: "level" or "slope" at a border, or "all" for the joint test.

    `estimate` is in log points, a year for a slope; None for the joint test.
    """

    kind: str
    year: int | None
    estimate: float | None
    classical_p: float
    hac_p: float


@dataclass(frozen=True)
class JointTrend:
    """The fitted regression: `fitted` are logarithms by year, `rss` their squared residuals."""

    terms: tuple[Term, ...]
    fitted: pd.Series
    years: int
    lag: int
    rss: float


def design(years: np.ndarray, borders: tuple[int, ...]) -> np.ndarray:
    """Columns: 1, t, then for each border c the level D(t >= c) and the slope D (t - c)."""
    at = years.astype(float)
    columns = [np.ones_like(at), at - at[0]]
    for border in borders:
        after = (at >= border).astype(float)
        columns += [after, after * (at - border)]
    return np.column_stack(columns)


def joint_trend(series: pd.Series, borders: tuple[int, ...]) -> JointTrend | None:
    """The regression over the reported years of `series` (index year, positive values).

    None when a stretch between borders has fewer than `FEWEST_IN_STRETCH` values.
    """
    reported = series.dropna()
    if reported.empty or (reported <= 0).any():
        return None
    years = reported.index.to_numpy()
    edges = [years[0], *borders, years[-1] + 1]
    stretches = pairwise(edges)
    counts = [int(((years >= low) & (years < high)).sum()) for low, high in stretches]
    if min(counts) < FEWEST_IN_STRETCH:
        return None
    return _fit(tuple(map(int, years)), tuple(map(float, reported)), borders)


@lru_cache(maxsize=64)
def _fit(years: tuple[int, ...], values: tuple[float, ...], borders: tuple[int, ...]) -> JointTrend:
    at = np.array(years)
    found = least_squares(np.log(values), design(at, borders))
    kinds = (found.classical, found.hac)
    classical, hac = (p_values(found, kind) for kind in kinds)
    terms = [
        Term(kind, border, *(float(told[place]) for told in (found.estimate, classical, hac)))
        for number, border in enumerate(borders)
        for place, kind in ((2 + 2 * number, "level"), (3 + 2 * number, "slope"))
    ]
    joint = Term("all", None, None, *(joint_p(found, kind, first=2) for kind in kinds))
    return JointTrend(
        terms=(*terms, joint),
        fitted=pd.Series(found.fitted, index=pd.Index(at, name="year")),
        years=len(at),
        lag=newey_west_lag(len(at)),
        rss=found.rss,
    )
