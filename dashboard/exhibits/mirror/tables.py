"""The tables under the charts: a row a year, a column a count, everything drawn in its cell."""

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.quoted import quoted_value
from dashboard.exhibits.mirror.telling import divisor, origin_of_any, way
from dashboard.exhibits.sources import source_tags
from dashboard.exhibits.telling import Write, exact
from dashboard.words import Words

# What has to be said of a measure that a count in such a state enters.
_TOLD = ("estimate", "services_included")


def amounts_table(rows: pd.DataFrame, drawn: pd.DataFrame, context: Context) -> Written:
    """What each country counts, with source, state and other values; then what was quoted.

    rows: plotted rows of the counts. drawn: quoted figures that stand in the chart.
    """
    words = context.words
    lines = list(dict.fromkeys(zip(rows["reporter"], rows["partner"], rows["flow"], strict=True)))
    write = exact(rows["value"], divisor(context.selection))
    cells: dict[tuple, list[str]] = {}
    for row in rows.itertuples():
        if not pd.isna(row.value):
            key = (row.year, row.reporter, row.flow)
            cells.setdefault(key, []).append(_counted(row, write, words))
    for row in drawn.itertuples():
        page = origin_of_any(row.source, context.data.publishers, words)
        told = words(
            "mirror.cell.quoted", value=quoted_value(row, context.selection.unit, words), page=page
        )
        cells.setdefault((row.year, row.reporter, row.flow), []).append(told)
    first, last = context.span
    return Written(
        headings=(
            words("table.year"),
            *(line_name(Line(*line), words) for line in lines),
        ),
        rows=tuple(
            (
                str(year),
                *("; ".join(cells.get((year, line[0], line[2]), ["–"])) for line in lines),
            )
            for year in range(last, first - 1, -1)
        ),
    )


def measure_table(pairs: pd.DataFrame, measure: str, write: Write, context: Context) -> Written:
    """A measure of each direction by year; the value by another edition after the first."""
    words, directions = context.words, context.selection.directions
    cells: dict[tuple, list[str]] = {}
    for row in pairs.dropna(subset=measure).itertuples():
        told = write(getattr(row, measure), words)
        if row.variant == "alternate":
            told = f"{told} ({words('status.older_vintage')})"
        else:
            states = [one for one in _TOLD if one in parts(row.status)]
            about = ", ".join(words(f"status.{one}") for one in states)
            told = f"{told} ({about})" if about else told
        cells.setdefault((row.year, row.direction), []).append(told)
    first, last = context.span
    return Written(
        headings=(words("table.year"), *(way(one, words) for one in directions)),
        rows=tuple(
            (str(year), *("; ".join(cells.get((year, one.key), ["–"])) for one in directions))
            for year in range(last, first - 1, -1)
        ),
    )


def _counted(row, write: Write, words: Words) -> str:
    about = [source_tags(row.sources, words)]
    about += [words(f"valuation.{one}") for one in parts(row.valuation) if one != "not_stated"]
    about += [words(f"status.{one}") for one in parts(row.status) if one != "reported"]
    return f"{write(row.value, words)} ({', '.join(about)})"
