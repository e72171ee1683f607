"""Who reported what, when: the figures of the five states, and which of them is the reference."""

from functools import cache
from itertools import product

import pandas as pd

from dashboard.analysis.cells import FLOWS
from dashboard.analysis.growth import year_ranges
from dashboard.analysis.references import is_reference
from dashboard.load import Tables

WORLD = "WLD"
STATES = ("KAZ", "UZB", "KGZ", "TJK", "TKM")
_KEY = ["reporter", "partner", "flow"]


def series() -> list[tuple[str, str, str]]:
    """Every (reporter, partner, flow) that could be reported: each state with the world and with
    each of the other four, both ways."""
    return [
        (reporter, partner, flow)
        for reporter, partner, flow in product(STATES, (*STATES, WORLD), FLOWS)
        if reporter != partner
    ]


@cache
def coverage_rows(tables: Tables, first: int, last: int) -> pd.DataFrame:
    """One row for every figure that some source gives, in the order of `series`, year and source.

    Columns: year, reporter, partner (WLD = the world), flow, source, valuation, status,
    reference (whether the line of that reporter, partner and flow runs through it), printed
    (False where the source prints a zero that means missing).
    """
    totals = tables.trade_totals.assign(partner=WORLD)
    parts = (("partner", tables.trade), ("total", totals))
    rows = pd.concat([_marked(rows, tables, scope) for scope, rows in parts], ignore_index=True)
    rows = rows[rows["reporter"].isin(STATES) & rows["partner"].isin((*STATES, WORLD))]
    rows = rows[rows["year"].between(first, last)]
    order = {key: at for at, key in enumerate(series())}
    position = [order[key] for key in zip(*(rows[name] for name in _KEY), strict=True)]
    rows = rows.assign(at=position).sort_values(["at", "year", "source"])
    columns = ["year", *_KEY, "source", "valuation", "status", "reference", "printed"]
    return rows[columns].reset_index(drop=True)


def _marked(rows: pd.DataFrame, tables: Tables, scope: str) -> pd.DataFrame:
    printed = rows["value"].notna()
    return rows.assign(reference=is_reference(rows, tables, scope) & printed, printed=printed)


def coverage_spans(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of `coverage_rows` told as years: one row a series and source.

    Columns: reporter, partner, flow, source, years and reference_years (tuples of (first, last)
    ranges; years without a printed value are left out of both), statuses (tuple).
    """
    told = []
    for key, group in rows.groupby([*_KEY, "source"], sort=False):
        given = group[group["printed"]]
        reference = given[given["reference"]]
        told.append(
            (
                *key,
                tuple(year_ranges(sorted(given["year"].tolist()))),
                tuple(year_ranges(sorted(reference["year"].tolist()))),
                tuple(dict.fromkeys(group["status"])),
            )
        )
    return pd.DataFrame(told, columns=[*_KEY, "source", "years", "reference_years", "statuses"])


def reported_share(rows: pd.DataFrame, first: int, last: int) -> dict[str, float]:
    """Reporter -> per cent of its possible figures on the other four states that exist.

    Possible are two flows with four partners in every year from `first` to `last`. A figure
    counts once, however many sources give it; a zero that means missing does not count.
    """
    pairs = rows[(rows["partner"] != WORLD) & rows["printed"]]
    cells = pairs.drop_duplicates(["year", *_KEY]).groupby("reporter").size()
    possible = len(FLOWS) * (len(STATES) - 1) * (last - first + 1)
    return {reporter: 100 * int(cells.get(reporter, 0)) / possible for reporter in STATES}
