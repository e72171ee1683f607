"""How far the two counts are apart: the difference as a share of the mean of both."""

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from dashboard.analysis.mirror import Direction
from dashboard.analysis.reported import Reported
from dashboard.charts import tokens
from dashboard.charts.axes import Values
from dashboard.charts.chart import Chart
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Mark
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.measured import (
    FOLLOWS,
    dated_signs,
    measure_chart,
    measured,
    of_direction,
    parts_of,
)
from dashboard.exhibits.mirror.telling import way
from dashboard.exhibits.plotted import gapped, others_of, plotted, told_of
from dashboard.exhibits.telling import exact, in_percent, percent, told

NAME = "mirror-asymmetry"
__all__ = ["FOLLOWS", "NAME", "exhibit"]


def exhibit(context: Context, frame: Frame) -> Exhibit:
    """The symmetric asymmetry as columns, a column a direction."""
    words, pairs = context.words, measured(context)
    unit = words("mirror.unit.asymmetry")
    notes = (words("mirror.note.asymmetry"),)
    write = in_percent(exact(pairs["asymmetry"]))
    return Exhibit(
        **parts_of(context, frame, pairs, "asymmetry", write, _finding, notes),
        title=context.title("mirror.title.asymmetry"),
        unit=unit,
        headline=_headline(context, pairs),
        stored=f"{words('unit.usd.million')}; {unit}",
        drawing=lambda: _chart(context, pairs, unit),
        reading=dated_signs(context, pairs, "on_estimate"),
    )


def _chart(context: Context, pairs: pd.DataFrame, unit: str) -> Chart:
    """A column a direction; another edition in ink, as its own colour would vanish in a column."""
    words = context.words

    def marks(rows: pd.DataFrame, look: Look) -> Iterator[Mark]:
        own = rows[rows["variant"] == "reference"]
        years = tuple(int(year) for year in own["year"])
        yield Columns(look.name, years, gapped(own["shown"]), (look.colour,), told_of(own))
        yield from others_of(rows, replace(look, colour=tokens.INK), words)

    high = 1.12 * max([10.0, *pairs["asymmetry"].dropna()])
    up = Values(0.0, high, title=unit, decimals=1)
    shown = plotted(pairs, percent, words, "asymmetry")
    return measure_chart(context, shown, marks, up, "legend")


def _headline(context: Context, pairs: pd.DataFrame) -> str:
    """The mean of all years in the first direction."""
    words, chosen = context.words, context.selection.directions[0]
    known = of_direction(pairs, chosen, "reference")["asymmetry"].dropna()
    if known.empty:
        return ""
    mean = percent(known.mean(), words)
    return words("mirror.headline.asymmetry", direction=way(chosen, words), mean=mean)


def _finding(direction: Direction, pairs: pd.DataFrame, context: Context) -> str:
    """The mean of all years, by every edition, and the worst of them."""
    words, known = context.words, of_direction(pairs, direction, "reference")
    if len(known) < 2:
        return ""
    values = known.set_index("year")["asymmetry"]
    editions = _furthest(of_direction(pairs, direction, "alternate"), values)
    changed = values.copy()
    changed.update(editions)
    others = () if editions.empty else (changed.mean(),)
    return words(
        "mirror.finding.asymmetry",
        direction=way(direction, words),
        years=len(values),
        mean=told(Reported(values.mean(), others), percent, words),
        year=int(values.idxmax()),
        worst=percent(values.max(), words),
    )


def _furthest(editions: pd.DataFrame, values: pd.Series) -> pd.Series:
    """The asymmetry by year of the earlier edition that is furthest from the value of the year."""
    away = (editions["asymmetry"] - editions["year"].map(values)).abs()
    ordered = editions.assign(away=away).sort_values("away", kind="stable")
    return ordered.drop_duplicates("year", keep="last").set_index("year")["asymmetry"]
