"""How far trade is concentrated on few partners: the Herfindahl–Hirschman index."""

from functools import cache

import pandas as pd

from dashboard.analysis.alternates import Variant
from dashboard.analysis.cells import FLOWS, last_year, pair_cells, total_cells
from dashboard.analysis.measures import flows
from dashboard.analysis.provenance import describe
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables


def herfindahl(shares: pd.Series) -> tuple[float, float, float]:
    """(lower bound, upper bound, remainder) from shares of a whole, between 0 and 1.

    The lower bound is the sum of the squared shares: what is not covered is taken as spread
    over very many partners. The upper bound takes the remainder as one more partner.
    """
    known = shares.dropna()
    remainder = max(0.0, 1 - float(known.sum()))
    low = float((known**2).sum())
    return low, low + remainder**2, remainder


def concentration(tables: Tables, flow: str, variant: Variant | None = None) -> pd.DataFrame:
    """Concentration of Kazakhstan's trade on its partners, index year.

    flow: export, import or turnover. variant: other cells for Uzbekistan. Columns: lower,
    upper, remainder (each between 0 and 1), partners (how many are covered), sources. The
    denominators are the reference totals.
    """
    years = range(FIRST_YEAR, last_year(tables) + 1)
    totals = flows(total_cells(tables, "KAZ", years))[flow]
    trade = by_partner(tables, flow)
    if variant is not None:
        trade = trade.assign(UZB=_of_flow(variant.cells, flow))
    sources = _sources(tables, flow, years)
    rows = []
    for year in years:
        known = trade.loc[year].dropna()
        if known.empty or pd.isna(totals[year]):
            continue
        low, high, rest = herfindahl(known / totals[year])
        rows.append((year, low, high, rest, len(known), sources[year]))
    columns = ["year", "lower", "upper", "remainder", "partners", "sources"]
    return pd.DataFrame(rows, columns=columns).set_index("year")


@cache
def by_partner(tables: Tables, flow: str) -> pd.DataFrame:
    """Kazakhstan's trade by the reference series, million USD: index year, a column a partner."""
    years = range(FIRST_YEAR, last_year(tables) + 1)
    trade = tables.trade
    partners = sorted(set(trade.loc[trade["reporter"] == "KAZ", "partner"]))
    cells = {partner: pair_cells(tables, "KAZ", partner, years) for partner in partners}
    return pd.DataFrame({partner: _of_flow(cells[partner], flow) for partner in partners})


def _of_flow(cells: pd.DataFrame, flow: str) -> pd.Series:
    """A flow of one partner; its turnover is a lone flow where only one is known."""
    both = cells[list(FLOWS)]
    return both.sum(axis=1, min_count=1) if flow == "turnover" else both[flow]


def _sources(tables: Tables, flow: str, years: range) -> pd.Series:
    """Whose figures of Uzbekistan and of all partners enter a flow, index year."""
    frames = [pair_cells(tables, "KAZ", "UZB", years), total_cells(tables, "KAZ", years)]
    asked = pd.DataFrame({"year": years, "flow": flow})
    return describe(asked, frames, "source", lambda year: (year,)).set_axis(pd.Index(years))
