"""Pairs of counts: the importer's figure divided by the exporter's."""

import math

import pandas as pd

from dashboard.analysis.mirror import CIF_FOB_FACTOR, CORRIDOR, Direction
from dashboard.analysis.reported import Reported
from dashboard.charts import tokens
from dashboard.charts.axes import Values
from dashboard.charts.chart import Chart
from dashboard.charts.context import Level
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
from dashboard.exhibits.plotted import line_marks, plotted
from dashboard.exhibits.telling import exact, told
from dashboard.words import Words

NAME = "mirror-pairs"
__all__ = ["FOLLOWS", "NAME", "exhibit"]


def exhibit(context: Context, frame: Frame) -> Exhibit:
    """The ratio against the corridor that freight and insurance explain."""
    words, pairs = context.words, measured(context)
    low, high = (words.number(limit, 2) for limit in CORRIDOR)
    factor = words.number(CIF_FOB_FACTOR, 2)
    notes = (
        words("mirror.note.pairs"),
        words("mirror.note.corridor", low=low, high=high),
        words("mirror.note.factor", factor=factor),
    )
    unit = words("mirror.unit.pairs")
    return Exhibit(
        **parts_of(context, frame, pairs, "ratio", exact(pairs["ratio"]), _finding, notes),
        title=context.title("mirror.title.pairs"),
        unit=unit,
        headline=_headline(context, pairs),
        stored=f"{words('unit.usd.million')}; {unit}",
        drawing=lambda: _chart(context, pairs, unit),
        reading=(
            words("reading.corridor", low=low, high=high, factor=factor),
            *dated_signs(context, pairs, "estimate"),
        ),
    )


def _chart(context: Context, pairs: pd.DataFrame, unit: str) -> Chart:
    """The ratio of each direction against the corridor, which is always in view."""
    values, words = pairs["ratio"].dropna(), context.words
    low, high = min([0.4, *values]) - 0.05, max([1.4, *values]) + 0.1
    ticks = tuple(tick / 10 for tick in range(math.ceil(low * 10), int(high * 10) + 1, 2))
    corridor, factor = (words(f"mirror.key.{key}") for key in ("corridor", "factor"))
    return measure_chart(
        context,
        plotted(pairs, ratio, words, "ratio"),
        lambda rows, look: line_marks(rows, look, words),
        Values(low, high, title=unit, ticks=ticks, decimals=2),
        "ends",
        (
            Level(corridor, *CORRIDOR, tokens.MUTED),
            Level(factor, CIF_FOB_FACTOR, CIF_FOB_FACTOR, tokens.INK),
        ),
    )


def _headline(context: Context, pairs: pd.DataFrame) -> str:
    """In how many years valuation alone cannot explain the ratio of the first direction."""
    words, chosen = context.words, context.selection.directions[0]
    known = of_direction(pairs, chosen, "reference")["ratio"].dropna()
    if known.empty:
        return ""
    outside = int((~known.between(*CORRIDOR)).sum())
    return words("mirror.headline.pairs", direction=way(chosen, words), years=outside)


def _finding(direction: Direction, pairs: pd.DataFrame, context: Context) -> str:
    """How often valuation alone could explain the ratio, and its extremes by every edition."""
    words, known = context.words, of_direction(pairs, direction, "reference")
    if len(known) < 2:
        return ""
    ratios = known.set_index("year")["ratio"]
    editions = of_direction(pairs, direction, "alternate")

    def extreme(year: int) -> str:
        others = tuple(editions.loc[editions["year"] == year, "ratio"])
        return told(Reported(ratios[year], others, year), ratio, words)

    low_year, high_year = int(ratios.idxmin()), int(ratios.idxmax())
    return words(
        "mirror.finding.pairs",
        direction=way(direction, words),
        inside=int(ratios.between(*CORRIDOR).sum()),
        below=int((ratios < CORRIDOR[0]).sum()),
        years=len(ratios),
        low=extreme(low_year),
        low_year=low_year,
        high=extreme(high_year),
        high_year=high_year,
    )


def ratio(value: float, words: Words) -> str:
    """A ratio of two counts."""
    return words.number(value, 2)
