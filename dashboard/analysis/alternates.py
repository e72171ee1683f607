"""The cells of a pair, and once more with those that an earlier edition gives instead."""

from dataclasses import dataclass
from functools import cache

import pandas as pd

from dashboard.analysis.cells import alternate_cells, last_year, pair_cells, substitute
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables

REFERENCE = "reference"


@dataclass(frozen=True)
class Variant:
    """Cells of a pair. `source` and `changed`, (flow, year) pairs, tell what an earlier edition
    gives; its cells are put in together, so that any two years compare within one edition."""

    cells: pd.DataFrame
    source: str | None = None
    changed: tuple[tuple[str, int], ...] = ()

    @property
    def key(self) -> str:
        """ "reference", or the source of the earlier edition."""
        return self.source or REFERENCE

    @property
    def years(self) -> tuple[int, ...]:
        """The years in which a cell differs from the reference."""
        return tuple(sorted({year for _, year in self.changed}))


@cache
def variants(tables: Tables, reporter: str, partner: str) -> list[Variant]:
    """The reference first, then each earlier edition that competes with it."""
    cells = pair_cells(tables, reporter, partner, range(FIRST_YEAR, last_year(tables) + 1))
    others = alternate_cells(tables, reporter, partner)
    found = [Variant(cells)]
    for source, group in others[others["competing"]].groupby("source"):
        other, changed = cells, []
        for row in group.itertuples():
            other = substitute(other, row)
            changed.append((str(row.flow), int(row.year)))
        found.append(Variant(other, str(source), tuple(changed)))
    return found


def affecting(found: list[Variant], flow: str) -> list[Variant]:
    """The variants that change a flow: exports, imports, or what is computed from both."""
    both = flow in ("turnover", "balance")
    return [
        one
        for one in found
        if one.source is None or both or any(changed == flow for changed, _ in one.changed)
    ]
