"""Are the borders of the periods in the data? One regression of the log trend with a term for
the level and one for the slope at each border: Chow's question asked of all borders at once.

G. Chow, "Tests of equality between sets of coefficients in two linear regressions",
Econometrica 28 (1960); Newey–West errors as in `trend`.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd

from dashboard.analysis.trend import newey_west_lag

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
    # Imported here, and no more of it: it takes a second and 70 MB, most pages do without it.
    from statsmodels.regression.linear_model import OLS

    at, logs = np.array(years), np.log(values)
    columns = design(at, borders)
    lag = newey_west_lag(len(at))
    classical = OLS(logs, columns).fit()
    hac = classical.get_robustcov_results("HAC", maxlags=lag, use_correction=True, use_t=True)
    terms = [
        Term(kind, border, float(classical.params[place]), *_p(classical, hac, place))
        for number, border in enumerate(borders)
        for place, kind in ((2 + 2 * number, "level"), (3 + 2 * number, "slope"))
    ]
    every = np.eye(columns.shape[1])[2:]
    joint = (float(fit.f_test(every).pvalue) for fit in (classical, hac))
    return JointTrend(
        terms=(*terms, Term("all", None, None, *joint)),
        fitted=pd.Series(classical.fittedvalues, index=pd.Index(at, name="year")),
        years=len(at),
        lag=lag,
        rss=float(classical.ssr),
    )


def _p(classical: Any, hac: Any, place: int) -> tuple[float, float]:
    return float(classical.pvalues[place]), float(hac.pvalues[place])
