"""The trade of one pair (or of one country with the world) as one row a year.

A *cell* is what one reporter says of one flow with one partner in one year. The reference
series of the data package decides which source fills a cell; every other source's value for
the same cell stays available as an alternate.
"""

from functools import cache
from typing import Any

import pandas as pd

from dashboard.analysis.references import is_reference
from dashboard.load import Tables

FLOWS = ("export", "import")
_KEPT = ("source", "status", "valuation")

# Editions of one statistic differ by rounding and late corrections; below this relative
# difference two values are the same figure for a reader of the chart.
SAME_FIGURE = 0.02


@cache
def last_year(tables: Tables) -> int:
    """The newest year with a reference value for the Kazakhstan–Uzbekistan pair."""
    series = tables.reference_series
    return int(series.loc[series["scope"].isin(["pair", "partner"]), "last_year"].max())


@cache
def pair_cells(tables: Tables, reporter: str, partner: str, years: range) -> pd.DataFrame:
    """Reference cells of a pair, index `year` (every year of `years`).

    Columns: `export`, `import` (million current USD, NaN = not reported) and for each of them
    `_source`, `_status`, `_valuation` (None where there is no value).
    """
    return _wide(_reference(_pair_rows(tables, reporter, partner), tables, "partner"), years)


@cache
def total_cells(tables: Tables, reporter: str, years: range) -> pd.DataFrame:
    """Reference cells of a country's goods trade with the world; shaped like `pair_cells`."""
    rows = tables.trade_totals
    return _wide(_reference(rows[rows["reporter"] == reporter], tables, "total"), years)


@cache
def alternate_cells(tables: Tables, reporter: str, partner: str) -> pd.DataFrame:
    """Values of other sources for the cells of a pair, where they tell another figure.

    Columns: year, flow, value, source, status, valuation, competing, beside. `competing` marks
    an earlier edition of the reference statistic: nothing decides between the two, so a figure
    is never shown without both. `beside` marks these, and an edition that the office's own
    publication decides against: it is shown unasked, but no finding rests on it.
    """
    rows = _pair_rows(tables, reporter, partner).dropna(subset="value")
    chosen = _reference(rows, tables, "partner")[["year", "flow", "value", "source"]]
    merged = rows.merge(chosen, on=["year", "flow"], how="left", suffixes=("", "_reference"))
    other = merged["source"] != merged["source_reference"]
    distance = (merged["value"] / merged["value_reference"] - 1).abs()
    differs = ~(distance <= SAME_FIGURE)
    found = merged[other & differs].copy()
    known = found["value_reference"].notna()
    found["competing"] = (found["status"] == "older_vintage") & known
    found["beside"] = found["competing"] | ((found["status"] == "superseded") & known)
    columns = ["year", "flow", "value", *_KEPT, "competing", "beside"]
    return found[columns].sort_values(["year", "flow", "source"]).reset_index(drop=True)


def substitute(cells: pd.DataFrame, alternate: Any) -> pd.DataFrame:
    """The cells with one of them taken from `alternate`, a row of `alternate_cells`."""
    changed = cells.copy()
    changed.at[alternate.year, alternate.flow] = alternate.value
    for attribute in _KEPT:
        changed.at[alternate.year, f"{alternate.flow}_{attribute}"] = getattr(alternate, attribute)
    return changed


def _pair_rows(tables: Tables, reporter: str, partner: str) -> pd.DataFrame:
    rows = tables.trade
    return rows[(rows["reporter"] == reporter) & (rows["partner"] == partner)]


def _reference(rows: pd.DataFrame, tables: Tables, scope: str) -> pd.DataFrame:
    """Those of `rows` that the reference series names for their reporter, flow and year."""
    return rows[is_reference(rows, tables, scope)]


def _wide(rows: pd.DataFrame, years: range) -> pd.DataFrame:
    index = pd.Index(years, name="year")
    columns = {}
    for flow in FLOWS:
        of_flow = rows[rows["flow"] == flow].dropna(subset="value").set_index("year")
        columns[flow] = of_flow["value"].reindex(index)
        for attribute in _KEPT:
            columns[f"{flow}_{attribute}"] = of_flow[attribute].astype(object).reindex(index)
    return pd.DataFrame(columns)
