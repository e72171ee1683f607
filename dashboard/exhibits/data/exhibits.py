"""The coverage matrix as an exhibit, and the choices of its page."""

from dataclasses import replace

import pandas as pd

from dashboard.exhibits.data.coverage import coverage_download, coverage_view
from dashboard.exhibits.data.selection import (
    DataOptions,
    DataSelection,
    data_parameters,
)
from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/data"


def data_choices(options: DataOptions) -> Choosing:
    """What can be chosen on the page."""
    return Choosing(PATH, options.periods, data_parameters(options), DataSelection)


def coverage_exhibit(services: Services, options: DataOptions) -> Exhibitor:
    """The coverage matrix: a table. Of the page's selection the period alone matters."""
    tables, periods = services.tables, options.periods

    def make(selection: DataSelection, words: Words, frame: Frame) -> Exhibit:
        view = coverage_view(tables, periods, words, selection.period)
        rows = coverage_download(services, selection.period)
        return Exhibit(
            **frame,
            title=view.title,
            finding=view.finding,
            headline=view.headline,
            unit=words("exhibit.coverage.unit"),
            drawing=None,
            writing=lambda: view.written,
            listing=lambda: rows,
            sources=_sources(rows, tables, words),
            notes=(words("data.section.coverage.lead"),),
            method=(words("method.reference.text"), words("method.gaps.text")),
        )

    made = data_choices(options).exhibitor("coverage", ("period",), make)
    return replace(made, charted=False)


def _sources(rows: pd.DataFrame, tables: Tables, words: Words) -> tuple[SourceNote, ...]:
    """Each source with the years for which it prints a figure."""
    printed = rows[rows["printed"]]
    return tuple(source_notes(printed.assign(sources=printed["source"], value=1), tables, words))
