"""Least squares with two kinds of errors: classical ones, and such as allow for the correlation
of the years.

W. Newey and K. West, "A simple, positive semi-definite, heteroskedasticity and autocorrelation
consistent covariance matrix", Econometrica 55 (1987), with the correction n / (n - k) and t and F
distributions with n - k degrees of freedom. statsmodels, the referee of the tests, gives the same
but holds 60 MB more in every process that serves.
"""

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Regression:
    """Coefficients (k), the two covariance matrices (k x k) and squared residuals `rss`.

    `fitted` (n) is in the unit of what was explained, `freedom` is n - k.
    """

    estimate: np.ndarray
    classical: np.ndarray
    hac: np.ndarray
    fitted: np.ndarray
    rss: float
    freedom: int


def newey_west_lag(observations: int) -> int:
    """floor(4 (n / 100)^(2/9))."""
    return math.floor(4 * (observations / 100) ** (2 / 9))


def least_squares(explained: np.ndarray, columns: np.ndarray) -> Regression:
    """Regression of `explained` (n) on `columns` (n x k, of full rank, n > k)."""
    basis, triangle = np.linalg.qr(columns)
    back = np.linalg.inv(triangle)
    estimate = back @ (basis.T @ explained)
    fitted = columns @ estimate
    rest = explained - fitted
    freedom = len(explained) - columns.shape[1]
    rss, inverse = float(rest @ rest), back @ back.T
    middle = _long_run(columns * rest[:, None]) * (len(explained) / freedom)
    return Regression(
        estimate=estimate,
        classical=inverse * (rss / freedom),
        hac=inverse @ middle @ inverse,
        fitted=fitted,
        rss=rss,
        freedom=freedom,
    )


def _long_run(scores: np.ndarray) -> np.ndarray:
    """Products of the scores (n x k) with those up to the lag before, by Bartlett weights."""
    lag = newey_west_lag(len(scores))
    total = scores.T @ scores
    for gap in range(1, lag + 1):
        across = scores[gap:].T @ scores[:-gap]
        total += (1 - gap / (lag + 1)) * (across + across.T)
    return total


def p_values(found: Regression, covariance: np.ndarray) -> np.ndarray:
    """Two-sided p of each coefficient being zero (k)."""
    # Imported where used: a tenth of a second and 16 MB, most pages do without it.
    from scipy.special import stdtr

    ratios = found.estimate / np.sqrt(np.diag(covariance))
    return 2 * stdtr(found.freedom, -np.abs(ratios))


def joint_p(found: Regression, covariance: np.ndarray, first: int) -> float:
    """p of all coefficients from `first` on being zero together (Wald's test as F)."""
    from scipy.special import fdtrc

    tested = found.estimate[first:]
    wald = tested @ np.linalg.pinv(covariance[first:, first:]) @ tested
    return float(fdtrc(len(tested), found.freedom, wald / len(tested)))


def interval(found: Regression, place: int, confidence: float) -> tuple[float, float]:
    """Bounds of the coefficient at `place` by the Newey-West errors; `confidence` in 0 to 1."""
    from scipy.special import stdtrit

    half = stdtrit(found.freedom, (1 + confidence) / 2) * math.sqrt(found.hac[place, place])
    return float(found.estimate[place] - half), float(found.estimate[place] + half)
