"""How far two counts of the same goods are apart: their ratio, and their symmetric asymmetry."""

import math
from dataclasses import dataclass, replace

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.periods import Period
from dashboard.figures import base, labels, layers, tokens
from dashboard.figures.mirror import backdrop, faded, year_axis
from dashboard.figures.series import LineLook, alternate_trace, line_trace
from dashboard.figures.source_marks import Canvas, mark_sources
from dashboard.figures.trade import side_room
from dashboard.words import Words

# Width and height of the plotted area in pixels, on a small computer screen and on a phone.
_WIDE, _NARROW = (800, 255), (300, 200)


@dataclass(frozen=True)
class RatioChart:
    """rows: `mirror.mirror_pairs` with shown, number and origin. looks: direction -> look.

    corridor and factor: the limits and the line of what freight and insurance explain; None
    where they mean nothing. changes: year -> explanation of a change of source.
    """

    rows: pd.DataFrame
    looks: dict[str, LineLook]
    periods: tuple[Period, ...]
    first: int
    last: int
    changes: dict[int, str]
    corridor: tuple[float, float] | None = None
    factor: float | None = None
    narrow: bool = False


def ratio_lines(chart: RatioChart, words: Words) -> go.Figure:
    """The ratio of imports to exports by year against the corridor."""
    values = chart.rows["shown"].dropna()
    low = min([0.4, *values]) - 0.05
    high = max([1.4, *values]) + 0.1
    figure = _start(chart, words)
    _corridor(figure, chart)
    ends = []
    for key, look in chart.looks.items():
        rows = chart.rows[chart.rows["direction"] == key]
        figure["data"].append(line_trace(rows, look, "x", "y"))
        figure["data"].append(alternate_trace(rows, look, "x", "y", words))
        known = rows[rows["variant"] == "reference"].dropna(subset="shown")
        if not known.empty:
            y = float(known["shown"].iloc[-1])
            ends.append(labels.EndLabel(y, look.label, look.colour))
    ticks = {"tickvals": [tick / 10 for tick in range(math.ceil(low * 10), int(high * 10) + 1, 2)]}
    return _finish(figure, chart, words, (low, high), ends, ticks)


def asymmetry_columns(chart: RatioChart, words: Words) -> go.Figure:
    """The symmetric asymmetry by year as columns, a column a direction."""
    values = chart.rows["shown"].dropna()
    high = 1.12 * max([10.0, *values])
    figure = _start(chart, words)
    for key, look in chart.looks.items():
        rows = chart.rows[chart.rows["direction"] == key]
        figure["data"].append(_columns(rows[rows["variant"] == "reference"], look))
        # In ink: a mark in the colour of its column would vanish in it.
        mark = replace(look, colour=tokens.INK)
        figure["data"].append(alternate_trace(rows, mark, "x", "y", words))
    return _finish(figure, chart, words, (0.0, high), [], {})


def _start(chart: RatioChart, words: Words) -> dict:
    figure = {"data": [], "shapes": [], "annotations": []}
    backdrop(figure, chart.periods, chart.rows, _panel(chart), words)
    return figure


def _panel(chart: RatioChart) -> layers.Axes:
    return layers.Axes("x", "y", chart.first, chart.last)


def _columns(rows: pd.DataFrame, look: LineLook) -> dict:
    return {
        "type": "bar",
        "name": look.label.replace("<br>", " "),
        "x": list(rows["year"]),
        "y": [None if pd.isna(value) else float(value) for value in rows["shown"]],
        "customdata": list(zip(rows["number"], rows["origin"], strict=True)),
        "hovertemplate": "<b>%{customdata[0]}</b> · %{customdata[1]}",
        "marker": {"color": look.colour},
    }


def _corridor(figure: dict, chart: RatioChart) -> None:
    low, high = chart.corridor
    across = {"xref": "paper", "x0": 0, "x1": 1, "yref": "y", "layer": "below"}
    band = {
        "type": "rect",
        "y0": low,
        "y1": high,
        "fillcolor": faded(tokens.MUTED, 0.26),
        "line": {"width": 0},
    }
    rule = {"color": tokens.INK, "width": 1.5, "dash": "dash"}
    level = {"type": "line", "y0": chart.factor, "y1": chart.factor, "line": rule}
    figure["shapes"] += [{**across, **band}, {**across, **level}]


def _finish(figure, chart: RatioChart, words: Words, limits, ends, extra) -> go.Figure:
    low, high = limits
    traces = [trace for trace in figure["data"] if trace]
    canvas = Canvas(_panel(chart), _NARROW if chart.narrow else _WIDE, limits)
    mark_sources({**figure, "data": traces}, chart.changes, canvas, words)
    room = labels.room(label.text for label in ends)
    layout = base.layout(
        words,
        barmode="group",
        bargap=0.25,
        xaxis=year_axis(chart, "y"),
        yaxis=base.value_axis(low, high, **extra),
        **side_room(chart, room),
    )
    if ends and not chart.narrow:
        apart = labels.spread(ends, low, high, gap=(high - low) * 0.14)
        figure["annotations"] += labels.annotations(apart, chart.last + 0.5, "x", "y")
    layout |= {"shapes": figure["shapes"], "annotations": figure["annotations"]}
    return go.Figure({"data": traces, "layout": layout})
