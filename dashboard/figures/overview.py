"""Turnover over all years as columns: exports and imports stacked, so the height is turnover."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.growth import missing_years
from dashboard.analysis.periods import Period
from dashboard.figures import base, layers, tokens
from dashboard.words import Words

_FADED = 0.32


@dataclass(frozen=True)
class OverviewChart:
    """rows: plotted rows of the pair's exports, imports and turnover with the columns `shown`
    (billion USD) and `number` (as text). The years from `first` to `last` are in full colour."""

    rows: pd.DataFrame
    periods: tuple[Period, ...]
    axis_first: int
    axis_last: int
    first: int
    last: int
    events: pd.DataFrame


def turnover_columns(chart: OverviewChart, words: Words) -> go.Figure:
    """The columns, the period bands, the unknown years and the events."""
    panel = layers.Axes("x", "y", chart.axis_first, chart.axis_last)
    high = 1.12 * float(chart.rows["shown"].max())
    unknown_shapes, unknown_labels = layers.unknown_years(_unknown(chart.rows), panel, words)
    layout = base.layout(
        words,
        barmode="stack",
        bargap=0.28,
        xaxis=base.year_axis(chart.axis_first, chart.axis_last, anchor="y"),
        yaxis=base.value_axis(0, high, nticks=6),
        yaxis2={"overlaying": "y", "range": [0, 1], "visible": False, "fixedrange": True},
        shapes=[*layers.band_shapes(chart.periods, panel), *unknown_shapes],
        annotations=[*layers.band_names(chart.periods, panel, words), *unknown_labels],
        margin={"l": 8, "r": 8, "t": 56, "b": 36},
    )
    traces = [
        _columns(chart, "export", "KAZ", words),
        _columns(chart, "import", "UZB", words),
        _turnover(chart, words),
        _other_values(chart, words),
        layers.event_trace(chart.events, panel, "x", "y2"),
    ]
    return go.Figure({"data": traces, "layout": layout})


def _columns(chart: OverviewChart, flow: str, exporter: str, words: Words) -> dict:
    rows = _flow(chart, flow, "reference")
    inside = rows["year"].between(chart.first, chart.last)
    return {
        "type": "bar",
        "name": words(f"overview.{flow}"),
        "x": list(rows["year"]),
        "y": [None if pd.isna(value) else float(value) for value in rows["shown"]],
        "marker": {
            "color": tokens.COUNTRY[exporter],
            "opacity": [1.0 if chosen else _FADED for chosen in inside],
            "line": {"width": 0},
        },
        "customdata": list(rows["number"]),
        "hovertemplate": "<b>%{customdata}</b>",
    }


def _turnover(chart: OverviewChart, words: Words) -> dict:
    """An unseen line at the top of the columns: it gives the hover box its sum."""
    rows = _flow(chart, "turnover", "reference").dropna(subset="shown")
    return {
        "type": "scatter",
        "mode": "markers",
        "name": words("flow.turnover"),
        "x": list(rows["year"]),
        "y": list(rows["shown"]),
        "marker": {"size": 1, "color": tokens.INK},
        "customdata": list(rows["number"]),
        "hovertemplate": "<b>%{customdata}</b>",
        "showlegend": False,
    }


def _other_values(chart: OverviewChart, words: Words) -> dict:
    rows = _flow(chart, "turnover", "alternate")
    return {
        "type": "scatter",
        "mode": "markers",
        "name": words("chart.alternate", line=words("flow.turnover")),
        "x": list(rows["year"]),
        "y": list(rows["shown"]),
        "marker": {"size": 10, "symbol": "circle-open", "color": tokens.INK, "line": {"width": 2}},
        "customdata": list(rows["number"]),
        "hovertemplate": "<b>%{customdata}</b>",
    }


def _flow(chart: OverviewChart, flow: str, variant: str) -> pd.DataFrame:
    rows = chart.rows
    return rows[(rows["flow"] == flow) & (rows["variant"] == variant)].sort_values("year")


def _unknown(rows: pd.DataFrame) -> list[int]:
    reference = rows[(rows["variant"] == "reference") & (rows["flow"] == "turnover")]
    return missing_years(reference.set_index("year")["shown"])
