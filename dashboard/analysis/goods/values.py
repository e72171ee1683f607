"""The goods that go from Kazakhstan to Uzbekistan, by year, as either country reports them.

Chapters of Uzbekistan are the sums of its months wherever all twelve are sound, since the copy of
the annual filings lacks chapters without a Kazakh value; all else is from the annual filings.
"""

from functools import cache

import pandas as pd

from dashboard.analysis.cells import last_year, pair_cells
from dashboard.analysis.questions import FIRST_YEAR, counterpart
from dashboard.load import Tables

# "best" is Kazakhstan's filing, and Uzbekistan's for the years in which that one breaks off.
SIDES = ("best", "KAZ", "UZB")
LEVELS = ("section", "chapter", "product")
REST = "rest"
FLOW = {"KAZ": "export", "UZB": "import"}
COLUMNS = ["year", "reporter", "code", "value", "weight", "source", "status"]
_MONTHS = 12
# The source whose totals belong to the annual filings of Kazakhstan.
_FILED = "WITS_KAZ"


@cache
def filed(tables: Tables, level: str) -> pd.DataFrame:
    """Every value at a level, columns `COLUMNS`; value: million current USD, weight: kg.

    level: section (code "1" to "21"), chapter (two digits) or product (six digits). Products are
    the large ones alone, so a chapter is not their sum.
    """
    digits = tables.goods["code"].str.len()
    annual = tables.goods[digits == (6 if level == "product" else 2)][COLUMNS]
    if level == "product":
        return annual.reset_index(drop=True)
    months = _of_months(tables)
    covered = annual["year"].isin(months["year"]) & annual["reporter"].isin(months["reporter"])
    chapters = pd.concat([annual[~covered], months], ignore_index=True)
    return chapters if level == "chapter" else _sections(chapters, tables)


@cache
def reporters_of(tables: Tables, side: str) -> dict[int, str]:
    """Year -> whose figures the side takes, for the years in which it has any."""
    goods = filed(tables, "chapter")
    broken = broken_years(tables)
    years = {
        who: sorted(goods.loc[goods["reporter"] == who, "year"].astype(int).unique())
        for who in FLOW
    }
    if side != "best":
        return dict.fromkeys(years[side], side)
    return {year: "UZB" if year in broken else "KAZ" for year in years["KAZ"]}


def years_of(tables: Tables, side: str) -> tuple[int, ...]:
    """The years in which a side has goods, in order."""
    return tuple(reporters_of(tables, side))


@cache
def broken_years(tables: Tables) -> frozenset[int]:
    """The years in which the Kazakh filing breaks off before its end."""
    goods = tables.goods
    return frozenset(goods.loc[goods["status"] == "incomplete", "year"].astype(int))


def of_side(tables: Tables, level: str, side: str) -> pd.DataFrame:
    """`filed` of one side: one reporter a year."""
    found = filed(tables, level)
    chosen = reporters_of(tables, side)
    return found[found["reporter"] == found["year"].map(chosen)].reset_index(drop=True)


def one_side(tables: Tables, side: str, years: tuple[int, ...]) -> str:
    """The reporter whose figures two or more years can be compared by."""
    if side != "best":
        return side
    return "UZB" if set(years) & broken_years(tables) else "KAZ"


def whole(tables: Tables, reporter: str, year: int) -> tuple[float, str]:
    """All goods of a reporter in a year, million current USD, and the source that says so.

    The total of the filing itself where it is known and whole, else that of the reference series.
    Where chapters exceed it, they are of another edition, and their own sum is all that is known.
    """
    chapters = filed(tables, "chapter")
    own = chapters[(chapters["reporter"] == reporter) & (chapters["year"] == year)]
    total = own["value"].sum()
    rows = tables.trade
    partner = counterpart(reporter, reporter)
    same = (rows["reporter"] == reporter) & (rows["partner"] == partner) & (rows["year"] == year)
    rows = rows[same & (rows["flow"] == FLOW[reporter]) & (rows["source"] == _FILED)]
    for row in rows[rows["status"] == "reported"].itertuples():
        return float(row.value), str(row.source)
    cells = pair_cells(tables, reporter, partner, range(FIRST_YEAR, last_year(tables) + 1))
    value = cells.at[year, FLOW[reporter]]
    if pd.notna(value) and value >= total * (1 - 1e-9):
        return float(value), str(cells.at[year, f"{FLOW[reporter]}_source"])
    return float(total), str(own["source"].iloc[0])


def section_of(tables: Tables) -> dict[str, str]:
    """Chapter -> section of the Harmonized System."""
    rows = tables.goods_groups
    rows = rows[rows["classification"] == "HS"]
    return dict(zip(rows["code"], rows["section"], strict=True))


def _of_months(tables: Tables) -> pd.DataFrame:
    months = tables.goods_months
    sound = months[months["status"] != "unusable"]
    counted = sound.groupby("year")["month"].nunique()
    whole_years = sound[sound["year"].isin(counted[counted == _MONTHS].index)]
    keys = ["year", "reporter", "chapter"]
    sums = whole_years.groupby(keys, as_index=False).agg(
        value=("value", "sum"), source=("source", "first")
    )
    sums = sums.rename(columns={"chapter": "code"})
    return sums.assign(weight=float("nan"), status="reported")[COLUMNS]


def _sections(chapters: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    coded = chapters.assign(code=chapters["code"].map(section_of(tables)))
    return coded.groupby(["year", "reporter", "code", "source", "status"], as_index=False).agg(
        value=("value", "sum"), weight=("weight", lambda _: float("nan"))
    )[COLUMNS]
