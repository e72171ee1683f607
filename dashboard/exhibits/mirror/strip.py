"""Sources by years: who reported what, and which source is the reference."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.mirror import DIRECTIONS
from dashboard.analysis.questions import PAIR, Line
from dashboard.analysis.reporting import reporting
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.telling import money
from dashboard.figures.layers import range_text
from dashboard.words import Words

# A cell of the strip, from the best to the least.
STATES = ("reference", "estimate", "other", "incomplete", "none")


@dataclass(frozen=True)
class Cell:
    """A source in a year: its state, and what there is to say about it."""

    year: int
    state: str
    text: str


@dataclass(frozen=True)
class StripRow:
    """One source of one flow; `exporter` decides the colour, `years` are told in words."""

    source: str
    exporter: str
    years: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Strip:
    """groups: (whose flow, its sources), Kazakhstan first. rows: what is shown, for download."""

    years: tuple[int, ...]
    groups: tuple[tuple[str, tuple[StripRow, ...]], ...]
    finding: str
    rows: pd.DataFrame


def strip_view(context: Context) -> Strip:
    """The strip of the years and directions shown."""
    first, last = context.span
    rows = shown_reports(context)
    years = tuple(range(first, last + 1))
    groups = []
    for (reporter, flow), own in rows.groupby(["reporter", "flow"], sort=False):
        partner = next(code for code in PAIR if code != reporter)
        name = capitalised(subject(Line(reporter, partner, flow), context.words))
        exporter = reporter if flow == "export" else partner
        told = [
            _row(source, exporter, of_source, years, context)
            for source, of_source in own.groupby("source", sort=False)
        ]
        groups.append((name, tuple(told)))
    return Strip(years, tuple(groups), _finding(rows, years, context), rows)


def shown_reports(context: Context) -> pd.DataFrame:
    """`reporting.reporting` of the years and directions shown."""
    rows = reporting(context.tables, *context.span)
    lines = {line for one in context.selection.directions for line in one.lines}
    wanted = {(line.reporter, line.flow) for line in lines}
    keys = zip(rows["reporter"], rows["flow"], strict=True)
    return rows[pd.Series([key in wanted for key in keys], index=rows.index, dtype=bool)]


def _row(source, exporter, rows: pd.DataFrame, years, context: Context) -> StripRow:
    words = context.words
    by_year = {int(row.year): row for row in rows.itertuples()}
    cells = tuple(_cell(year, by_year.get(year), context) for year in years)
    ranges = words.join(range_text(*pair) for pair in year_ranges(list(by_year)))
    return StripRow(words(f"source.{source}.short"), exporter, ranges, cells)


def _cell(year: int, row, context: Context) -> Cell:
    words = context.words
    state = _state(row)
    if row is None:
        return Cell(year, state, words("mirror.cell.none", year=year))
    kinds = [words(f"mirror.state.{state}")]
    if row.status not in ("reported", "incomplete", "estimate"):
        kinds.append(words(f"status.{row.status}"))
    value = money(row.value, context.selection, words)
    return Cell(year, state, words("mirror.cell", year=year, value=value, state=", ".join(kinds)))


def _state(row) -> str:
    if row is None:
        return "none"
    if row.reference:
        return "estimate" if row.status == "estimate" else "reference"
    return "incomplete" if row.status == "incomplete" else "other"


def _finding(rows: pd.DataFrame, years: tuple[int, ...], context: Context) -> str:
    """In how many of the years both countries report each direction."""
    words: Words = context.words
    reported = rows[rows["reference"]]
    held = {
        Line(reporter, next(code for code in PAIR if code != reporter), flow): set(own["year"])
        for (reporter, flow), own in reported.groupby(["reporter", "flow"])
    }
    both = {
        one.key: len(held.get(one.exports, set()) & held.get(one.imports, set()))
        for one in DIRECTIONS
        if one in context.selection.directions
    }
    told = [
        words(f"mirror.finding.strip.{key}", both=count, years=len(years))
        for key, count in both.items()
    ]
    return " ".join(told)
