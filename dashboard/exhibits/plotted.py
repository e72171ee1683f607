"""From plotted rows to marks, the same on every page: gaps, estimates, other editions, sources.

Plotted are rows with the columns year, variant, status, `shown` (value in the unit of the axis),
`number` (that value as text) and `origin` (its sources in a few letters).
"""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.growth import missing_years
from dashboard.analysis.provenance import parts
from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.charts.marks import Line, Mark, Points
from dashboard.exhibits.sources import source_tags
from dashboard.exhibits.telling import Write
from dashboard.words import Words


def plotted(
    rows: pd.DataFrame, write: Write, words: Words, column: str = "value", divisor: float = 1.0
) -> pd.DataFrame:
    """The rows with what is drawn of a column and what the box says of it."""
    texts = ["" if pd.isna(value) else write(value, words) for value in rows[column]]
    origins = [source_tags(joined, words) for joined in rows["sources"]]
    return rows.assign(shown=rows[column] / divisor, number=texts, origin=origins)


def line_marks(rows: pd.DataFrame, look: Look, words: Words) -> tuple[Mark, ...]:
    """A line with its gaps, and hollow markers where another edition gives another value."""
    return (line_of(rows, look), *others_of(rows, look, words))


def line_of(rows: pd.DataFrame, look: Look, at: str = "year") -> Line:
    """The reference values. Estimates carry a cross instead of the line's own marker."""
    chosen = rows[rows["variant"] == REFERENCE].sort_values(at)
    return Line(
        look,
        tuple(int(year) for year in chosen[at]),
        gapped(chosen["shown"]),
        told_of(chosen),
        tuple(
            tokens.ESTIMATE if _estimated(status) else look.symbol for status in chosen["status"]
        ),
    )


def others_of(rows: pd.DataFrame, look: Look, words: Words, at: str = "year") -> tuple[Points, ...]:
    """The values of other editions; nothing where there is none."""
    others = rows[rows["variant"] != REFERENCE].dropna(subset="shown").sort_values(at)
    if others.empty:
        return ()
    name = words("chart.alternate", line=look.name)
    return (
        Points(
            Look(name, look.colour, look.dash, look.symbol),
            tuple(int(year) for year in others[at]),
            gapped(others["shown"]),
            told_of(others),
            other=True,
            keyed=False,
        ),
    )


def told_of(rows: pd.DataFrame) -> tuple[str, ...]:
    """Number and source of each row."""
    pairs = zip(rows["number"], rows["origin"], strict=True)
    return tuple(f"<b>{number}</b> · {origin}" for number, origin in pairs)


def gapped(values: Iterable[Any]) -> tuple[float | None, ...]:
    """The values with None for what is missing."""
    return tuple(None if pd.isna(value) else float(value) for value in values)


def unknown_years(rows: pd.DataFrame, column: str = "shown") -> tuple[int, ...]:
    """The years in which no row has a value."""
    return tuple(missing_years(rows.groupby("year")[column].max()))


def _estimated(status: str | None) -> bool:
    return isinstance(status, str) and "estimate" in parts(status)
