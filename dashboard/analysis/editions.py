"""Editions of GDP and population: where a printed number comes from, and how far they disagree.

`tables.vintages` holds what successive editions of the World Development Indicators and the World
Economic Outlook gave for the same quantity.
"""

from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import cache
from typing import cast

import pandas as pd

from dashboard.load import Tables

MEASURES = ("gdp", "gdp_per_capita", "population")

# Editions that stand further apart than this, largest to smallest, disagree badly.
BAD_SPREAD = 1.1


@dataclass(frozen=True)
class Spread:
    """The editions' values for a year: the smallest, the largest and who gives them."""

    country: str
    measure: str
    year: int
    low: float
    low_vintage: str
    high: float
    high_vintage: str
    editions: int

    @property
    def ratio(self) -> float:
        return self.high / self.low


def printed_as(value: float, printed: str) -> str:
    """How `value` becomes the printed digits: "exact" when cut and rounded alike, "truncated",
    "rounded", "hundreds" when only its rounding to full hundreds does, or "".

    `printed` has a decimal comma. Decimal arithmetic, so that 0.1425 is not a hair below itself.
    """
    shown = Decimal(printed.replace(",", "."))
    step = Decimal(1).scaleb(cast(int, shown.as_tuple().exponent))
    exact = Decimal(repr(float(value)))
    cut = exact.quantize(step, ROUND_DOWN) == shown
    rounded = exact.quantize(step, ROUND_HALF_UP) == shown
    if cut or rounded:
        return "exact" if cut and rounded else "truncated" if cut else "rounded"
    if step == 1 and shown % 100 == 0:
        hundreds = (exact / 100).quantize(Decimal(1), ROUND_HALF_UP) * 100
        return "hundreds" if hundreds == shown else ""
    return ""


def vintage_date(vintage: str) -> tuple[int, int]:
    """Year and month of an edition: "WEO2210" -> (2022, 10), "WDI2023-mid" -> (2023, 6)."""
    if vintage.startswith("WEO"):
        return 2000 + int(vintage[3:5]), int(vintage[5:7])
    year, month = vintage[3:].split("-")[:2]
    return int(year), 6 if month == "mid" else int(month)


@cache
def edition_rows(tables: Tables, country: str, measure: str) -> pd.DataFrame:
    """Every edition's values of a country's quantity, oldest edition first.

    Columns of `tables.vintages` plus publisher (WDI or WEO), edition_year, edition_month and
    projected: a value for the year of the edition or a later one is no observation.
    """
    rows = tables.vintages
    own = rows[(rows["country"] == country) & (rows["measure"] == measure)]
    dates = [vintage_date(vintage) for vintage in own["vintage"]]
    own = own.assign(
        publisher=own["vintage"].str[:3],
        edition_year=[year for year, _ in dates],
        edition_month=[month for _, month in dates],
    )
    own = own.assign(projected=own["year"] >= own["edition_year"])
    order = ["edition_year", "edition_month", "publisher", "year"]
    return own.sort_values(order, kind="stable").reset_index(drop=True)


def spreads(rows: pd.DataFrame) -> list[Spread]:
    """The spread of the observations for each year that two editions or more have."""
    found = []
    for (country, measure, year), group in rows[~rows["projected"]].groupby(
        ["country", "measure", "year"]
    ):
        if len(group) < 2:
            continue
        low, high = group.loc[group["value"].idxmin()], group.loc[group["value"].idxmax()]
        ends = (float(low["value"]), low["vintage"], float(high["value"]), high["vintage"])
        found.append(Spread(country, measure, int(year), *ends, len(group)))
    return found


def worst_spread(rows: pd.DataFrame) -> Spread | None:
    """The year in which the editions stand furthest apart; None without two editions."""
    return max(spreads(rows), key=lambda spread: spread.ratio, default=None)


@cache
def worst_spread_of(tables: Tables, country: str, measure: str) -> Spread | None:
    """The worst spread of a country's quantity."""
    return worst_spread(edition_rows(tables, country, measure))


@cache
def worst_spreads(tables: Tables, countries: tuple[str, ...]) -> list[Spread]:
    """Of each country and quantity the worst spread, the worst of all first."""
    found = [
        worst_spread_of(tables, country, measure) for country in countries for measure in MEASURES
    ]
    return sorted((one for one in found if one), key=lambda spread: -spread.ratio)
