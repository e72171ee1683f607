"""The explorer's chart as an exhibit."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from dashboard.analysis.questions import Line
from dashboard.exhibits.controls import Control, stated
from dashboard.exhibits.events import event_notes
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.reading import reading
from dashboard.exhibits.sources import source_lead, source_notes
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.choices import controls
from dashboard.exhibits.trade.finding import finding
from dashboard.exhibits.trade.notes import notes
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import TradeOptions, from_query, to_query
from dashboard.exhibits.trade.table import trade_listing, trade_table
from dashboard.exhibits.trade.taken import taken
from dashboard.exhibits.trade.view import TradeView, figure, title, trade_view
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/trade"

# What of the selection is stated beside the chart; the rest only changes how it is drawn.
STATED = ("reporter", "flow", "partner", "measure", "from", "to", "scale", "events")


def trade_state(tables: Tables, options: TradeOptions) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        selection, refused, reasons = taken(tables, options, query)
        return Settled(to_query(selection, options), refused, reasons)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        return controls(from_query(query, options)[0], options, words)

    return State(settled, offered)


def trade_exhibit(services: Services, options: TradeOptions) -> Exhibitor:
    """The explorer's chart. It follows every choice of the page."""
    tables = services.tables

    def canonical(query: Mapping[str, str]) -> str:
        return to_query(replace(taken(tables, options, query).selection, lang=""), options)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        wanted = taken(tables, options, query).selection
        view = trade_view(tables, options, words, wanted)
        return Exhibit(
            name="trade",
            path=PATH,
            query=canonical(query),
            title=title(view.asked, view.selection, words),
            finding=finding(view.rows, view.asked.lines, view.selection, words),
            unit=view.subtitle,
            stored=_stored_unit(view, words),
            filters=stated(controls(wanted, options, words), STATED, words),
            drawing=lambda narrow: figure(view, tables, options, words, narrow),
            plotting=lambda: plot(view, options, words),
            writing=lambda: trade_table(view, words),
            listing=lambda: trade_listing(view, tables),
            lead=source_lead(view.rows, words),
            sources=tuple(source_notes(view.rows, tables, words)),
            notes=notes(view.rows, view.asked, view.base, view.selection, tables, words),
            reading=reading(
                view.rows,
                view.asked.lines,
                words,
                events=len(view.events) > 0,
                log=view.selection.scale == "log",
            ),
            events=tuple(event_notes(view.events, tables, words)),
        )

    return Exhibitor("trade", canonical, make)


def _stored_unit(view: TradeView, words: Words) -> str:
    """The unit of the rows: the data are in millions."""
    return capitalised(naming.unit(replace(view.selection, unit="million"), view.base, words))


def plot(view: TradeView, options: TradeOptions, words: Words) -> Plot:
    """The plotted lines, then other editions' values as markers without a line."""
    asked = question(view.selection, options)
    years = range(asked.first, asked.last + 1)
    reference, others = [], []
    for line, look in naming.looks(asked.lines, words).items():
        for (variant, _), rows in _of(view.rows, line).groupby(["variant", "origin"]):
            values = _by_year(rows, years, naming.divisor(view.selection))
            drawn = Series(look.name, values, look.colour, dash=look.dash)
            if variant == "reference":
                reference.append(drawn)
            elif any(value is not None for value in values):
                name = words("chart.alternate", line=look.name)
                others.append(replace(drawn, name=name, joined=False))
    return Plot(
        kind="line",
        series=(*reference, *others),
        unit=view.subtitle,
        categories=tuple(str(year) for year in years),
        log=view.selection.scale == "log",
        decimals=naming.decimals(view.selection),
    )


def _of(rows: pd.DataFrame, line: Line) -> pd.DataFrame:
    """The rows of a line; a line goes on from one source to the next, other values do not."""
    same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
    own = rows[same & (rows["flow"] == line.flow)]
    sources = own["sources"].where(own["variant"] == "alternate", "")
    return own.assign(origin=sources.fillna(""))


def _by_year(rows: pd.DataFrame, years: range, divisor: float) -> tuple[float | None, ...]:
    known = rows.dropna(subset="value").set_index("year")["value"].to_dict()
    return tuple(float(known[year] / divisor) if year in known else None for year in years)
