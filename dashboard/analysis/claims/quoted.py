"""Shares and places that officials quoted, as results."""

from typing import Any

from dashboard.analysis.claims.claim import FULL_YEAR, Asked, Point, Result, Row
from dashboard.load import Tables

BOTH = "share_both_countries_in_regional_trade_pct"

# (measure, reporter, flow) -> what `official_figures` calls it.
NAMES = {
    ("share_of_total", "UZB", "turnover"): "share_of_uzb_trade_pct",
    ("share_of_total", "UZB", "export"): "share_of_uzb_exports_pct",
    ("share_of_total", "UZB", "import"): "share_of_uzb_imports_pct",
    ("share_of_region", "KAZ", "turnover"): "share_uzb_in_kaz_central_asia_trade_pct",
    ("share_of_region", "UZB", "turnover"): "share_kaz_in_uzb_central_asia_trade_pct",
    ("rank", "KAZ", "turnover"): "rank_uzb_in_kaz_trade",
    ("rank", "UZB", "turnover"): "rank_kaz_in_uzb_trade",
    ("both_in_region", "KAZ", "turnover"): BOTH,
    ("both_in_region", "UZB", "turnover"): BOTH,
}


def quoted_shares(tables: Tables, asked: Asked) -> list[Result]:
    """Every stated figure for the question's last year, or for a part of it.

    The figure stands for ± half a unit of the last digit printed.
    """
    name = NAMES.get((asked.measure, asked.reporter or "", asked.flow or ""))
    if name is None:
        return []
    rows = tables.official_figures
    own = rows[(rows["measure"] == name) & (rows["kind"] == "stated")]
    years = own["first_day"].str[:4] == str(asked.last_year)
    part = asked.basis == "part_year" or asked.months < FULL_YEAR
    own = own[years & (own["part_year"].astype(bool) == part)]
    return [_result(row, asked) for row in own.itertuples()]


def both_in_region(tables: Tables, asked: Asked) -> list[Result]:
    """Per cent of the trade inside Central Asia that is between the two countries.

    No statistic of the package gives it; officials quoted it without a definition.
    """
    return quoted_shares(tables, asked) if asked.basis == "official" else []


def half_digit(printed: str) -> float:
    """Half a unit of the last digit of a number with a decimal point."""
    return 0.5 * 10.0 ** -len(printed.partition(".")[2])


def _result(row: Any, asked: Asked) -> Result:
    half = 0.0 if row.unit == "rank" else half_digit(row.printed)
    point = Point(asked.last_year, row.value, row.value - half, row.value + half)
    place = (asked.last_year, row.reporter, asked.partner, asked.flow)
    used = Row("official_figures", row.figure, *place, row.value, row.unit, row.source)
    return Result((point,), (used,))
