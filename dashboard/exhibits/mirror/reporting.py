"""Sources by years: who reported what, and which source is the reference."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.mirror import Direction
from dashboard.analysis.questions import PAIR, Line
from dashboard.analysis.reporting import reporting
from dashboard.exhibits.columns import Column, table
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.telling import way
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.telling import NOTHING
from dashboard.words import Words

NAME = "mirror-reporting"
FOLLOWS = ("direction", "period", "first", "last")

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


def exhibit(context: Context, frame: Frame) -> Exhibit:
    """Which source gives values for which years, and as what."""
    words, rows = context.words, shown_reports(context)
    named = rows.rename(columns={"source": "sources"})
    first, *others = _findings(rows, context)
    chosen = context.selection.directions[0]
    counted = {"both": _both(rows, chosen), "years": len(strip_years(context))}
    return Exhibit(
        **frame,
        title=context.title("mirror.title.reporting"),
        finding=first,
        headline=words("mirror.headline.reporting", direction=way(chosen, words), **counted),
        unit="",
        stored=context.words("unit.usd.million"),
        drawing=None,
        writing=lambda: _table(context),
        listing=lambda: context.described(named),
        sources=tuple(source_notes(named, context.tables, words)),
        notes=(*others, words("exhibit.mirror-reporting.note")),
    )


def strip_years(context: Context) -> tuple[int, ...]:
    """The years of the strip."""
    first, last = context.span
    return tuple(range(first, last + 1))


def strip_groups(context: Context) -> list[tuple[str, list[StripRow]]]:
    """(whose flow, its sources), Kazakhstan first."""
    groups = []
    for (reporter, flow), own in shown_reports(context).groupby(["reporter", "flow"], sort=False):
        partner = next(code for code in PAIR if code != reporter)
        name = capitalised(subject(Line(reporter, partner, flow), context.words))
        exporter = reporter if flow == "export" else partner
        told = [
            _row(source, exporter, of_source, context)
            for source, of_source in own.groupby("source", sort=False)
        ]
        groups.append((name, told))
    return groups


def shown_reports(context: Context) -> pd.DataFrame:
    """`reporting.reporting` of the years and directions shown."""
    rows = reporting(context.tables, *context.span)
    lines = {line for one in context.selection.directions for line in one.lines}
    wanted = {(line.reporter, line.flow) for line in lines}
    keys = zip(rows["reporter"], rows["flow"], strict=True)
    return rows[pd.Series([key in wanted for key in keys], index=rows.index, dtype=bool)]


def _table(context: Context) -> Written:
    """A row a source; the years of each state as ranges."""
    words = context.words
    return table(
        ((flow, row) for flow, rows in strip_groups(context) for row in rows),
        Column(words("control.flow"), lambda pair: pair[0]),
        Column(words("table.source"), lambda pair: pair[1].source),
        *(_column(state, words) for state in STATES if state != "none"),
    )


def _column(state: str, words: Words) -> Column[tuple[str, StripRow]]:
    def years(pair: tuple[str, StripRow]) -> str:
        found = [cell.year for cell in pair[1].cells if cell.state == state]
        return years_text(found, words) or NOTHING

    return Column(words(f"mirror.state.{state}"), years)


def _row(source: str, exporter: str, rows: pd.DataFrame, context: Context) -> StripRow:
    words = context.words
    by_year = {int(row.year): row for row in rows.itertuples()}
    cells = tuple(_cell(year, by_year.get(year), words) for year in strip_years(context))
    name = words(f"source.{source}.short")
    return StripRow(name, exporter, years_text(by_year, words), cells)


def _cell(year: int, row, words: Words) -> Cell:
    """Always in millions: a small amount would lose its digits."""
    state = _state(row)
    if row is None:
        return Cell(year, state, words("mirror.cell.none", year=year))
    kinds = [words(f"mirror.state.{state}")]
    if row.status not in ("reported", "incomplete", "estimate"):
        kinds.append(words(f"status.{row.status}"))
    value = words("money.million", value=words.number(row.value, 1))
    return Cell(year, state, words("mirror.cell", year=year, value=value, state=", ".join(kinds)))


def _state(row) -> str:
    if row is None:
        return "none"
    if row.reference:
        return "estimate" if row.status == "estimate" else "reference"
    return "incomplete" if row.status == "incomplete" else "other"


def _findings(rows: pd.DataFrame, context: Context) -> list[str]:
    """In how many of the years both countries report, a sentence a direction."""
    return [
        context.words(
            f"mirror.finding.reporting.{one.key}",
            both=_both(rows, one),
            years=len(strip_years(context)),
        )
        for one in context.selection.directions
    ]


def _both(rows: pd.DataFrame, direction: Direction) -> int:
    """In how many years both countries report a direction."""
    reported = rows[rows["reference"]]

    def years(line: Line) -> set[int]:
        own = (reported["reporter"] == line.reporter) & (reported["flow"] == line.flow)
        return set(reported.loc[own, "year"])

    return len(years(direction.exports) & years(direction.imports))
