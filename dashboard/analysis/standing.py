"""Share and rank of Uzbekistan among Kazakhstan's trading partners, year by year."""

import pandas as pd

from dashboard.analysis.cells import last_year, total_cells
from dashboard.analysis.measures import flows
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.analysis.alternates import REFERENCE, variants
from dashboard.load import Tables

COLUMNS = ["year", "rank", "share", "partners_compared", "complete", "variant", "sources"]


def standing_rows(tables: Tables) -> pd.DataFrame:
    """The rows of `partner_ranks`, then those that an earlier edition would give.

    Columns `COLUMNS`; `share` in per cent of Kazakhstan's turnover with the world, unrounded
    where it is computed here.
    """
    known = tables.partner_ranks
    known = known[(known["reporter"] == "KAZ") & (known["partner"] == "UZB")]
    rows = known.assign(variant=REFERENCE, sources=known["source"])[COLUMNS]
    return pd.concat([rows, _alternates(tables, rows)], ignore_index=True)


def _alternates(tables: Tables, known: pd.DataFrame) -> pd.DataFrame:
    totals = flows(total_cells(tables, "KAZ", range(FIRST_YEAR, last_year(tables) + 1)))
    by_year = known.set_index("year")
    found = []
    for variant in variants(tables, "KAZ", "UZB")[1:]:
        year = variant.year
        turnover = flows(variant.cells).at[year, "turnover"]
        found.append(
            {
                "year": year,
                "rank": rank_with(tables, year, turnover, by_year.at[year, "sources"]),
                "share": turnover / totals.at[year, "turnover"] * 100,
                "partners_compared": by_year.at[year, "partners_compared"],
                "complete": by_year.at[year, "complete"],
                "variant": variant.key,
                "sources": variant.cells.at[year, f"{variant.flow}_source"],
            }
        )
    return pd.DataFrame(found, columns=COLUMNS)


def rank_with(tables: Tables, year: int, turnover: float, source: str) -> int:
    """Uzbekistan's place if its turnover were `turnover` (million USD).

    Counted among the partners of Kazakhstan that the package holds for the source and year;
    they include every partner large enough to stand higher.
    """
    rows = tables.trade
    rows = rows[(rows["reporter"] == "KAZ") & (rows["year"] == year) & (rows["source"] == source)]
    others = rows[rows["partner"] != "UZB"].groupby("partner")["value"].sum()
    return int((others > turnover).sum()) + 1
