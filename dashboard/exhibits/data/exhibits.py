"""The coverage matrix as an exhibit."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.periods import Period
from dashboard.exhibits.controls import Control, control
from dashboard.exhibits.data.coverage import coverage_download, coverage_view
from dashboard.exhibits.data.selection import (
    DataSelection,
    data_parameters,
    from_query,
    to_query,
)
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.stated import stated_period
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/data"


def data_state(periods: tuple[Period, ...]) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        selection, refused = from_query(query, periods)
        return Settled(to_query(selection, periods), refused)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        selection, _ = from_query(query, periods)
        parameters = data_parameters(periods)
        return {
            name: control(parameters[name], getattr(selection, name), words)
            for name in ("kind", "find")
        }

    return State(settled, offered)


def coverage_exhibit(services: Services) -> Exhibitor:
    """The coverage matrix: a table. Of the page's selection the period alone matters."""
    tables, periods = services.tables, services.periods

    def followed(query: Mapping[str, str]) -> DataSelection:
        return DataSelection(period=from_query(query, periods)[0].period)

    def canonical(query: Mapping[str, str]) -> str:
        return to_query(followed(query), periods)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        selection = followed(query)
        view = coverage_view(tables, periods, words, selection.period)
        rows = coverage_download(services, selection)
        return Exhibit(
            name="coverage",
            path=PATH,
            query=canonical(query),
            title=view.title,
            finding=view.finding,
            unit=words("exhibit.coverage.unit"),
            filters=(stated_period(selection.period, periods, words),),
            drawing=None,
            writing=lambda: Written(view.headings, tuple(view.rows)),
            listing=lambda: rows,
            sources=_sources(rows, tables, words),
            method=(words("method.reference.text"), words("method.gaps.text")),
        )

    return Exhibitor("coverage", canonical, make, charted=False)


def _sources(rows: pd.DataFrame, tables: Tables, words: Words) -> tuple[SourceNote, ...]:
    """Each source with the years for which it prints a figure."""
    printed = rows[rows["printed"]]
    return tuple(source_notes(printed.assign(sources=printed["source"], value=1), tables, words))
