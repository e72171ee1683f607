"""What the trade explorer shows for a selection. Pure: no Dash, no request, no clock."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.trade_rows import index_base, trade_rows
from dashboard.figures.layers import range_text
from dashboard.figures.overlay import period_overlay
from dashboard.figures.trade import TradeChart, one_chart, period_panels
from dashboard.load import Tables
from dashboard.pages.events import EventNote, event_notes, events_frame, shown_events
from dashboard.pages.sources import SourceNote, source_notes
from dashboard.pages.trade import naming
from dashboard.pages.trade.combinations import settle
from dashboard.pages.trade.finding import finding
from dashboard.pages.trade.notes import notes, source_changes
from dashboard.pages.trade.question import question
from dashboard.pages.trade.selection import TradeOptions, TradeSelection
from dashboard.pages.trade.table import TableContent, trade_table
from dashboard.words import Words

_DRAW = {"one": one_chart, "panels": period_panels, "overlay": period_overlay}


@dataclass(frozen=True)
class TradeView:
    """A drawn selection. `rows` are the plotted rows, from which all the rest is made."""

    selection: TradeSelection
    settled: tuple[str, ...]
    title: str
    subtitle: str
    finding: str
    figure: go.Figure
    rows: pd.DataFrame
    table: TableContent
    sources: list[SourceNote]
    notes: list[str]
    events: list[EventNote]


def trade_view(
    tables: Tables,
    options: TradeOptions,
    words: Words,
    wanted: TradeSelection,
    narrow: bool = False,
) -> TradeView:
    """The view of a selection, after settling it to one that means something.

    narrow: drawn for a narrow screen.
    """
    selection, settled = settle(wanted)
    asked = question(selection, options)
    base = index_base(tables, asked) if selection.measure == "index" else asked.base
    rows = trade_rows(tables, asked)
    events = _events(tables, selection, asked)
    return TradeView(
        selection=selection,
        settled=settled,
        title=_title(asked, selection, words),
        subtitle=naming.capitalised(naming.unit(selection, base, words)),
        finding=finding(rows, asked.lines, selection, words),
        figure=_figure(rows, asked, base, selection, options, events, words, narrow),
        rows=rows,
        table=trade_table(rows, selection, base, words),
        sources=source_notes(rows, tables, words),
        notes=notes(rows, asked, base, selection, tables, words),
        events=event_notes(events, tables, words),
    )


def _figure(rows, asked, base, selection, options, events, words, narrow) -> go.Figure:
    reference = rows[rows["variant"] == "reference"]
    changes: dict[int, str] = {}
    for year, text in source_changes(reference, asked, words):
        changes[year] = f"{changes[year]}<br>{text}" if year in changes else text
    chart = TradeChart(
        rows=_drawn(rows, selection, words),
        looks=naming.looks(asked.lines, words),
        periods=options.periods,
        first=asked.first,
        last=asked.last,
        log=selection.scale == "log",
        events=events_frame(events, words),
        changes=changes,
        narrow=narrow,
    )
    return _DRAW[selection.layout](chart, words)


def _drawn(rows: pd.DataFrame, selection: TradeSelection, words: Words) -> pd.DataFrame:
    """The rows with the value in the unit of the axis and what the hover box says of it."""
    shown = rows["value"] / naming.divisor(selection)
    texts = [
        "" if pd.isna(value) else naming.number(value, selection, words) for value in rows["value"]
    ]
    origins = [
        " + ".join(words(f"source.{one}.short") for one in joined.split(" + ")) if joined else ""
        for joined in rows["sources"].where(rows["sources"].notna(), "")
    ]
    return rows.assign(shown=shown, number=texts, origin=origins)


def _events(tables: Tables, selection: TradeSelection, asked: TradeQuestion) -> pd.DataFrame:
    if selection.layout == "overlay":
        return tables.events.iloc[:0]
    return shown_events(tables.events, selection.events, asked.first, asked.last)


def _title(asked: TradeQuestion, selection: TradeSelection, words: Words) -> str:
    """What is shown, in words: whose trade, with whom, in which years."""
    line = asked.lines[-1]
    partners = list(dict.fromkeys(one.partner for one in asked.lines))
    years = range_text(asked.first, asked.last)
    if selection.reporter == "both":
        what = words(f"title.both.{selection.flow}")
    elif len(partners) > 1:
        what = _several(line, partners, words)
    elif selection.flow == "all" and selection.measure != "coverage":
        what = naming.phrase("title.all", line.reporter, line.partner, words)
    else:
        what = naming.subject(line, words)
    return naming.capitalised(words("title.years", what=what, years=years))


# Which case a list of partners takes after the flow.
_PARTNER_CASE = {"export": "to", "import": "from"}


def _several(line: Line, partners: list[str], words: Words) -> str:
    case = _PARTNER_CASE.get(line.flow, "with")
    return words(
        f"title.several.{line.flow}",
        of=words(f"country.{line.reporter}.of"),
        partners=words.join(words(f"country.{code}.{case}") for code in partners),
    )
