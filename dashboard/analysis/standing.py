"""Share and rank of Uzbekistan among Kazakhstan's trading partners, year by year."""

from functools import cache

import pandas as pd

from dashboard.analysis.alternates import REFERENCE, variants
from dashboard.analysis.cells import last_year, total_cells
from dashboard.analysis.concentration import by_partner
from dashboard.analysis.measures import flows
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables

COLUMNS = ["year", "rank", "share", "partners_compared", "complete", "variant", "sources"]


@cache
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
        turnovers = flows(variant.cells)["turnover"]
        for year in variant.years:
            known_row = by_year.loc[year]
            found.append(
                {
                    "year": year,
                    "rank": rank_with(tables, year, turnovers[year]),
                    "share": turnovers[year] / totals.at[year, "turnover"] * 100,
                    "partners_compared": known_row["partners_compared"],
                    "complete": known_row["complete"],
                    "variant": variant.key,
                    "sources": variant.source,
                }
            )
    return pd.DataFrame(found, columns=COLUMNS)


def rank_with(tables: Tables, year: int, turnover: float) -> int:
    """Uzbekistan's place if its turnover were `turnover` (million USD).

    Counted among the partners of Kazakhstan that the reference series has for the year; they
    include every partner large enough to stand higher.
    """
    others = by_partner(tables, "turnover").loc[year].drop("UZB")
    return int((others > turnover).sum()) + 1
