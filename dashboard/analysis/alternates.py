"""The cells of a pair, and once more for each value that an earlier edition gives instead."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.cells import alternate_cells, last_year, pair_cells, substitute
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables

REFERENCE = "reference"


@dataclass(frozen=True)
class Variant:
    """Cells of a pair. `year` and `flow` name the cell that an earlier edition gives."""

    cells: pd.DataFrame
    year: int | None = None
    flow: str | None = None

    @property
    def key(self) -> str:
        """ "reference", or the cell that differs: "import-2019"."""
        return REFERENCE if self.year is None else f"{self.flow}-{self.year}"


def variants(tables: Tables, reporter: str, partner: str) -> list[Variant]:
    """The reference first, then one variant for each competing cell, by year."""
    cells = pair_cells(tables, reporter, partner, range(FIRST_YEAR, last_year(tables) + 1))
    others = alternate_cells(tables, reporter, partner)
    found = [
        Variant(substitute(cells, row), int(row.year), str(row.flow))
        for row in others[others["competing"]].itertuples()
    ]
    return [Variant(cells), *found]


def affecting(found: list[Variant], flow: str) -> list[Variant]:
    """The variants that change a flow: exports, imports, or what is computed from both."""
    return [one for one in found if one.year is None or flow in (one.flow, "turnover", "balance")]
