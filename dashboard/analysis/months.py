"""Imports of Uzbekistan from Kazakhstan by month: as reported, and what follows from them.

A month that its source spoils or lacks has no value, and neither has anything that needs it. The
source leaves out chapters without trade, so a section without a row in a sound month is zero.
"""

from collections.abc import Iterable
from functools import cache

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.load import Tables

# The states of a month from the worst to the best; those before "short" have no value.
STATES = ("missing", "unusable", "short", "reported")
# Of a change on a month without trade, which is no number.
NO_BASE = "no_base"
_YEAR = 12


@cache
def sections(tables: Tables) -> tuple[int, ...]:
    """The sections of the Harmonized System that have a value in some month."""
    return tuple(sorted(set(_of_section(tables).tolist())))


@cache
def monthly(tables: Tables, section: int | None = None) -> pd.DataFrame:
    """One row a month from the first to the last known one, of a section or of all goods.

    Columns: year, month, step (a running number of the month, 12 × year + month - 1), value
    (million current USD, NaN where there is none), status (one of `STATES`), valuation and source.
    """
    rows = tables.goods_months
    rows = rows.assign(step=_YEAR * rows["year"] + rows["month"] - 1)
    steps = pd.RangeIndex(rows["step"].min(), rows["step"].max() + 1, name="step")
    about = rows.groupby("step")[["status", "valuation", "source"]].first().reindex(steps)
    own = rows if section is None else rows[_of_section(tables) == section]
    status = about["status"].fillna("missing")
    value = own.groupby("step")["value"].sum().reindex(steps, fill_value=0.0)
    found = pd.DataFrame(
        {
            "year": steps // _YEAR,
            "month": steps % _YEAR + 1,
            "step": steps,
            "value": value.where(status.isin(("short", "reported"))),
            "status": status,
            "valuation": about["valuation"],
            "source": about["source"],
        }
    )
    return found.reset_index(drop=True)


def changes(months: pd.DataFrame) -> pd.DataFrame:
    """Each month against the same month of the year before, in per cent; from the second year.

    status: the worse of the two, or `NO_BASE` where there was no trade a year before.
    """
    now, before = months.iloc[_YEAR:], months.iloc[:-_YEAR]
    base = before["value"].to_numpy()
    pairs = zip(now["status"], before["status"], base, strict=True)
    status = [NO_BASE if value == 0 else _worst(pair) for *pair, value in pairs]
    change = (100 * (now["value"] / base - 1)).where(base > 0)
    return now.assign(value=change, status=status).reset_index(drop=True)


def since_january(months: pd.DataFrame) -> pd.DataFrame:
    """The sum since January of each year, up to its first month without a value."""
    years = months.groupby("year")
    known = months["value"].notna().groupby(months["year"]).cummin()
    sums = years["value"].cumsum().where(known)
    status = [
        _worst(months["status"][first : at + 1])
        for at, first in enumerate(years["step"].transform("idxmin"))
    ]
    return months.assign(value=sums, status=status)


def twelve_months(months: pd.DataFrame) -> pd.DataFrame:
    """The sum of each month and the eleven before it, where all twelve have a value."""
    sums = months["value"].rolling(_YEAR, min_periods=_YEAR).sum()
    ends = range(_YEAR, len(months) + 1)
    status = [_worst(months["status"][end - _YEAR : end]) for end in ends]
    found = months.assign(value=sums).iloc[_YEAR - 1 :]
    return found.assign(status=status).reset_index(drop=True)


def complete_years(months: pd.DataFrame) -> list[int]:
    """The years of which all twelve months have a value."""
    known = months.dropna(subset="value").groupby("year")["month"].nunique()
    return [int(year) for year in known.index[known == _YEAR]]


def seasonal(months: pd.DataFrame) -> pd.DataFrame:
    """The share of each month in its year in per cent, of the complete years alone.

    A year without any trade has no shares.
    """
    rows = months[months["year"].isin(complete_years(months))]
    whole = rows.groupby("year")["value"].transform("sum")
    shares = (100 * rows["value"] / whole).where(whole > 0)
    return rows.assign(value=shares).reset_index(drop=True)


def gaps(months: pd.DataFrame) -> list[tuple[int, int, str]]:
    """First step, last step and state of each stretch of months without a value."""
    open_ones = months[months["value"].isna()]
    return [
        (first, last, str(status))
        for status, rows in open_ones.groupby("status", sort=False)
        for first, last in year_ranges([int(step) for step in rows["step"]])
    ]


def _worst(states: Iterable[str]) -> str:
    return min(states, key=STATES.index)


def _of_section(tables: Tables) -> pd.Series:
    """The section of each row of the months."""
    groups = tables.goods_groups
    chapters = groups[groups["classification"] == "HS"].set_index("code")["section"]
    return tables.goods_months["chapter"].map(chapters).astype(int)
