"""Counts of firms over time: markers only, because definitions differ from count to count."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.periods import Period
from dashboard.figures import base, layers, tokens
from dashboard.words import Words

SYMBOLS = {
    "not_stated": "circle",
    "registered_foreign_capital": "square",
    "operating_foreign_capital": "diamond",
    "active": "triangle-up",
    "founded_by_citizens": "star",
}


@dataclass(frozen=True)
class CompaniesChart:
    """rows: columns as_of, origin, count, definition, hover.

    claims: (count, origin, date or None, label) of what the article says.
    names: whose capital, by origin.
    """

    rows: pd.DataFrame
    claims: list[tuple[int, str, str | None, str]]
    names: Mapping[str, str]
    periods: tuple[Period, ...]
    first: int
    last: int


def companies_chart(chart: CompaniesChart, words: Words) -> go.Figure:
    """One marker a count; a claim without a date is a dotted line across the years."""
    panel = layers.Axes("x", "y", chart.first, chart.last)
    counts = [*chart.rows["count"], *(claim[0] for claim in chart.claims)]
    layout = base.layout(
        words,
        xaxis=base.year_axis(chart.first, chart.last),
        yaxis=base.value_axis(0, max(counts) * 1.08, tickformat=",d"),
        shapes=[*layers.band_shapes(chart.periods, panel), *_lines(chart)],
        annotations=[*layers.band_names(chart.periods, panel, words), *_names(chart)],
        hovermode="closest",
        margin={"l": 8, "r": 8, "t": 56, "b": 36},
    )
    traces = [_markers(chart.rows, origin, name) for origin, name in chart.names.items()]
    return go.Figure({"data": [*traces, *_dated(chart)], "layout": layout})


def _markers(rows: pd.DataFrame, origin: str, name: str) -> dict:
    own = rows[rows["origin"] == origin]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [layers.event_position(date) for date in own["as_of"]],
        "y": list(own["count"]),
        "marker": {
            "size": 11,
            "symbol": [SYMBOLS[one] for one in own["definition"]],
            "color": tokens.COUNTRY[origin],
        },
        "customdata": list(own["hover"]),
        "hovertemplate": "%{customdata}<extra></extra>",
        "cliponaxis": False,
    }


def _dated(chart: CompaniesChart) -> list[dict]:
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "name": label,
            "x": [layers.event_position(date)],
            "y": [count],
            "marker": {
                "size": 12,
                "symbol": "x-thin-open",
                "color": tokens.COUNTRY[origin],
                "line": {"width": 3},
            },
            "customdata": [label],
            "hovertemplate": "%{customdata}<extra></extra>",
        }
        for count, origin, date, label in chart.claims
        if date is not None
    ]


def _lines(chart: CompaniesChart) -> list[dict]:
    return [
        {
            "type": "line",
            "x0": chart.first - 0.5,
            "x1": chart.last + 0.5,
            "y0": count,
            "y1": count,
            "line": {"color": tokens.COUNTRY[origin], "width": 1.5, "dash": "dot"},
        }
        for count, origin, date, _ in chart.claims
        if date is None
    ]


def _names(chart: CompaniesChart) -> list[dict]:
    """What the article says, above its dotted line or left of its cross."""
    found = []
    for count, _, date, label in chart.claims:
        at = chart.first - 0.4 if date is None else layers.event_position(date) - 0.2
        found.append(
            {
                "x": at,
                "y": count,
                "xanchor": "left" if date is None else "right",
                "yanchor": "bottom" if date is None else "middle",
                "text": label,
                "showarrow": False,
                "font": {"size": tokens.SMALL_SIZE, "color": tokens.INK},
            }
        )
    return found
