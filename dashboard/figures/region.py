"""Lines of an indicator over the years, one a country."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.growth import missing_years
from dashboard.analysis.periods import Period
from dashboard.figures import base, labels, layers, tokens
from dashboard.words import Words

# Told apart without colour too.
SYMBOLS = {
    "KAZ": "circle",
    "UZB": "square",
    "KGZ": "diamond",
    "TKM": "triangle-up",
    "TJK": "triangle-down",
}


# Ticks are written out: "15,000", not "15k".
PLAIN_NUMBERS = {"exponentformat": "none", "separatethousands": True}


@dataclass(frozen=True)
class RegionChart:
    """All that the charts of an indicator show.

    rows: `analysis.region.indicator_rows` of the chosen countries with the columns `shown` (value
    in the unit of the axis) and `number` (that value as text). names: country -> name.
    year: the year that all charts of the page share, None where there is no value at all.
    """

    rows: pd.DataFrame
    names: Mapping[str, str]
    periods: tuple[Period, ...]
    first: int
    last: int
    year: int | None
    log: bool
    axis_title: str
    narrow: bool = False


def indicator_lines(chart: RegionChart, words: Words) -> go.Figure:
    """One line a country over the period bands, with the shared year marked."""
    panel = layers.Axes("x", "y", chart.first, chart.last)
    low, high = limits(chart.rows["shown"], chart.log)
    unknown = missing_years(chart.rows.groupby("year")["shown"].max())
    shapes, notes = layers.unknown_years(unknown, panel, words)
    shapes = layers.band_shapes(chart.periods, panel) + shapes + _year_line(chart)
    notes = layers.band_names(chart.periods, panel, words) + notes
    ends = _ends(chart)
    if not chart.narrow:
        apart = labels.spread(ends, low, high, gap=(high - low) * 0.065)
        notes += labels.annotations(apart, panel.right, "x", "y")
    layout = base.layout(
        words,
        xaxis=base.year_axis(chart.first, chart.last, _step(chart)),
        yaxis=value_axis(chart, words, (low, high)),
        shapes=shapes,
        annotations=notes,
        **room(chart),
    )
    return go.Figure({"data": [_line(chart, code) for code in chart.names], "layout": layout})


def limits(values: pd.Series, log: bool, from_zero: bool = False) -> tuple[float, float]:
    """Limits of a value axis, in powers of ten on a log axis.

    Zero is in view unless the values lie far from it: a line of ages need not start at birth.
    """
    shown = values.dropna()
    if log:
        shown = shown[shown > 0]
    if shown.empty:
        return 0.0, 1.0
    if log:
        return math.log10(shown.min()) - 0.08, math.log10(shown.max()) + 0.08
    low, high = float(shown.min()), float(shown.max())
    if from_zero or low < 0 < high or 0 <= low < 0.55 * high:
        low, high = min(low, 0.0), max(high, 0.0)
    margin = 0.08 * ((high - low) or abs(high) or 1.0)
    return low - (margin if low else 0.0), high + (margin if high else 0.0)


def value_axis(chart: RegionChart, words: Words, span: tuple[float, float]) -> dict:
    """The value axis of an indicator; on a narrow screen its unit stands above the chart only."""
    low, high = span
    extra = base.log_ticks(low, high, words) if chart.log else PLAIN_NUMBERS
    title = None if chart.narrow else {"text": chart.axis_title, "standoff": 8}
    return base.value_axis(low, high, title=title, **extra)


def room(chart: RegionChart) -> dict:
    """Margins with room for labels on the right, or a legend below on a narrow screen."""
    if not chart.narrow:
        widest = max((len(name) for name in chart.names.values()), default=0)
        return {"margin": {"l": 8, "r": 34 + 8 * widest, "t": 56, "b": 36}}
    legend = {"orientation": "h", "x": 0, "y": -0.12, "yanchor": "top"}
    return {"margin": {"l": 4, "r": 8, "t": 56, "b": 90}, "showlegend": True, "legend": legend}


def gapped(values: pd.Series) -> list[float | None]:
    """The values with None for what is missing, so that a line breaks there."""
    return [None if pd.isna(value) else float(value) for value in values]


def _line(chart: RegionChart, country: str) -> dict:
    rows = chart.rows[chart.rows["country"] == country].sort_values("year")
    colour = tokens.COUNTRY[country]
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": chart.names[country],
        "x": list(rows["year"]),
        "y": gapped(rows["shown"]),
        "customdata": list(rows["number"]),
        "hovertemplate": "<b>%{customdata}</b>",
        "connectgaps": False,
        "line": {"color": colour, "width": 2.25},
        "marker": {"size": 6, "symbol": SYMBOLS[country], "color": colour},
        "cliponaxis": False,
    }


def _year_line(chart: RegionChart) -> list[dict]:
    if chart.year is None:
        return []
    return [
        {
            "type": "line",
            "x0": chart.year,
            "x1": chart.year,
            "xref": "x",
            "y0": 0,
            "y1": 1,
            "yref": "y domain",
            "line": {"color": tokens.INK, "width": 1.25, "dash": "dot"},
            "layer": "below",
        }
    ]


def _ends(chart: RegionChart) -> list[labels.EndLabel]:
    found = []
    for country, name in chart.names.items():
        own = chart.rows[chart.rows["country"] == country].dropna(subset="shown")
        if chart.log:
            own = own[own["shown"] > 0]
        if not own.empty:
            y = float(own.sort_values("year")["shown"].iloc[-1])
            y = math.log10(y) if chart.log else y
            found.append(labels.EndLabel(y, name, tokens.COUNTRY[country]))
    return found


def _step(chart: RegionChart) -> int | None:
    return 10 if chart.narrow and chart.last - chart.first > 16 else None
