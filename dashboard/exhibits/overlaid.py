"""The periods laid over each other by years since the start of each."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.periods import Period
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Mark
from dashboard.charts.years import period_years
from dashboard.exhibits.plotted import line_of, others_of
from dashboard.words import Words

# The running period is drawn strongest; earlier ones step back.
_WIDTHS = (1.5, 2.0, 3.0)
_DASHES = ("dot", "dash", "solid")


def overlaid(
    rows: pd.DataFrame, look: Look, periods: tuple[Period, ...], up: Values, words: Words
) -> Chart:
    """One line a period; year 0 is the first of each. rows: plotted ones of a single line."""
    marks: list[Mark] = []
    longest = 1
    for period in periods:
        own = rows[rows["year"].between(period.start, period.last(int(rows["year"].max())))]
        own = own.assign(since=own["year"] - period.start)
        if own.loc[own["variant"] == REFERENCE, "shown"].isna().all():
            continue
        at = min(period.number, len(_WIDTHS)) - 1
        name = period_years(period, words)
        of_period = replace(look, label=name, dash=_DASHES[at], width=_WIDTHS[at])
        marks += [line_of(own, of_period, "since"), *others_of(own, of_period, words, "since")]
        longest = max(longest, int(own["since"].max()))
    across = Years(0, longest, title=words("chart.years_since"), dated=False)
    return Chart((Panel(tuple(marks), across, up),), words, key="ends", by_year=True)
