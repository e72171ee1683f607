"""What can be measured of a pair's trade, each as one function of a `Basis`.

Every measure answers a frame with index `year` and one column a flow. Missing stays missing:
a value exists only where everything it is computed from does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd


@dataclass(frozen=True)
class Basis:
    """All that a measure of `partner`'s trade may need.

    cells: reference (or substituted) cells by partner, see `cells.pair_cells`.
    total: cells of the country whose trade is the denominator, if there is one.
    price_index: consumer price index by year, for constant prices.
    base: base year of constant prices or of an index.
    """

    partner: str
    cells: Mapping[str, pd.DataFrame]
    total: pd.DataFrame | None = None
    price_index: pd.Series = field(default_factory=lambda: pd.Series(dtype=float))
    base: int | None = None


def flows(cells: pd.DataFrame) -> pd.DataFrame:
    """Exports, imports, turnover (their sum) and balance (exports less imports), million USD."""
    exports, imports = cells["export"], cells["import"]
    return pd.DataFrame(
        {
            "export": exports,
            "import": imports,
            "turnover": exports + imports,
            "balance": exports - imports,
        }
    )


def current(basis: Basis) -> pd.DataFrame:
    """Million current USD."""
    return flows(basis.cells[basis.partner])


def constant(basis: Basis) -> pd.DataFrame:
    """Million USD of the base year: current value x CPI(base) / CPI(year)."""
    prices = basis.price_index
    nominal = current(basis)
    return nominal.mul(prices[basis.base] / prices.reindex(nominal.index), axis=0)


def index(basis: Basis) -> pd.DataFrame:
    """The base year's value = 100."""
    values = current(basis)
    return values / values.loc[basis.base] * 100


def change(basis: Basis) -> pd.DataFrame:
    """Per cent change on the year before; the first year after a gap has none."""
    return current(basis).pct_change(fill_method=None) * 100


def share_of_total(basis: Basis) -> pd.DataFrame:
    """Per cent of the reporter's own goods trade with the world, flow by flow."""
    return current(basis) / flows(basis.total) * 100


def share_of_group(basis: Basis) -> pd.DataFrame:
    """Per cent of the reporter's trade with all partners of the basis taken together.

    The group is summed from the same cells, and only in years when each partner has a value.
    """
    together = sum(flows(cells) for cells in basis.cells.values())
    return current(basis) / together * 100


def coverage(basis: Basis) -> pd.DataFrame:
    """Export–import coverage: exports as a per cent of imports."""
    cells = basis.cells[basis.partner]
    return pd.DataFrame({"coverage": cells["export"] / cells["import"] * 100})


MEASURES = {
    "usd": current,
    "real": constant,
    "index": index,
    "change": change,
    "share_kaz": share_of_total,
    "share_uzb": share_of_total,
    "share_ca": share_of_group,
    "coverage": coverage,
}

SHARES = ("share_kaz", "share_uzb", "share_ca")
