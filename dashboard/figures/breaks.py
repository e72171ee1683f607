"""The series on a log axis with the trend of each period, and the breaks that the data choose."""

import math
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.periods import Period
from dashboard.figures import base, layers, tokens
from dashboard.words import Words


@dataclass(frozen=True)
class BreaksChart:
    """values: in the unit of the axis by year. trends: (name, values by year, "solid"/"dot").

    chosen: (first year after the break, first and last year of its interval) of each break.
    borders: the article's. colour: of the series.
    """

    values: pd.Series
    trends: list[tuple[str, pd.Series, str]]
    chosen: list[tuple[int, int, int]]
    borders: tuple[int, ...]
    periods: tuple[Period, ...]
    first: int
    last: int
    colour: str
    name: str


def breaks_chart(chart: BreaksChart, words: Words) -> go.Figure:
    """Markers for the values, lines for the trends, bars at the foot for the intervals."""
    panel = layers.Axes("x", "y", chart.first, chart.last)
    shown = chart.values.dropna()
    low, high = math.log10(shown.min()) - 0.45, math.log10(shown.max()) + 0.12
    layout = base.layout(
        words,
        xaxis=base.year_axis(chart.first, chart.last),
        yaxis=base.value_axis(low, high, **base.log_ticks(low, high, words)),
        yaxis2={"overlaying": "y", "range": [0, 1], "visible": False, "fixedrange": True},
        shapes=[*layers.band_shapes(chart.periods, panel), *_chosen(chart)],
        annotations=[*layers.band_names(chart.periods, panel, words), *_years(chart)],
        showlegend=True,
        legend={"orientation": "h", "x": 0, "y": -0.1, "yanchor": "top"},
        margin={"l": 8, "r": 8, "t": 56, "b": 76},
    )
    traces = [_points(chart, words), *_trends(chart), _intervals(chart, words)]
    return go.Figure({"data": [trace for trace in traces if trace], "layout": layout})


def _points(chart: BreaksChart, words: Words) -> dict:
    values = chart.values.dropna()
    return {
        "type": "scatter",
        "mode": "markers",
        "name": chart.name,
        "x": list(values.index),
        "y": list(values),
        "marker": {"size": 7, "color": chart.colour},
        "customdata": [words.number(value, 3) for value in values],
        "hovertemplate": "<b>%{customdata}</b>",
    }


def _trends(chart: BreaksChart) -> list[dict]:
    """Each trend with a gap wherever it jumps: a line between two stretches would be none."""
    colours = {"solid": tokens.INK, "dot": tokens.MUTED}
    traces = []
    for name, values, dash in chart.trends:
        edges = chart.borders if dash == "solid" else tuple(year for year, _, _ in chart.chosen)
        x, y = [], []
        for year, value in values.items():
            if year in edges:
                x.append(year - 0.5)
                y.append(None)
            x.append(year)
            y.append(float(value))
        traces.append(
            {
                "type": "scatter",
                "mode": "lines",
                "name": name,
                "x": x,
                "y": y,
                "line": {"color": colours[dash], "width": 2, "dash": dash},
                "connectgaps": False,
                "hoverinfo": "skip",
            }
        )
    return traces


def _intervals(chart: BreaksChart, words: Words) -> dict | None:
    """One bar a break along the foot of the chart, from one end of its interval to the other."""
    if not chart.chosen:
        return None
    x, y = [], []
    for at, (_, low, high) in enumerate(chart.chosen):
        x += [low - 0.8, high - 0.2, None]
        y += [0.04 + 0.03 * at] * 2 + [None]
    return {
        "type": "scatter",
        "mode": "lines",
        "name": words("periods.breaks.interval_name"),
        "x": x,
        "y": y,
        "yaxis": "y2",
        "line": {"color": tokens.MUTED, "width": 6},
        "hoverinfo": "skip",
    }


def _chosen(chart: BreaksChart) -> list[dict]:
    return [
        {
            "type": "line",
            "x0": year - 0.5,
            "x1": year - 0.5,
            "y0": 0,
            "y1": 1,
            "yref": "y domain",
            "line": {"color": tokens.MUTED, "width": 1.5, "dash": "dot"},
        }
        for year, _, _ in chart.chosen
    ]


def _years(chart: BreaksChart) -> list[dict]:
    return [
        {
            "x": year - 0.5,
            "y": 0.98,
            "yref": "y domain",
            "xanchor": "right",
            "yanchor": "top",
            "text": str(year),
            "showarrow": False,
            "font": {"size": tokens.SMALL_SIZE, "color": tokens.MUTED},
        }
        for year, _, _ in chart.chosen
    ]
