"""Two indicators against each other in one year, the size of the bubbles a third."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.figures import base, tokens
from dashboard.figures.bubble_names import Bubble, name_notes
from dashboard.figures.region import PLAIN_NUMBERS, SYMBOLS, limits
from dashboard.words import Words

_SMALLEST, _LARGEST = 12.0, 64.0
_PLAIN = 18.0
# Width and height of the plotted area in pixels, on a small computer screen and on a phone.
_WIDE_AREA, _NARROW_AREA = (880, 370), (245, 385)


@dataclass(frozen=True)
class PairChart:
    """points: the year's rows, columns country, x, y, size (NaN = all alike), hover.
    all_x, all_y: the values of every year shown, so that the axes stand still while playing.
    log_x, log_y: a log axis where all values are above zero."""

    points: pd.DataFrame
    all_x: pd.Series
    all_y: pd.Series
    names: Mapping[str, str]
    titles: tuple[str, str]
    log_x: bool
    log_y: bool
    narrow: bool = False


def bubbles(chart: PairChart, words: Words) -> go.Figure:
    """One bubble a country; its area follows the third indicator."""
    largest = chart.points["size"].max()
    points = chart.points.sort_values("x", kind="stable")
    traces = [_bubble(chart, row, largest) for row in points.itertuples()]
    layout = base.layout(
        words,
        hovermode="closest",
        xaxis=_axis(chart.all_x, chart.log_x, "" if chart.narrow else chart.titles[0], words),
        yaxis=_axis(chart.all_y, chart.log_y, "" if chart.narrow else chart.titles[1], words),
        margin={"l": 8, "r": 24, "t": 20, "b": 52},
        annotations=_names(chart, traces),
    )
    return go.Figure({"data": traces, "layout": layout})


def _range(values: pd.Series, log: bool) -> tuple[float, float]:
    low, high = limits(values, log)
    wider = 0.06 * (high - low)
    return low - wider, high + wider


def _axis(values: pd.Series, log: bool, title: str, words: Words) -> dict:
    low, high = _range(values, log)
    extra = base.log_ticks(low, high, words) if log else PLAIN_NUMBERS
    return base.value_axis(low, high, title={"text": title, "standoff": 8}, zeroline=False, **extra)


def _names(chart: PairChart, traces: list[dict]) -> list[dict]:
    """The names of the bubbles, clear of each other on the smallest screens."""
    area = _NARROW_AREA if chart.narrow else _WIDE_AREA
    axes = ((chart.all_x, chart.log_x), (chart.all_y, chart.log_y))
    bubbles = []
    for trace in traces:
        at, middle = [], []
        for (values, log), size, value in zip(axes, area, (*trace["x"], *trace["y"]), strict=True):
            low, high = _range(values, log)
            at.append(math.log10(value) if log else value)
            middle.append((at[-1] - low) / (high - low) * size)
        bubbles.append(Bubble(tuple(middle), trace["marker"]["size"] / 2, trace["name"], tuple(at)))
    return name_notes(bubbles, area)


def _bubble(chart: PairChart, row, largest: float) -> dict:
    colour = tokens.COUNTRY[row.country]
    known = not pd.isna(row.size) and largest > 0
    share = math.sqrt(row.size / largest) if known else None
    size = _PLAIN if share is None else max(_SMALLEST, _LARGEST * share)
    return {
        "type": "scatter",
        "mode": "markers",
        "name": chart.names[row.country],
        "x": [float(row.x)],
        "y": [float(row.y)],
        "hovertext": [row.hover],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "cliponaxis": False,
        "marker": {
            "size": size,
            "color": colour,
            "opacity": 0.75,
            "symbol": SYMBOLS[row.country] if share is None else "circle",
            "line": {"width": 1, "color": colour},
        },
    }
