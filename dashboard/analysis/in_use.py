"""The editions in use: which source's values stand for an indicator, as `tables.editions` says."""

from functools import cache

import pandas as pd

from dashboard.analysis.provenance import JOINT
from dashboard.load import Tables

_KEY = ["indicator", "source"]


def indicators_in_use(tables: Tables) -> pd.DataFrame:
    """The rows of `tables.indicators` without those of earlier editions: at most one value a
    country, indicator and year, in the unit of the catalogue."""
    return _rows(tables).copy(deep=False)


@cache
def _rows(tables: Tables) -> pd.DataFrame:
    editions, rows = tables.editions, tables.indicators
    used = pd.MultiIndex.from_frame(editions.loc[editions["in_use"], _KEY])
    return rows[pd.MultiIndex.from_frame(rows[_KEY]).isin(used)].reset_index(drop=True)


@cache
def edition_in_use(tables: Tables, indicator: str) -> str:
    """The source of an indicator; several that divide its years are joined by " + ".

    Raises KeyError for an indicator without one.
    """
    editions = tables.editions
    found = editions.loc[editions["in_use"] & (editions["indicator"] == indicator), "source"]
    if found.empty:
        raise KeyError(indicator)
    return JOINT.join(found)
