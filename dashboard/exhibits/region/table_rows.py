"""The table of all indicators as it is read: rows of cells in words, each with its line."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from dashboard.analysis.indicator_table import (
    PERCENT,
    POINTS,
    indicator_cells,
    indicator_series,
)
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.selection import COUNTRIES
from dashboard.exhibits.region.shown import Shown
from dashboard.words import Words

# So many years stand side by side in the table of one country.
_YEARS_AT_MOST = 6

# The page shows the table and tells it in words too: both are made of the same.
_KEPT = 8

Line = tuple[str, tuple[tuple[int, float], ...]]
Series = dict[tuple[str, str], dict[int, float]]


@dataclass(frozen=True)
class Cell:
    """A value in words. year: "2023" where it is of another year than the one asked for; beside:
    its change. size: what it is sorted by, None where there is nothing."""

    text: str = "–"
    year: str = ""
    beside: str = ""
    size: float | None = None

    @property
    def written(self) -> str:
        """The value with its year."""
        return f"{self.text} ({self.year})" if self.year else self.text


@dataclass(frozen=True)
class Row:
    """An indicator. lines: country -> (year, value) of those shown, in order, gaps left out."""

    indicator: str
    topic: str
    name: str
    unit: str
    cells: tuple[Cell, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class IndicatorTable:
    """The rows under the headings of their cells. first, last: the years of the lines."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    first: int
    last: int


def countries_shown(asked: Shown) -> tuple[str, ...]:
    """The countries whose values the table holds."""
    one = asked.selection
    return one.countries if one.table == COUNTRIES else (one.table,)


def indicators_shown(asked: Shown) -> list[str]:
    """The indicators of the chosen topics, topic by topic."""
    topics = asked.options.topics
    return [code for topic in asked.selection.topics for code in topics[topic]]


@lru_cache(_KEPT)
def cells_shown(asked: Shown) -> pd.DataFrame:
    """`analysis.indicator_table.indicator_cells` of what is chosen."""
    years = (*asked.table_span, asked.table_year)
    cells = indicator_cells(asked.tables, countries_shown(asked), *years)
    return cells[cells["indicator"].isin(indicators_shown(asked))]


def series_shown(asked: Shown) -> pd.DataFrame:
    """Every value that the lines are drawn of."""
    rows = indicator_series(asked.tables, *asked.table_span)
    chosen = rows["indicator"].isin(indicators_shown(asked))
    return rows[chosen & rows["country"].isin(countries_shown(asked))]


@lru_cache(_KEPT)
def indicator_table(asked: Shown, words: Words) -> IndicatorTable:
    """The five countries in one year, or one country over the years."""
    cells = {(row.indicator, row.country): row for row in cells_shown(asked).itertuples()}
    series: Series = {}
    for row in series_shown(asked).itertuples():
        series.setdefault((row.indicator, row.country), {})[int(row.year)] = row.value
    rows = (
        _row(asked, topic, code, cells, series, words)
        for topic in asked.selection.topics
        for code in asked.options.topics[topic]
    )
    return IndicatorTable(_headings(asked, words), tuple(rows), *asked.table_span)


def years_side_by_side(first: int, last: int) -> tuple[int, ...]:
    """The ends, and between them years in even steps of one, two, five or ten."""
    step = next(one for one in (1, 2, 5, 10) if (last - first) / one < _YEARS_AT_MOST)
    inside = [year for year in range(first + 1, last) if year % step == 0]
    # One that nearly touches an end would say the same again.
    inside = [year for year in inside if min(year - first, last - year) * 3 >= step]
    return tuple(dict.fromkeys((first, *inside, last)))


def _row(asked: Shown, topic: str, code: str, cells, series: Series, words: Words) -> Row:
    measure = naming.measure(asked.tables, code, words)
    return Row(
        indicator=code,
        topic=words(f"region.topic.{topic}"),
        name=measure.name,
        unit=measure.unit_text,
        cells=_cells(asked, code, cells, series, measure, words),
        lines=tuple(
            (country, tuple(series.get((code, country), {}).items()))
            for country in countries_shown(asked)
        ),
    )


def _headings(asked: Shown, words: Words) -> tuple[str, ...]:
    if asked.selection.table == COUNTRIES:
        return tuple(words(f"country.{code}") for code in asked.selection.countries)
    years = years_side_by_side(asked.table_span[0], asked.table_year)
    return (*map(str, years), words("region.change"))


def _cells(asked: Shown, code: str, cells: Mapping, series: Series, measure, words: Words):
    first = asked.table_span[0]
    if asked.selection.table == COUNTRIES:
        found = (cells.get((code, country)) for country in asked.selection.countries)
        return tuple(_cell(one, asked.table_year, first, measure, words) for one in found)
    country = asked.selection.table
    values = series.get((code, country), {})
    years = years_side_by_side(first, asked.table_year)
    changed = cells.get((code, country))
    moved = _change(changed, first, measure, words)
    whole = Cell(moved or "–", size=changed.change if moved else None)
    return (*(_value(values.get(year), measure, words) for year in years), whole)


def _value(value: float | None, measure: naming.Measure, words: Words) -> Cell:
    return Cell() if value is None else Cell(measure.number(value, words), size=value)


def _cell(found, year: int, first: int, measure: naming.Measure, words: Words) -> Cell:
    if found is None:
        return Cell()
    other = "" if found.year == year else str(found.year)
    text = measure.number(found.value, words)
    return Cell(text, other, _change(found, first, measure, words), found.value)


def _change(found, first: int, measure: naming.Measure, words: Words) -> str:
    """The change in words, with the year it is counted from where that is not the first."""
    if found is None or pd.isna(found.change):
        return ""
    if found.change_unit == PERCENT:
        told = words("percent", value=words.signed(found.change, 0))
    elif found.change_unit == POINTS:
        told = words("region.points", value=words.signed(found.change, 1))
    else:
        told = words.signed(found.change / measure.divisor, measure.decimals)
    return (
        told
        if found.first_year == first
        else words("region.since", change=told, year=found.first_year)
    )
