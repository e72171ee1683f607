"""Pairs of counts: the importer's figure divided by the exporter's."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.mirror import CIF_FOB_FACTOR, CORRIDOR, Direction
from dashboard.analysis.reported import Reported
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.measured import (
    FOLLOWS,
    dated_signs,
    measure_chart,
    measure_rows,
    measured,
    of_direction,
    parts_of,
)
from dashboard.exhibits.mirror.plots import ratio_plot
from dashboard.exhibits.mirror.telling import way
from dashboard.exhibits.telling import exact, told
from dashboard.figures.mirror_ratio import ratio_lines
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
        stored=f"{words('unit.usd.million')}; {unit}",
        drawing=lambda narrow: _figure(context.on(narrow), pairs),
        plotting=lambda: ratio_plot(context, pairs, unit),
        reading=(
            words("reading.corridor", low=low, high=high, factor=factor),
            *dated_signs(context, pairs, "estimate"),
        ),
    )


def _figure(context: Context, pairs: pd.DataFrame):
    chart = measure_chart(context, context.counted, measure_rows(pairs, "ratio", _ratio, context))
    chart = replace(chart, corridor=CORRIDOR, factor=CIF_FOB_FACTOR)
    return ratio_lines(chart, context.words)


def _finding(direction: Direction, pairs: pd.DataFrame, context: Context) -> str:
    """How often valuation alone could explain the ratio, and its extremes by every edition."""
    words, known = context.words, of_direction(pairs, direction, "reference")
    if len(known) < 2:
        return ""
    ratios = known.set_index("year")["ratio"]
    editions = of_direction(pairs, direction, "alternate")

    def extreme(year: int) -> str:
        others = tuple(editions.loc[editions["year"] == year, "ratio"])
        return told(Reported(ratios[year], others, year), _ratio, words)

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


def _ratio(value: float, words: Words) -> str:
    return words.number(value, 2)
