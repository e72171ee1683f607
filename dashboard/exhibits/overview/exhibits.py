"""The overview's columns as an exhibit."""

from collections.abc import Mapping

import pandas as pd

from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.overview.table import columns
from dashboard.exhibits.overview.view import overview_view
from dashboard.exhibits.query import read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.exhibits.stated import stated_period
from dashboard.figures import tokens
from dashboard.figures.legend import with_legend
from dashboard.words import Words

PATH = "/"

# The flow of each series and whose goods it is, in the order in which they are stacked.
_STACKED = (("export", "KAZ"), ("import", "UZB"))


def overview_exhibits(services: Services) -> Mapping[str, Exhibitor]:
    """The one exhibit of the page. Of its selection the period alone matters."""
    parameters = shared_parameters(services.periods)

    def overview(query: Mapping[str, str], words: Words) -> Exhibit:
        values, _ = read_query(parameters, query)
        selection = SharedSelection(period=values["period"])
        view = overview_view(services.tables, words, selection)
        starred = (view.rows["variant"] != "reference").any()
        return Exhibit(
            name="overview",
            path=PATH,
            query=write_query(parameters, selection),
            title=words("overview.chart_title"),
            finding=view.finding,
            unit=words("overview.chart_unit"),
            filters=(stated_period(selection.period, services.periods, words),),
            figure=with_legend(view.figure),
            plot=plot(view.rows, words),
            written=view.table,
            rows=described(view.rows.drop(columns="competing"), services.tables),
            lead=words("overview.source_lead"),
            sources=tuple(view.sources),
            notes=(*view.notes, *([words("exhibit.overview.starred")] if starred else [])),
        )

    return {"overview": overview}


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
