"""Figures that officials and the press quoted for a part of one year."""

import pandas as pd

from dashboard.load import Tables

# What of a part of a year can stand beside the imports of Uzbekistan from Kazakhstan.
MEASURES = (
    "turnover",
    "turnover_lower_bound",
    "turnover_growth_pct",
    "export_kaz_to_uzb",
    "share_of_uzb_trade_pct",
    "share_of_uzb_imports_pct",
    "rank_kaz_in_uzb_trade",
)


def part_year_figures(tables: Tables, year: int, month: int) -> pd.DataFrame:
    """The quoted figures of a part of a year, those to the end of a month or nearest to it first.

    Rows of `official_figures` with a column year.
    """
    quoted = tables.official_figures
    first, last = (quoted[one].astype(str) for one in ("first_day", "last_day"))
    inside = (first.str[:4] == str(year)) & (last.str[:4] == str(year))
    found = quoted[quoted["part_year"].astype(bool) & inside & quoted["measure"].isin(MEASURES)]
    apart = [abs(int(day[5:7]) - month) for day in found["last_day"].astype(str)]
    ordered = found.assign(year=year, apart=apart).sort_values(["apart", "measure", "figure"])
    return ordered.drop(columns="apart").reset_index(drop=True)
