"""From the reader's choices to the rows that are shown: settled, spanned, dated."""

from dataclasses import dataclass, replace

import pandas as pd

from dashboard.analysis.periods import ALL, span
from dashboard.analysis.region import (
    IndicatorQuestion,
    default_year,
    indicator_rows,
    reported_years,
)
from dashboard.analysis.variants import PLAIN, Published, refusals, rule
from dashboard.exhibits.region.selection import RegionOptions, RegionSelection
from dashboard.load import Tables


@dataclass(frozen=True)
class Shown:
    """A settled selection and what it shows.

    rows: `analysis.region.indicator_rows` of the chosen countries. year: the shared year, None
    where no chosen country has any value. years: those with a value. reasons: what was changed,
    as ends of catalogue keys.
    """

    selection: RegionSelection
    rows: pd.DataFrame
    first: int
    last: int
    year: int | None
    years: tuple[int, ...]
    reasons: tuple[str, ...]


def shown(tables: Tables, options: RegionOptions, wanted: RegionSelection) -> Shown:
    """What a selection shows, after settling it to one that means something."""
    selection, reasons = wanted, []
    refused = refusals(selection.indicator)
    if selection.variant in refused:
        reasons.append(f"variant.{refused[selection.variant]}")
        selection = replace(selection, variant=PLAIN)
    first, last = years_shown(tables, options, selection)
    asked = IndicatorQuestion(selection.indicator, first, last, selection.variant)
    rows = indicator_rows(tables, asked)
    rows = rows[rows["country"].isin(selection.countries)].reset_index(drop=True)
    if selection.axis == "log" and not may_be_log(rows):
        reasons.append("axis.log")
        selection = replace(selection, axis="linear")
    years = tuple(sorted({int(year) for year in rows.dropna(subset="value")["year"]}))
    default = year = default_year(rows, _against(tables, selection, first, last))
    if selection.year is not None and year is not None:
        year = min(max(selection.year, first), last)
    # The year that would be shown anyway is no choice of the reader's.
    selection = replace(selection, year=None if year == default else year)
    return Shown(selection, rows, first, last, year, years, tuple(reasons))


def years_shown(
    tables: Tables, options: RegionOptions, selection: RegionSelection
) -> tuple[int, int]:
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


def _against(tables: Tables, selection: RegionSelection, first: int, last: int) -> pd.DataFrame:
    rows = indicator_rows(tables, IndicatorQuestion(selection.against, first, last))
    return rows[rows["country"].isin(selection.countries)]


def may_be_log(rows: pd.DataFrame) -> bool:
    """A logarithm needs every value above zero."""
    return bool((rows["value"].dropna() > 0).all())
