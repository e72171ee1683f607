"""World Bank income groups by year, as runs of years, and what the source article claims."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.region import REGION
from dashboard.load import Tables

# The source article says that these three are on the World Bank's list of low-income countries.
CLAIMED_LOW = ("KGZ", "TKM", "TJK")
CLAIM_YEAR = 2023
LOW = "L"


@dataclass(frozen=True)
class Run:
    """Consecutive years of one country in one group."""

    country: str
    first: int
    last: int
    group: str


@dataclass(frozen=True)
class Limits:
    """Upper limits of the low, lower middle and upper middle group for the income of `year`.

    US dollars of gross national income per person, Atlas method. fiscal_year: of the Bank.
    """

    year: int
    upper: tuple[int, int, int]
    fiscal_year: int
    source: str


def limits_of(tables: Tables, year: int) -> Limits | None:
    """The limits for the income of a year, None if the package has none."""
    rows = tables.income_thresholds
    for row in rows[rows["year"] == year].itertuples():
        upper = (int(row.low_to), int(row.lower_middle_to), int(row.upper_middle_to))
        return Limits(year, upper, int(row.bank_fiscal_year.removeprefix("FY")), row.source)
    return None


def income_rows(tables: Tables, first: int, last: int) -> pd.DataFrame:
    """The class of each country of the region by year of income, in the order of the region."""
    rows = tables.income_groups
    shown = rows[rows["country"].isin(REGION) & rows["year"].between(first, last)]
    order = shown["country"].map({code: at for at, code in enumerate(REGION)})
    return shown.assign(order=order).sort_values(["order", "year"]).drop(columns="order")


def runs(rows: pd.DataFrame) -> list[Run]:
    """The rows of each country as runs; a year without a class ends one."""
    found: list[Run] = []
    for row in rows.itertuples():
        before = found[-1] if found else None
        follows = before and (before.country, before.group, before.last + 1)
        if before and follows == (row.country, row.income_group, row.year):
            found[-1] = Run(row.country, before.first, int(row.year), row.income_group)
        else:
            found.append(Run(row.country, int(row.year), int(row.year), row.income_group))
    return found


def group_in(tables: Tables, country: str, year: int) -> str | None:
    """The class of a country on the income of a year."""
    rows = tables.income_groups
    own = rows[(rows["country"] == country) & (rows["year"] == year)]
    return None if own.empty else str(own["income_group"].iloc[0])


def last_low_year(tables: Tables, country: str) -> int | None:
    """The last year of income on which a country was classed as low income."""
    rows = tables.income_groups
    own = rows[(rows["country"] == country) & (rows["income_group"] == LOW)]
    return None if own.empty else int(own["year"].max())
