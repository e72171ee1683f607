"""The tables under the charts: a row a year, a column a count, everything drawn in its cell."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.exhibits.columns import Column, table
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.quoted import quoted_value
from dashboard.exhibits.mirror.telling import divisor, origin_of_any, way
from dashboard.exhibits.sources import source_tags
from dashboard.exhibits.telling import NOTHING, Write, exact
from dashboard.words import Words

# What has to be said of a measure that a count in such a state enters.
_TOLD = ("estimate", "services_included")


def amounts_table(rows: pd.DataFrame, drawn: pd.DataFrame, context: Context) -> Written:
    """What each country counts, with source, state and other values; then what was quoted.

    rows: plotted rows of the counts. drawn: quoted figures that stand in the chart.
    """
    words, cells = context.words, defaultdict(list)
    write = exact(rows["value"], divisor(context.selection))
    for row in rows.dropna(subset="value").itertuples():
        cells[row.year, (row.reporter, row.flow)].append(_counted(row, write, words))
    for row in drawn.itertuples():
        page = origin_of_any(row.source, context.data.publishers, words)
        value = quoted_value(row, context.selection.unit, words)
        told = words("mirror.cell.quoted", value=value, page=page)
        cells[row.year, (row.reporter, row.flow)].append(told)
    lines = dict.fromkeys(map(Line, rows["reporter"], rows["partner"], rows["flow"]))
    columns = {(one.reporter, one.flow): line_name(one, words) for one in lines}
    return _by_year(cells, columns, context)


def measure_table(pairs: pd.DataFrame, measure: str, write: Write, context: Context) -> Written:
    """A measure of each direction by year; the value by another edition after the first."""
    words, cells = context.words, defaultdict(list)
    for row in pairs.dropna(subset=measure).itertuples():
        told = write(getattr(row, measure), words)
        if row.variant == "alternate":
            told = f"{told} ({words('status.older_vintage')})"
        else:
            states = [one for one in _TOLD if one in parts(row.status)]
            about = ", ".join(words(f"status.{one}") for one in states)
            told = f"{told} ({about})" if about else told
        cells[row.year, row.direction].append(told)
    columns = {one.key: way(one, words) for one in context.selection.directions}
    return _by_year(cells, columns, context)


def _by_year(cells: Mapping, columns: Mapping[Any, str], context: Context) -> Written:
    """A row a year, newest first. cells: (year, column) -> what is told there; columns: by key,
    the heading of each."""

    def column(key: Any, heading: str) -> Column[int]:
        return Column(heading, lambda year: "; ".join(cells.get((year, key), [NOTHING])))

    first, last = context.span
    return table(
        range(last, first - 1, -1),
        Column(context.words("table.year"), str),
        *(column(*one) for one in columns.items()),
    )


def _counted(row, write: Write, words: Words) -> str:
    about = [source_tags(row.sources, words)]
    about += [words(f"valuation.{one}") for one in parts(row.valuation) if one != "not_stated"]
    about += [words(f"status.{one}") for one in parts(row.status) if one != "reported"]
    return f"{write(row.value, words)} ({', '.join(about)})"
