"""What the trade explorer shows for a selection. Pure: no Dash, no request, no clock."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.trade_rows import index_base, trade_rows
from dashboard.exhibits.events import events_frame, shown_events
from dashboard.exhibits.lines import capitalised, phrase, subject
from dashboard.exhibits.source_changes import marked_changes, source_changes
from dashboard.exhibits.sources import source_tags
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection
from dashboard.figures.layers import range_text
from dashboard.figures.overlay import period_overlay
from dashboard.figures.trade import TradeChart, one_chart, period_panels
from dashboard.load import Tables
from dashboard.words import Words

_DRAW = {"one": one_chart, "panels": period_panels, "overlay": period_overlay}


@dataclass(frozen=True)
class TradeView:
    """What is drawn under a settled selection, from which all the rest is made.

    base: the base year of index or constant prices, if there is one. subtitle: the unit.
    """

    selection: TradeSelection
    asked: TradeQuestion
    base: int | None
    subtitle: str
    rows: pd.DataFrame
    events: pd.DataFrame


def trade_view(
    tables: Tables, options: TradeOptions, words: Words, wanted: TradeSelection
) -> TradeView:
    """The view of a selection, after settling it to one that means something."""
    selection, _ = settle(wanted)
    asked = question(selection, options)
    base = index_base(tables, asked) if selection.measure == "index" else asked.base
    return TradeView(
        selection=selection,
        asked=asked,
        base=base,
        subtitle=capitalised(naming.unit(selection, base, words)),
        rows=trade_rows(tables, asked),
        events=_events(tables, selection, asked),
    )


def figure(
    view: TradeView, tables: Tables, options: TradeOptions, words: Words, narrow: bool
) -> go.Figure:
    """The chart of a view."""
    events = events_frame(view.events, tables, words)
    return _figure(view.rows, view.asked, view.selection, options, events, words, narrow)


def _figure(rows, asked, selection, options, events, words, narrow) -> go.Figure:
    reference = rows[rows["variant"] == "reference"]
    chart = TradeChart(
        rows=_drawn(rows, selection, words),
        looks=naming.looks(asked.lines, words),
        periods=options.periods,
        first=asked.first,
        last=asked.last,
        log=selection.scale == "log",
        events=events,
        changes=marked_changes(source_changes(reference, asked.lines, words)),
        narrow=narrow,
    )
    return _DRAW[selection.layout](chart, words)


def _drawn(rows: pd.DataFrame, selection: TradeSelection, words: Words) -> pd.DataFrame:
    """The rows with the value in the unit of the axis and what the hover box says of it."""
    shown = rows["value"] / naming.divisor(selection)
    texts = [
        "" if pd.isna(value) else naming.number(value, selection, words) for value in rows["value"]
    ]
    origins = [source_tags(joined, words) for joined in rows["sources"]]
    return rows.assign(shown=shown, number=texts, origin=origins)


def _events(tables: Tables, selection: TradeSelection, asked: TradeQuestion) -> pd.DataFrame:
    if selection.layout == "overlay":
        return tables.events.iloc[:0]
    return shown_events(tables.events, selection.events, asked.first, asked.last)


def title(asked: TradeQuestion, selection: TradeSelection, words: Words) -> str:
    """What is shown, in words: whose trade, with whom, in which years."""
    line = asked.lines[-1]
    partners = list(dict.fromkeys(one.partner for one in asked.lines))
    years = range_text(asked.first, asked.last)
    if selection.reporter == "both":
        what = words(f"title.both.{selection.flow}")
    elif len(partners) > 1:
        what = _several(line, partners, words)
    elif selection.flow == "all" and selection.measure != "coverage":
        what = phrase("title.all", line.reporter, line.partner, words)
    else:
        what = subject(line, words)
    return capitalised(words("title.years", what=what, years=years))


# Which case a list of partners takes after the flow.
_PARTNER_CASE = {"export": "to", "import": "from"}


def _several(line: Line, partners: list[str], words: Words) -> str:
    case = _PARTNER_CASE.get(line.flow, "with")
    return words(
        f"title.several.{line.flow}",
        of=words(f"country.{line.reporter}.of"),
        partners=words.join(words(f"country.{code}.{case}") for code in partners),
    )
