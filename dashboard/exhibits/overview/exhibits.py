"""The overview's columns as an exhibit."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.periods import ALL, Period, span
from dashboard.analysis.questions import PAIR, Line, TradeQuestion
from dashboard.analysis.summary import FLOWS
from dashboard.analysis.trade_rows import trade_rows
from dashboard.exhibits.described import described
from dashboard.exhibits.events import event_notes, events_frame
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.overview.table import columns, overview_table
from dashboard.exhibits.overview.view import Overview, finding, overview
from dashboard.exhibits.query import read_query, write_query
from dashboard.exhibits.reading import reading
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.stated import stated_period
from dashboard.exhibits.telling import money
from dashboard.figures import tokens
from dashboard.figures.legend import with_legend
from dashboard.figures.overview import OverviewChart, turnover_columns
from dashboard.words import Words

PATH = "/"
# Whose changes of source are told: the sum of the columns.
TURNOVER = (Line(*PAIR, "turnover"),)

# The flow of each series and whose goods it is, in the order in which they are stacked.
_STACKED = (("export", "KAZ"), ("import", "UZB"))


def overview_state(periods: tuple[Period, ...]) -> State:
    """How the page's query is read; beside the period it has no control."""
    parameters = shared_parameters(periods)

    def settled(query: Mapping[str, str]) -> Settled:
        values, refused = read_query(parameters, query)
        return Settled(write_query(parameters, SharedSelection(**values)), refused)

    return State(settled, lambda _query, _words: {})


def period_alone(query: Mapping[str, str], periods: tuple[Period, ...]) -> SharedSelection:
    """What of the selection the overview follows."""
    return SharedSelection(period=read_query(shared_parameters(periods), query)[0]["period"])


def overview_exhibit(services: Services) -> Exhibitor:
    """The one exhibit of the page."""
    periods = services.periods

    def canonical(query: Mapping[str, str]) -> str:
        return write_query(shared_parameters(periods), period_alone(query, periods))

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        selection, tables = period_alone(query, periods), services.tables
        shown = overview(tables, selection.period)
        rows = trade_rows(tables, TradeQuestion(FLOWS, "usd", *span(periods, ALL, shown.newest)))
        events = tables.events[tables.events["headline"]].sort_values("date")
        return Exhibit(
            name="overview",
            path=PATH,
            query=canonical(query),
            title=words("overview.chart_title"),
            finding=finding(shown, words),
            unit=words("overview.chart_unit"),
            stored=words("unit.usd.million"),
            filters=(stated_period(selection.period, periods, words),),
            drawing=lambda _narrow: with_legend(_figure(shown, rows, events, words)),
            plotting=lambda: plot(rows, words),
            writing=lambda: overview_table(rows, words),
            listing=lambda: described(rows.drop(columns="competing"), tables),
            lead=words("overview.source_lead"),
            sources=tuple(source_notes(rows, tables, words)),
            notes=_notes(rows, words),
            reading=reading(rows, TURNOVER, words, events=True),
            events=tuple(event_notes(events, tables, words)),
        )

    return Exhibitor("overview", canonical, make)


def _figure(shown: Overview, rows: pd.DataFrame, events: pd.DataFrame, words: Words):
    first, last = span(shown.periods, shown.key, shown.newest)
    axis_first, axis_last = span(shown.periods, ALL, shown.newest)
    chart = OverviewChart(
        rows=_shown(rows, words),
        periods=shown.periods,
        axis_first=axis_first,
        axis_last=axis_last,
        first=first,
        last=last,
        events=events_frame(events, shown.tables, words),
    )
    return turnover_columns(chart, words)


def _shown(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    numbers = ["" if pd.isna(value) else money(value, words) for value in rows["value"]]
    return rows.assign(shown=rows["value"] / 1000, number=numbers)


def _notes(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    others = rows[(rows["variant"] == "alternate") & (rows["flow"] == "turnover")]
    told = [
        words("overview.alternate", year=row.year, value=money(row.value, words))
        for row in others.itertuples()
    ]
    starred = [words("exhibit.overview.starred")] if len(others) else []
    return (words("note.turnover"), *told, *starred)


def plot(rows: pd.DataFrame, words: Words) -> Plot:
    """Exports and imports on each other in billion USD.

    A year that another edition tells otherwise has a second column, marked with a star.
    """
    shown = columns(rows)
    stars = shown["variant"].map(lambda variant: "" if variant == "reference" else "*")
    series = [
        Series(words(f"overview.{flow}"), _billions(shown[flow]), tokens.COUNTRY[exporter])
        for flow, exporter in _STACKED
    ]
    return Plot(
        kind="bar",
        series=tuple(series),
        unit=words("unit.usd.billion"),
        categories=tuple(shown["year"].astype(str) + stars),
        decimals=2,
        stacked=True,
    )


def _billions(values: pd.Series) -> tuple[float | None, ...]:
    return tuple(None if pd.isna(value) else float(value) / 1000 for value in values)
