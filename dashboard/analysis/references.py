"""Which source's value stands on the line: the reference series, and where the pair has its own."""

from functools import cache

import pandas as pd

from dashboard.analysis.questions import PAIR
from dashboard.load import Tables

Cell = tuple[str, str, str, int]


def is_reference(rows: pd.DataFrame, tables: Tables, scope: str) -> pd.Series:
    """Whether the reference series names the source of each row for its cell, index of `rows`.

    rows: columns reporter, flow, source, year and, when scope is "partner", partner. scope:
    "partner", or "total" for trade with the world. A year that the scope "pair" names for the
    trade of Kazakhstan and Uzbekistan with each other goes before the one for all partners.
    """
    chosen = _chosen(tables)
    partners = rows["partner"] if scope == "partner" else [""] * len(rows)
    keys = zip(rows["reporter"], partners, rows["flow"], rows["year"], rows["source"], strict=True)
    named = [
        source == _source(chosen, scope, {reporter, partner} == set(PAIR), (reporter, flow, year))
        for reporter, partner, flow, year, source in keys
    ]
    return pd.Series(named, index=rows.index, dtype=bool)


def _source(
    chosen: dict[Cell, str], scope: str, of_pair: bool, cell: tuple[str, str, int]
) -> str | None:
    own = chosen.get(("pair", *cell)) if of_pair else None
    return own or chosen.get((scope, *cell))


@cache
def _chosen(tables: Tables) -> dict[Cell, str]:
    return {
        (one.scope, one.reporter, one.flow, year): one.source
        for one in tables.reference_series.itertuples()
        for year in range(one.first_year, one.last_year + 1)
    }
