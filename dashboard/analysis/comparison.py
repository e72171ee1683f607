"""The periods side by side: what one flow of a pair did in each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pandas as pd

from dashboard.analysis.alternates import REFERENCE, Variant, variants
from dashboard.analysis.cells import last_year, pair_cells, total_cells
from dashboard.analysis.growth import growth
from dashboard.analysis.measures import Basis, constant, current, share_of_group, share_of_total
from dashboard.analysis.periods import Period
from dashboard.analysis.prices import base_years, price_index
from dashboard.analysis.questions import CENTRAL_ASIAN_FOUR, FIRST_YEAR, counterpart
from dashboard.analysis.trend import log_trend, volatility
from dashboard.load import Tables

COLUMNS = ["measure", "prices", "period", "variant", "value", "year", "first_year", "last_year"]

# (measure, prices, value, year): prices and year are None where the measure has none.
_Measured = tuple[str, str | None, float | None, int | None]


@dataclass(frozen=True)
class Values:
    """Yearly frames (columns export, import, turnover, balance) of one variant of a pair.

    usd and real in million USD, the second at prices of the base year; share_total and
    share_group in per cent, the second None unless the group is the reporter's own.
    """

    usd: pd.DataFrame
    real: pd.DataFrame
    share_total: pd.DataFrame
    share_group: pd.DataFrame | None


def price_base(tables: Tables) -> int:
    """The base year of constant prices: the newest year whose price index is complete."""
    return base_years(tables.us_cpi, FIRST_YEAR, last_year(tables))[-1]


def values_of(tables: Tables, reporter: str, variant: Variant) -> Values:
    """The yearly values of one variant of the pair's cells."""
    return _values_of(tables, reporter, variant.key)


@cache
def _values_of(tables: Tables, reporter: str, key: str) -> Values:
    years = range(FIRST_YEAR, last_year(tables) + 1)
    partner = counterpart(reporter, "UZB")
    found = {one.key: one for one in variants(tables, reporter, partner)}
    group = {}
    if reporter == "KAZ":
        group = {code: pair_cells(tables, reporter, code, years) for code in CENTRAL_ASIAN_FOUR}
    basis = Basis(
        partner=partner,
        cells={**group, partner: found[key].cells},
        total=total_cells(tables, reporter, years),
        price_index=price_index(tables.us_cpi),
        base=price_base(tables),
    )
    return Values(
        usd=current(basis),
        real=constant(basis),
        share_total=share_of_total(basis),
        share_group=share_of_group(basis) if group else None,
    )


def comparison(
    tables: Tables, periods: tuple[Period, ...], reporter: str, flow: str
) -> pd.DataFrame:
    """One row a measure, period and variant, columns `COLUMNS`.

    Variants other than "reference" stand only in the periods that hold a year they change.
    `year` is the year of a value that belongs to one; `value` is NaN where the data do not
    carry it.
    """
    newest = last_year(tables)
    rows = []
    for variant in variants(tables, reporter, counterpart(reporter, "UZB")):
        values = values_of(tables, reporter, variant)
        for period in periods:
            first, last = period.start, period.last(newest)
            if variant.source is None or any(first <= year <= last for year in variant.years):
                about = (period.number, variant.key, first, last)
                rows += [(*row, *about) for row in _measured(values, flow, first, last)]
    named = ["measure", "prices", "value", "year", "period", "variant", "first_year", "last_year"]
    return pd.DataFrame(rows, columns=named).astype({"year": "Int64", "value": float})[COLUMNS]


def variant_keys(rows: pd.DataFrame, period: int) -> list[str]:
    """The variants of a period other than the reference, in order."""
    of_period = rows[rows["period"] == period]
    return [key for key in dict.fromkeys(of_period["variant"]) if key != REFERENCE]


def _measured(values: Values, flow: str, first: int, last: int) -> Iterator[_Measured]:
    """(measure, prices, value, year) of one flow in the years from `first` to `last`."""
    usd, real = values.usd.loc[first:last], values.real.loc[first:last]
    yield ("years", None, float(usd[flow].notna().sum()), None)
    for prices, series in (("usd", usd[flow]), ("real", real[flow])):
        for measure, value, year in _growth(series):
            yield (measure, prices, value, year)
    yield from _extremes(usd[flow])
    for prices, frame in (("usd", usd), ("real", real)):
        yield ("mean_balance", prices, frame["balance"].mean(), None)
    yield ("normalised_balance", None, (usd["balance"] / usd["turnover"]).mean(), None)
    yield ("mean_share_total", None, values.share_total.loc[first:last, flow].mean(), None)
    if values.share_group is not None:
        yield ("mean_share_group", None, values.share_group.loc[first:last, flow].mean(), None)


def _growth(series: pd.Series) -> Iterator[tuple[str, float | None, int | None]]:
    between, trend = growth(series), log_trend(series)
    if between:
        yield ("first", between.first, between.first_year)
        yield ("last", between.last, between.last_year)
        yield ("total_growth", (between.last / between.first - 1) * 100, None)
        yield ("cagr", between.rate, None)
    yield ("trend", trend.rate if trend else None, None)
    yield ("trend_low", trend.low if trend else None, None)
    yield ("trend_high", trend.high if trend else None, None)
    yield ("trend_years", trend.years if trend else None, None)
    yield ("volatility", volatility(series), None)


def _extremes(series: pd.Series) -> Iterator[_Measured]:
    """The strongest and the weakest yearly change whose two years both lie in the period."""
    changes = (series.pct_change(fill_method=None) * 100).dropna()
    if len(changes) > 1:
        best, worst = int(changes.idxmax()), int(changes.idxmin())
        yield ("best_year", "usd", float(changes[best]), best)
        yield ("worst_year", "usd", float(changes[worst]), worst)
