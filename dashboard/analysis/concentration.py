"""How far trade is concentrated on few partners: the Herfindahl–Hirschman index."""

import pandas as pd

from dashboard.analysis.cells import FLOWS, last_year, pair_cells, total_cells
from dashboard.analysis.measures import flows
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.analysis.alternates import Variant
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
    by_partner = _by_partner(tables, flow, years, variant)
    sources = _sources(tables, years)
    rows = []
    for year in years:
        known = by_partner.loc[year].dropna()
        if known.empty or pd.isna(totals[year]):
            continue
        low, high, rest = herfindahl(known / totals[year])
        rows.append((year, low, high, rest, len(known), sources[year]))
    columns = ["year", "lower", "upper", "remainder", "partners", "sources"]
    return pd.DataFrame(rows, columns=columns).set_index("year")


def _by_partner(tables: Tables, flow: str, years: range, variant) -> pd.DataFrame:
    """Million USD, index year, one column a partner. Turnover counts a lone flow as it is."""
    trade = tables.trade
    partners = sorted(set(trade.loc[trade["reporter"] == "KAZ", "partner"]))
    columns = {}
    for partner in partners:
        own = variant is not None and partner == "UZB"
        cells = variant.cells if own else pair_cells(tables, "KAZ", partner, years)
        both = cells[list(FLOWS)]
        columns[partner] = both.sum(axis=1, min_count=1) if flow == "turnover" else both[flow]
    return pd.DataFrame(columns)


def _sources(tables: Tables, years: range) -> pd.Series:
    partner = pair_cells(tables, "KAZ", "UZB", years)["export_source"]
    total = total_cells(tables, "KAZ", years)["export_source"]
    return partner.where(partner == total, partner + " + " + total)
