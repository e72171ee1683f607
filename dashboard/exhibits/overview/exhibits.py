"""The overview's columns as an exhibit."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.periods import Period
from dashboard.analysis.questions import PAIR, Line
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.overview.table import columns
from dashboard.exhibits.overview.view import overview_view
from dashboard.exhibits.query import read_query, write_query
from dashboard.exhibits.reading import reading
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.stated import stated_period
from dashboard.figures import tokens
from dashboard.figures.legend import with_legend
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
        selection = period_alone(query, periods)
        view = overview_view(services.tables, words, selection)
        starred = (view.rows["variant"] != "reference").any()
        return Exhibit(
            name="overview",
            path=PATH,
            query=canonical(query),
            title=words("overview.chart_title"),
            finding=view.finding,
            unit=words("overview.chart_unit"),
            filters=(stated_period(selection.period, periods, words),),
            drawing=lambda _narrow: with_legend(view.figure),
            plotting=lambda: plot(view.rows, words),
            writing=lambda: view.table,
            listing=lambda: described(view.rows.drop(columns="competing"), services.tables),
            lead=words("overview.source_lead"),
            sources=tuple(view.sources),
            notes=(*view.notes, *([words("exhibit.overview.starred")] if starred else [])),
            reading=reading(view.rows, TURNOVER, words, events=True),
            events=tuple(view.events),
        )

    return Exhibitor("overview", canonical, make)


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
