"""All indicators at a glance: each country's value of one year, and how far it has moved."""

from collections.abc import Collection
from functools import cache
from typing import Any

import pandas as pd

from dashboard.analysis.in_use import indicators_in_use
from dashboard.analysis.region import SUSPECT
from dashboard.load import Tables

COLUMNS = (
    *("indicator", "country", "year", "value", "sources", "flag"),
    *("first_year", "first_value", "change", "change_unit"),
)

PERCENT, POINTS, UNITS = "percent", "points", "units"

# Of these a change in per cent says nothing: no zero that means "none".
_COUNTED_IN_UNITS = ("score 1-5", "rank", "index 0-1", "years")


@cache
def indicator_series(tables: Tables, first: int, last: int) -> pd.DataFrame:
    """Every value fit for use in the years (both included), in the order of the years.

    Texts are plain objects, which are gone through row by row in a tenth of the time.
    """
    rows = indicators_in_use(tables)
    good = rows["year"].between(first, last) & (rows["flag"].fillna("") != SUSPECT)
    found = rows[good].sort_values("year", kind="stable").assign(flag=rows["flag"].fillna(""))
    return found.astype(dict.fromkeys(("indicator", "country", "source", "flag"), object))


def indicator_cells(
    tables: Tables, countries: Collection[str], first: int, last: int, year: int
) -> pd.DataFrame:
    """A row for every indicator and country that has a value in the years; columns `COLUMNS`.

    year, value: of the asked year; where it has none the newest year before it, else the nearest
    one after. first_year, first_value: the earliest in the years, of the same source, for editions
    are not set off against each other. change: from the first value to this one, NaN without two
    years; change_unit: "percent", "points" (of a per cent) or "units" (of the indicator).
    """
    about = tables.indicator_catalog
    kinds = dict(
        zip(about["indicator"], map(change_unit, about["unit"], about["minimum"]), strict=True)
    )
    series = indicator_series(tables, first, last)
    known: dict[tuple[str, str], list[Any]] = {}
    for row in series[series["country"].isin(countries)].itertuples():
        known.setdefault((row.indicator, row.country), []).append(row)
    cells = [_cell(own, year, kinds[indicator]) for (indicator, _), own in known.items()]
    return pd.DataFrame(cells, columns=COLUMNS)


def change_unit(unit: str, minimum: float) -> str:
    """What a change is told in. minimum: the smallest possible value, NaN where it can be any.

    Amounts that cannot be negative change in per cent of themselves; shares and rates in
    percentage points; all else in its own unit.
    """
    if unit.startswith("%"):
        return POINTS
    return UNITS if unit in _COUNTED_IN_UNITS or minimum != 0 else PERCENT


def improved(change: float, better: str) -> bool | None:
    """Whether a change goes to the better side; None where there is neither side nor change."""
    if better == "neither" or pd.isna(change) or change == 0:
        return None
    return (change > 0) == (better == "higher")


@cache
def half_known_year(tables: Tables, first: int, last: int) -> int:
    """The newest of the years in which at least half of the indicators known in them have data."""
    series = indicator_series(tables, first, last)
    counts = series.groupby("year")["indicator"].nunique()
    enough = min(series["indicator"].nunique() / 2, counts.max())
    return int(counts.index[counts >= enough].max())


def _cell(own: list[Any], year: int, kind: str) -> tuple[Any, ...]:
    before = [row for row in own if row.year <= year]
    shown = before[-1] if before else own[0]
    start = next(row for row in own if row.source == shown.source)
    change = float("nan")
    if start.year < shown.year and kind != PERCENT:
        change = shown.value - start.value
    elif start.year < shown.year and start.value > 0:
        change = (shown.value / start.value - 1) * 100
    return (
        *(shown.indicator, shown.country, shown.year, shown.value, shown.source, shown.flag),
        *(start.year, start.value, change, kind),
    )
