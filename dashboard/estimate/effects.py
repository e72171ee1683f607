"""The effects of every exporter and importer in a year, taken out exactly."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Numbers = npt.NDArray[np.float64]
Codes = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Effects:
    """Rows of one year. exporter, importer: of each row, as numbers from 0."""

    exporter: Codes
    importer: Codes

    @classmethod
    def of(cls, rows: pd.DataFrame) -> "Effects":
        exporter, importer = (pd.factorize(rows[end])[0] for end in ("exporter", "importer"))
        return cls(exporter, importer)

    def fitted(self, weights: Numbers, values: Numbers) -> Numbers:
        """The part of `values` (rows × columns) that the effects explain, by least squares.

        Exporters are eliminated first; one importer is the standard of the others, without which
        the sum of both effects would be told apart in no way.
        """
        out, into = self.exporter, self.importer
        shares = np.zeros((out.max() + 1, into.max() + 1))
        shares[out, into] = weights
        weighted = weights[:, None] * values
        sold, bought = sums(out, weighted), sums(into, weighted)
        links, total = shares[:, :-1], shares.sum(axis=1, keepdims=True)
        matrix = np.diag(links.sum(axis=0)) - links.T @ (links / total)
        inner = np.linalg.solve(matrix, bought[:-1] - links.T @ (sold / total))
        outer = (sold - links @ inner) / total
        return outer[out] + np.vstack([inner, np.zeros(values.shape[1])])[into]


def sums(codes: Codes, values: Numbers) -> Numbers:
    """Sums of each column by code."""
    return np.column_stack([np.bincount(codes, column) for column in values.T])
