"""The coverage matrix as an exhibit."""

from collections.abc import Mapping

import pandas as pd

from dashboard.exhibits.data.coverage import coverage_download, coverage_view
from dashboard.exhibits.data.selection import DataSelection, from_query, to_query
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.stated import stated_period
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/data"


def data_exhibits(services: Services) -> Mapping[str, Exhibitor]:
    """The one exhibit of the page: a table. Of its selection the period alone matters."""
    tables, periods = services.tables, services.periods

    def coverage(query: Mapping[str, str], words: Words) -> Exhibit:
        selection = DataSelection(period=from_query(query, periods)[0].period)
        view = coverage_view(tables, periods, words, selection.period)
        rows = coverage_download(services, selection)
        return Exhibit(
            name="coverage",
            path=PATH,
            query=to_query(selection, periods),
            title=view.title,
            finding=view.finding,
            unit=words("exhibit.coverage.unit"),
            filters=(stated_period(selection.period, periods, words),),
            figure=None,
            plot=None,
            written=Written(view.headings, tuple(view.rows)),
            rows=rows,
            sources=_sources(rows, tables, words),
            method=(words("method.reference.text"), words("method.gaps.text")),
        )

    return {"coverage": coverage}


def _sources(rows: pd.DataFrame, tables: Tables, words: Words) -> tuple[SourceNote, ...]:
    """Each source with the years for which it prints a figure."""
    printed = rows[rows["printed"]]
    return tuple(source_notes(printed.assign(sources=printed["source"], value=1), tables, words))
