"""The explorer's chart: every year on one axis, a panel a period, or the periods laid over."""

import pandas as pd

from dashboard.analysis.questions import rows_of_line
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.exhibits.events import told_events
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.overlaid import overlaid
from dashboard.exhibits.plotted import gapped, line_marks, plotted, unknown_years
from dashboard.exhibits.source_changes import source_changes, told_changes
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.shown import Shown
from dashboard.words import Words


def trade_chart(shown: Shown, words: Words) -> Chart:
    """The lines of a selection in its layout."""
    selection, asked = shown.selection, shown.asked
    rows = plotted(
        shown.rows,
        lambda value, said: naming.number(value, selection, said),
        words,
        divisor=naming.divisor(selection),
    )
    up = _axis(shown, rows, words)
    looks = naming.looks(asked.lines, words)
    if selection.layout == "overlay":
        (look,) = looks.values()
        return overlaid(rows, look, shown.options.periods, up, words)
    panels = tuple(_panel(shown, rows, looks, up, span, words) for span in _spans(shown))
    return Chart(
        panels, words, shown.options.periods, beside=len(panels) > 1, key="ends", by_year=True
    )


def _axis(shown: Shown, rows: pd.DataFrame, words: Words) -> Values:
    """One scale of values for all panels."""
    log = shown.selection.scale == "log"
    return Values(
        *limits(gapped(rows["shown"]), log),
        log,
        capitalised(naming.unit(shown.selection, shown.base, words)),
        decimals=naming.decimals(shown.selection),
    )


def _spans(shown: Shown) -> list[Years]:
    """The years of each panel: all of them, or those of each period that they touch."""
    first, last = shown.asked.first, shown.asked.last
    if shown.selection.layout == "one":
        return [Years(first, last)]
    found = [
        Years(max(period.start, first), min(period.last(last), last))
        for period in shown.options.periods
    ]
    return [years for years in found if years.first <= years.last]


def _panel(shown: Shown, rows: pd.DataFrame, looks, up: Values, years: Years, words: Words):
    inside = rows[rows["year"].between(years.first, years.last)]
    reference = shown.rows[shown.rows["variant"] == "reference"]
    events = shown.events[shown.events["date"].str[:4].astype(int).between(years.first, years.last)]
    return Panel(
        marks=tuple(
            mark
            for line, look in looks.items()
            for mark in line_marks(rows_of_line(inside, line), look, words)
        ),
        across=years,
        up=up,
        unknown=unknown_years(inside),
        context=(
            *told_changes(source_changes(reference, shown.asked.lines, words)),
            *told_events(events, shown.tables, words),
        ),
    )
