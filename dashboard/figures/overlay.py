"""The periods laid over each other by years since the start of each."""

import math

import pandas as pd
import plotly.graph_objects as go

from dashboard.figures import base, labels
from dashboard.figures.layers import period_years
from dashboard.figures.series import LineLook, alternate_trace, line_trace
from dashboard.figures.trade import TradeChart, side_room, value_range
from dashboard.words import Words

# The running period is drawn strongest; earlier ones step back.
_WIDTHS = (1.5, 2.0, 3.0)
DASHES = ("dot", "dash", "solid")


def period_overlay(chart: TradeChart, words: Words) -> go.Figure:
    """One line a period; year 0 is the first year of each. Takes a chart of a single line."""
    (look,) = chart.looks.values()
    low, high = value_range(chart.rows["shown"], chart.log)
    traces, ends, longest = [], [], 1
    for period in chart.periods:
        rows = _since_start(chart.rows, period.start, period.last(chart.last))
        if rows["shown"].notna().sum() == 0:
            continue
        at = min(period.number, len(_WIDTHS)) - 1
        name = period_years(period, words)
        own = LineLook(name, look.colour, DASHES[at], look.symbol, _WIDTHS[at])
        traces += [line_trace(rows, own, "x", "y"), alternate_trace(rows, own, "x", "y", words)]
        last = rows[rows["variant"] == "reference"].dropna(subset="shown").iloc[-1]
        y = math.log10(last["shown"]) if chart.log else float(last["shown"])
        ends.append((int(last["year"]), labels.EndLabel(y, name, look.colour, look.mark)))
        longest = max(longest, int(rows["year"].max()))
    return _figure(chart, words, [trace for trace in traces if trace], ends, longest, (low, high))


def _figure(chart, words, traces, ends, longest, limits) -> go.Figure:
    low, high = limits
    extra = base.log_ticks(low, high, words) if chart.log else {}
    apart = labels.spread([label for _, label in ends], low, high, gap=(high - low) * 0.07)
    layout = base.layout(
        words,
        xaxis=base.year_axis(
            0, longest, 2, title={"text": words("chart.years_since"), "standoff": 6}
        ),
        yaxis=base.value_axis(low, high, **extra),
        annotations=[] if chart.narrow else labels.annotations(apart, longest + 0.5, "x", "y"),
        **side_room(chart, labels.room(label.text for label in apart)),
    )
    return go.Figure({"data": traces, "layout": layout})


def _since_start(rows: pd.DataFrame, start: int, last: int) -> pd.DataFrame:
    inside = rows[rows["year"].between(start, last)]
    return inside.assign(year=inside["year"] - start)
