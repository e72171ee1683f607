"""What ratio and asymmetry share: a measure of how far the two counts are apart, by year."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pandas as pd

from dashboard.analysis.growth import missing_years
from dashboard.analysis.mirror import DIRECTIONS, Direction, mirror_pairs
from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Mark
from dashboard.exhibits.following import Frame
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.counted import changes
from dashboard.exhibits.mirror.tables import measure_table
from dashboard.exhibits.mirror.telling import direction_look
from dashboard.exhibits.notes import state_notes
from dashboard.exhibits.plotted import unknown_years
from dashboard.exhibits.reading import signs, years_of_state
from dashboard.exhibits.source_changes import told_changes
from dashboard.exhibits.sources import source_lead, source_notes
from dashboard.exhibits.telling import Write

FOLLOWS = ("direction", "period", "first", "last")
Drawn = Callable[[pd.DataFrame, Look], Iterable[Mark]]


def measured(context: Context) -> pd.DataFrame:
    """`mirror.mirror_pairs` of the directions and years, by every edition that competes."""
    rows = context.counted
    compared = rows[(rows["variant"] == "reference") | rows["competing"]]
    return mirror_pairs(compared, context.selection.directions)


def parts_of(
    context: Context,
    frame: Frame,
    pairs: pd.DataFrame,
    measure: str,
    write: Write,
    find: Callable[[Direction, pd.DataFrame, Context], str],
    notes: tuple[str, ...],
) -> Mapping[str, Any]:
    """The parts of an `Exhibit` that do not depend on how the measure is drawn."""
    words, rows = context.words, context.counted
    first, *others = [find(one, pairs, context) for one in context.selection.directions]
    return {
        **frame,
        "finding": first,
        "writing": lambda: measure_table(pairs, measure, write, context),
        "listing": lambda: context.described(pairs),
        "lead": source_lead(rows, words),
        "sources": tuple(source_notes(_with_value(rows, pairs), context.tables, words)),
        "notes": (
            *filter(None, others),
            *notes,
            *state_notes(rows[rows["variant"] == "reference"], words),
        ),
    }


def dated_signs(context: Context, pairs: pd.DataFrame, estimate: str) -> tuple[str, ...]:
    """The signs that stand in some years. estimate: how an estimate is marked."""
    reference = pairs[pairs["variant"] == "reference"]
    known = reference.dropna(subset="ratio")
    lines = [line for one in context.selection.directions for line in one.lines]
    dated = {
        "edition": set(pairs.loc[pairs["variant"] == "alternate", "year"]),
        estimate: years_of_state(known, "estimate"),
        "services_included": years_of_state(known, "services_included"),
        "change": [year for year, _ in changes(context.counted, lines, context.words)],
        "gap": missing_years(reference.groupby("year")["ratio"].max()),
    }
    others = set(pairs.loc[pairs["variant"] == "alternate", "direction"])
    drawn = [one for one in context.selection.directions if one.key in others]
    return signs(dated, context.words, [tokens.SYMBOLS[one.exporter] for one in drawn])


def measure_chart(
    context: Context,
    shown: pd.DataFrame,
    mark: Drawn,
    up: Values,
    key: str,
    levels: tuple[Level, ...] = (),
) -> Chart:
    """A measure by year. shown: the pairs as `plotted`. mark: those of a direction -> marks."""
    directions, words = context.selection.directions, context.words
    lines = [line for one in directions for line in one.lines]
    panel = Panel(
        marks=tuple(
            made
            for one in directions
            for made in mark(shown[shown["direction"] == one.key], direction_look(one, words))
        ),
        across=Years(*context.span),
        up=up,
        unknown=unknown_years(shown),
        context=(*levels, *told_changes(changes(context.counted, lines, words))),
    )
    return Chart((panel,), words, context.options.periods, key=key, by_year=True)


def of_direction(pairs: pd.DataFrame, direction: Direction, variant: str) -> pd.DataFrame:
    """The years of a direction in which both sides report, by the reference or another edition."""
    own = pairs[(pairs["direction"] == direction.key) & (pairs["variant"] == variant)]
    return own.dropna(subset="ratio")


def _with_value(rows: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """The rows that enter a ratio: those of a direction and year in which both sides report."""
    known = pairs.dropna(subset="ratio")
    entered = set(zip(known["direction"], known["year"], strict=True))
    ways = {line: one.key for one in DIRECTIONS for line in one.lines}
    keys = zip(rows["reporter"], rows["partner"], rows["flow"], rows["year"], strict=True)
    inside = [(ways[Line(*key[:3])], key[3]) in entered for key in keys]
    return rows[pd.Series(inside, index=rows.index, dtype=bool)]
