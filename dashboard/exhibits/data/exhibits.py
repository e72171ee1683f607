"""The coverage matrix as an exhibit, and the state of its page."""

from collections.abc import Callable, Mapping

import pandas as pd

from dashboard.exhibits.controls import Control, control
from dashboard.exhibits.data.coverage import coverage_download, coverage_view
from dashboard.exhibits.data.selection import (
    DataOptions,
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


def data_state(options: DataOptions) -> State:
    """How the page's query is read and what its controls offer."""
    parameters = data_parameters(options)

    def settled(query: Mapping[str, str]) -> Settled:
        selection, refused = from_query(query, options)
        return Settled(to_query(selection, options), refused)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        selection, _ = from_query(query, options)
        return {
            name: control(parameters[name], getattr(selection, name), words)
            for name in ("kind", "find", "table")
        }

    return State(settled, offered)


def following(options: DataOptions, *names: str) -> Callable[[Mapping[str, str]], str]:
    """A query -> the canonical query of those of its parameters that a part of the page follows."""

    def canonical(query: Mapping[str, str]) -> str:
        selection, _ = from_query(query, options)
        followed = {name: getattr(selection, name) for name in names}
        return to_query(DataSelection(**followed), options)

    return canonical


def coverage_exhibit(services: Services, options: DataOptions) -> Exhibitor:
    """The coverage matrix: a table. Of the page's selection the period alone matters."""
    tables, periods = services.tables, options.periods
    canonical = following(options, "period")

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        period = from_query(query, options)[0].period
        view = coverage_view(tables, periods, words, period)
        rows = coverage_download(services, period)
        return Exhibit(
            name="coverage",
            path=PATH,
            query=canonical(query),
            title=view.title,
            finding=view.finding,
            headline=view.headline,
            unit=words("exhibit.coverage.unit"),
            filters=(stated_period(period, periods, words),),
            drawing=None,
            writing=lambda: Written(view.headings, tuple(view.rows)),
            listing=lambda: rows,
            sources=_sources(rows, tables, words),
            notes=(words("data.section.coverage.lead"),),
            method=(words("method.reference.text"), words("method.gaps.text")),
        )

    return Exhibitor("coverage", canonical, make, charted=False)


def _sources(rows: pd.DataFrame, tables: Tables, words: Words) -> tuple[SourceNote, ...]:
    """Each source with the years for which it prints a figure."""
    printed = rows[rows["printed"]]
    return tuple(source_notes(printed.assign(sources=printed["source"], value=1), tables, words))
