"""From the reader's choices to the rows that are shown: settled, spanned, dated."""

from dataclasses import dataclass, replace

import pandas as pd

from dashboard.analysis.indicator_table import half_known_year
from dashboard.analysis.periods import ALL, span
from dashboard.analysis.region import (
    IndicatorQuestion,
    indicator_rows,
    newest_year,
    reported_years,
)
from dashboard.analysis.variants import PLAIN, RELATIVE, Published, refusals, rule
from dashboard.exhibits.region.selection import RegionOptions, RegionSelection
from dashboard.exhibits.spans import moved_years
from dashboard.load import Tables


@dataclass(frozen=True, eq=False)
class Shown:
    """A settled selection and what it shows.

    rows: `analysis.region.indicator_rows` of the chosen countries, shared and not to be changed.
    ends: first and last year that could be chosen; first, last: those that are. year: that of the
    indicator's own cards, None where no chosen country has any value. table_span, table_year: the
    years of the table of all indicators, and its own one. reasons: catalogue keys of what was
    changed.
    """

    tables: Tables
    options: RegionOptions
    selection: RegionSelection
    rows: pd.DataFrame
    ends: tuple[int, int]
    first: int
    last: int
    year: int | None
    table_span: tuple[int, int]
    table_year: int
    reasons: tuple[str, ...] = ()

    @property
    def years(self) -> tuple[int, ...]:
        """The years in which a chosen country has a value."""
        return tuple(sorted({int(year) for year in self.rows.dropna(subset="value")["year"]}))


def shown(tables: Tables, options: RegionOptions, wanted: RegionSelection) -> Shown:
    """What a selection shows, after settling it to one that means something."""
    selection, reasons = _with_some(wanted)
    refused = refusals(selection.indicator)
    if selection.variant in refused:
        reasons.append(f"region.reason.variant.{refused[selection.variant]}")
        selection = replace(selection, variant=PLAIN)
    if selection.variant != RELATIVE:
        selection = replace(selection, base=RegionSelection.base)
    ends = _ends(tables, options, selection)
    reasons += moved_years((selection.first, selection.last), ends)
    first, last = _inside(ends, selection)
    selection = replace(
        selection,
        first=None if first == ends[0] else first,
        last=None if last == ends[1] else last,
    )
    rows = rows_of(tables, selection, first, last)
    if selection.axis == "log" and not may_be_log(rows):
        reasons.append("region.reason.axis.log")
        selection = replace(selection, axis="linear")
    default = newest_year(rows)
    year = _inside_or(selection.year if default else None, (first, last), default)
    table_span = span(options.periods, selection.period, options.years[-1])
    newest = half_known_year(tables, *table_span)
    table_year = _inside_or(selection.table_year, table_span, newest)
    if _elsewhere(selection.year, year) or _elsewhere(selection.table_year, table_year):
        reasons.append("reason.year_outside")
    # The year that would be shown anyway is no choice of the reader's.
    selection = replace(
        selection,
        year=None if year == default else year,
        table_year=None if table_year == newest else table_year,
    )
    return Shown(
        *(tables, options, selection, rows, ends, first, last),
        *(year, table_span, table_year, tuple(reasons)),
    )


def _with_some(wanted: RegionSelection) -> tuple[RegionSelection, list[str]]:
    """The selection with all countries or topics in place of none, and the reasons."""
    found, reasons = wanted, []
    if not wanted.countries:
        found, reasons = replace(found, countries=RegionSelection.countries), ["reason.no_country"]
    if not wanted.topics:
        found = replace(found, topics=RegionSelection.topics)
        reasons.append("reason.no_topic")
    return found, reasons


def _elsewhere(asked: int | None, shown_year: int | None) -> bool:
    """Whether another year is shown than was asked for."""
    return asked is not None and asked != shown_year


def rows_of(tables: Tables, selection: RegionSelection, first: int, last: int) -> pd.DataFrame:
    """The rows of the chosen indicator as it is shown, of the chosen countries."""
    asked = (selection.indicator, first, last, selection.variant, selection.base)
    rows = indicator_rows(tables, IndicatorQuestion(*asked))
    return rows[rows["country"].isin(selection.countries)].reset_index(drop=True)


def may_be_log(rows: pd.DataFrame) -> bool:
    """A logarithm needs every value above zero."""
    return bool((rows["value"].dropna() > 0).all())


def _ends(tables: Tables, options: RegionOptions, selection: RegionSelection) -> tuple[int, int]:
    """The years of the period; of all periods, those in which the indicator was reported."""
    made = rule(selection.indicator, selection.variant)
    indicator = made.indicator if isinstance(made, Published) else selection.indicator
    known = reported_years(tables, indicator)
    if selection.period == ALL:
        return known[0], known[-1]
    start, end = span(options.periods, selection.period, known[-1])
    return (
        (start, end) if start <= end else span(options.periods, selection.period, options.years[-1])
    )


def _inside(ends: tuple[int, int], selection: RegionSelection) -> tuple[int, int]:
    """The reader's own range, as far as it lies between the ends."""
    start, end = ends
    first = start if selection.first is None else min(max(selection.first, start), end)
    last = end if selection.last is None else min(max(selection.last, start), end)
    return min(first, last), max(first, last)


def _inside_or(year: int | None, ends: tuple[int, int], default: int | None) -> int | None:
    """A year that lies between the ends, else the default."""
    return year if year is not None and ends[0] <= year <= ends[1] else default
