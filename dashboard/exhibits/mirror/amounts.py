"""What offices count of the same, as lines with the gap between them, and what is quoted of it."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.questions import Line as Question
from dashboard.analysis.questions import rows_of_line
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Area, Line
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.counted import changes
from dashboard.exhibits.mirror.quoted import markers
from dashboard.exhibits.mirror.telling import decimals, divisor, look
from dashboard.exhibits.plotted import gapped, line_marks, plotted, unknown_years
from dashboard.exhibits.source_changes import told_changes


def amounts_axis(context: Context, rows: pd.DataFrame, drawn: pd.DataFrame, unit: str) -> Values:
    """The scale of all panels: every count and every quoted figure is in view.

    rows: `trade_rows` of the counts. drawn: quoted figures that stand in the chart.
    """
    selection = context.selection
    log = selection.scale == "log"
    values = gapped([*rows["value"], *drawn["value"]])
    shown = (None if value is None else value / divisor(selection) for value in values)
    return Values(*limits(shown, log), log, unit, decimals=decimals(selection))


def counts_panel(
    context: Context,
    rows: pd.DataFrame,
    lines: Sequence[Question],
    drawn: pd.DataFrame,
    colour: str,
    up: Values,
    **more: Any,
) -> Panel:
    """Two counts of the same with the area between them, and what governments quoted of it."""
    selection, words = context.selection, context.words
    texts = plotted(rows, context.money, words, divisor=divisor(selection))
    counted = [
        line_marks(rows_of_line(texts, line), look(line, colour, words), words) for line in lines
    ]
    one, other = (found[0] for found in counted)
    own = texts[[key in lines for key in map(_line, texts.itertuples())]]
    return Panel(
        marks=(
            # Ink turns with the theme, an area does not.
            *_between(one, other, tokens.MUTED if colour == tokens.INK else colour),
            *(mark for found in counted for mark in found),
            *markers(drawn, selection, context.data.publishers, words),
        ),
        across=Years(*context.span),
        up=up,
        unknown=unknown_years(own),
        context=told_changes(changes(rows, lines, words)),
        **more,
    )


def amounts_chart(context: Context, panels: Sequence[Panel], tall: bool = False) -> Chart:
    """The panels beneath each other."""
    return Chart(
        tuple(panels), context.words, context.options.periods, key="ends", by_year=True, tall=tall
    )


def _line(row) -> Question:
    return Question(row.reporter, row.partner, row.flow)


def _between(one: Line, other: Line, colour: str) -> Iterator[Area]:
    """The area between two counts, for every run of years in which both are known."""
    counts = [dict(zip(line.x, line.y, strict=True)) for line in (one, other)]
    both = [year for year in one.x if all(count.get(year) is not None for count in counts)]
    for first, last in year_ranges(both):
        run = [year for year in both if first <= year <= last]
        low, high = (tuple(count[year] for year in run) for count in counts)
        yield Area(tuple(run), low, high, colour)
