"""How far the two counts are apart: the difference as a share of the mean of both."""

import pandas as pd

from dashboard.analysis.mirror import Direction
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
from dashboard.exhibits.mirror.plots import asymmetry_plot
from dashboard.exhibits.mirror.telling import way
from dashboard.exhibits.telling import exact, in_percent, percent, told
from dashboard.figures.legend import with_legend
from dashboard.figures.mirror_ratio import asymmetry_columns

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
        stored=f"{words('unit.usd.million')}; {unit}",
        drawing=lambda narrow: _figure(context.on(narrow), pairs),
        plotting=lambda: asymmetry_plot(context, pairs, unit),
        reading=dated_signs(context, pairs, "on_estimate"),
    )


def _figure(context: Context, pairs: pd.DataFrame):
    """The columns with a legend: their colours can be told by nothing else."""
    shown = measure_rows(pairs, "asymmetry", percent, context)
    chart = measure_chart(context, context.counted, shown)
    figure = with_legend(asymmetry_columns(chart, context.words))
    return figure.for_each_trace(lambda trace: trace.update(showlegend=trace.type == "bar"))


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
