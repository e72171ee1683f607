"""Poisson pseudo-maximum likelihood with effects of exporters and importers in each year.

Santos Silva, J. M. C., and S. Tenreyro (2006), The Log of Gravity, Review of Economics and
Statistics 88(4), 641–658: consistent where errors grow with trade, and zeros stay in. Effects of
exporter-years and importer-years stand for size, prices and the reach of all other markets:
Anderson, J. E., and E. van Wincoop (2003), Gravity with Gravitas, American Economic Review 93(1).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from dashboard.estimate.effects import Effects, Numbers, sums

# The deviance moves by less than this part of itself in the last step.
_STILL = 1e-11
_STEPS = 100


class Unsettled(Exception):
    """No estimate was found in so many steps."""

    def __init__(self, steps: int) -> None:
        self.steps = steps
        super().__init__(f"no estimate after {steps} steps")


@dataclass(frozen=True)
class Fit:
    """An estimated model. rows: those of the panel that it rests on, in their order; fitted: what
    it expects of each, million USD. residual: of the terms in each row, effects taken out."""

    terms: tuple[str, ...]
    rows: pd.DataFrame
    estimates: Numbers
    fitted: Numbers
    residual: Numbers

    @cached_property
    def covariance(self) -> Numbers:
        """Of the estimates, by the sandwich formula, clustered by pair."""
        scores = self._by_pair(self._surprise * self.residual)
        return self._finite * self._bread @ (scores.T @ scores) @ self._bread

    @property
    def errors(self) -> Numbers:
        """Standard errors of the estimates."""
        return np.sqrt(np.diag(self.covariance))

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return self.rows["pair"].nunique()

    def errors_at(self, places: Sequence[int]) -> Numbers:
        """Standard errors of the logarithm of what is expected in these rows.

        Those of the estimates and of the effects together, clustered by pair: what each row of the
        panel has to do with a place is its entry in the inverse of the information matrix; pairs
        are independent of each other, their years and directions are not.
        """
        influence = self.residual @ (self._bread @ self.residual[places].T)
        year = self.rows["year"].to_numpy()
        for one in dict.fromkeys(year[places]):
            here = np.flatnonzero(year == one)
            points = (here[:, None] == np.asarray(places)) / self.fitted[here, None]
            effects = Effects.of(self.rows.iloc[here])
            influence[here] += effects.fitted(self.fitted[here], points)
        return np.sqrt(self._finite * (self._by_pair(influence * self._surprise) ** 2).sum(axis=0))

    @property
    def _surprise(self) -> Numbers:
        """What is not expected, as a column."""
        return (self.rows["value"].to_numpy() - self.fitted)[:, None]

    @cached_property
    def _bread(self) -> Numbers:
        return np.linalg.inv((self.residual * self.fitted[:, None]).T @ self.residual)

    @property
    def _finite(self) -> float:
        return self.pairs / (self.pairs - 1)

    def _by_pair(self, values: Numbers) -> Numbers:
        """Sums of each column."""
        return sums(pd.factorize(self.rows["pair"])[0], values)


def estimate(panel: pd.DataFrame, terms: Sequence[str]) -> Fit:
    """The model with these columns as terms, on the rows in which all of them are known.

    An exporter or importer without any trade in a year says nothing and is left out with its rows.
    Unsettled where the search comes to no end.
    """
    rows = _informative(panel.dropna(subset=list(terms)))
    values, known = rows["value"].to_numpy(), rows[list(terms)].to_numpy(dtype=float)
    years = [np.flatnonzero(rows["year"] == year) for year in rows["year"].unique()]
    parts = [(here, Effects.of(rows.iloc[here])) for here in years]

    def residual(weights: Numbers, columns: Numbers) -> Numbers:
        explained = np.empty_like(columns)
        for here, effects in parts:
            explained[here] = effects.fitted(weights[here], columns[here])
        return columns - explained

    fitted, before = (values + values.mean()) / 2, np.inf
    for _ in range(_STEPS):
        # Iteratively reweighted least squares: the likelihood's own Newton steps.
        working = (np.log(fitted) + (values - fitted) / fitted)[:, None]
        left = residual(fitted, np.hstack([known, working]))
        terms_left, working_left = left[:, :-1], left[:, -1]
        weighted = terms_left * fitted[:, None]
        estimates = np.linalg.solve(weighted.T @ terms_left, weighted.T @ working_left)
        # What neither terms nor effects explain of the working variable is not expected.
        fitted = np.exp(working[:, 0] - (working_left - terms_left @ estimates))
        deviance = _deviance(values, fitted)
        if abs(before - deviance) < _STILL * deviance:
            return Fit(tuple(terms), rows, estimates, fitted, residual(fitted, known))
        before = deviance
    raise Unsettled(_STEPS)


def _informative(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows whose exporter and importer trade with somebody among them in the year."""
    while True:
        trades = np.logical_and.reduce(
            [rows.groupby(["year", end])["value"].transform("sum") > 0
             for end in ("exporter", "importer")]
        )  # fmt: skip
        if trades.all():
            return rows.reset_index(drop=True)
        rows = rows[trades]


def _deviance(values: Numbers, fitted: Numbers) -> float:
    """Twice the distance to the likelihood of a model that expects what is."""
    ratio = np.where(values > 0, values / fitted, 1.0)
    return float(2 * (values * np.log(ratio) - (values - fitted)).sum())
