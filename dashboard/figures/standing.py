"""Share and rank among a country's partners: two panels over the same years."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.periods import Period
from dashboard.figures import base, layers, tokens
from dashboard.words import Words

_SHARE_DOMAIN = [0.54, 1.0]
_RANK_DOMAIN = [0.0, 0.42]


@dataclass(frozen=True)
class StandingChart:
    """rows: columns year, share (per cent), rank, complete, variant, hover (text)."""

    rows: pd.DataFrame
    periods: tuple[Period, ...]
    first: int
    last: int


def standing_chart(chart: StandingChart, words: Words) -> go.Figure:
    """The share above, the rank below with the first place on top.

    A hollow marker is a rank that is not fully proven; a circle without line is what another
    edition would give.
    """
    top = layers.Axes("x", "y", chart.first, chart.last)
    foot = layers.Axes("x", "y2", chart.first, chart.last)
    inside = chart.rows[chart.rows["year"].between(chart.first, chart.last)]
    lowest = max(10, int(inside["rank"].max()) + 1) if len(inside) else 10
    highest = float(inside["share"].max()) * 1.15 if len(inside) else 1.0
    bands = [*layers.band_shapes(chart.periods, top), *layers.band_shapes(chart.periods, foot)]
    step = 10 if chart.last - chart.first > 16 else None
    layout = base.layout(
        words,
        xaxis=base.year_axis(chart.first, chart.last, step and 5, anchor="y2"),
        yaxis=base.value_axis(0, highest, domain=_SHARE_DOMAIN, anchor="x", nticks=4),
        yaxis2=base.value_axis(
            lowest, 0, domain=_RANK_DOMAIN, anchor="x", tickvals=_places(lowest), zeroline=False
        ),
        shapes=bands,
        annotations=[
            *layers.band_names(chart.periods, top, words),
            _title(words("periods.standing.share_axis"), _SHARE_DOMAIN[1]),
            _title(words("periods.standing.rank_axis"), _RANK_DOMAIN[1]),
        ],
        hovermode="closest",
        margin={"l": 8, "r": 8, "t": 74, "b": 36},
    )
    return go.Figure({"data": [_share(inside), _rank(inside), *_others(inside)], "layout": layout})


def _places(lowest: int) -> list[int]:
    return [1, *range(5, lowest + 1, 5)]


def _title(text: str, top: float) -> dict:
    """The name of a panel, above its left end."""
    return {
        "x": 0,
        "xref": "paper",
        "y": top,
        "yref": "paper",
        "yshift": 4,
        "xanchor": "left",
        "yanchor": "bottom",
        "text": text,
        "showarrow": False,
        "font": {"size": tokens.SMALL_SIZE, "color": tokens.MUTED},
    }


def _share(rows: pd.DataFrame) -> dict:
    return _trace(rows[rows["variant"] == "reference"], "share", "y")


def _rank(rows: pd.DataFrame) -> dict:
    return _trace(rows[rows["variant"] == "reference"], "rank", "y2")


def _trace(rows: pd.DataFrame, column: str, axis: str) -> dict:
    symbols = ["circle" if complete else "circle-open" for complete in rows["complete"]]
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": list(rows["year"]),
        "y": list(rows[column]),
        "yaxis": axis,
        "line": {"color": tokens.COUNTRY["UZB"], "width": 2},
        "marker": {"size": 8, "symbol": symbols, "color": tokens.COUNTRY["UZB"]},
        "customdata": list(rows["hover"]),
        "hovertemplate": "%{customdata}<extra></extra>",
        "cliponaxis": False,
    }


def _others(rows: pd.DataFrame) -> list[dict]:
    others = rows[rows["variant"] != "reference"]
    look = {"size": 10, "symbol": "diamond-open", "color": tokens.INK, "line": {"width": 2}}
    return [
        {**_trace(others, column, axis), "mode": "markers", "marker": look}
        for column, axis in (("share", "y"), ("rank", "y2"))
    ]
