"""From turnover to turnover: what exports and imports added or took away."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.figures import base, tokens
from dashboard.words import Words


@dataclass(frozen=True)
class Step:
    """One column: a turnover ("total") or the change of a flow of `exporter`'s goods.

    low and high: ends of the column in the unit of the axis; level: where its step ends.
    text: the number it is labelled with; hover: the same with its unit and meaning.
    """

    label: str
    low: float
    high: float
    level: float
    text: str
    hover: str
    exporter: str | None


def waterfall(steps: list[Step], words: Words) -> go.Figure:
    """Columns from left to right, joined at the level that each step reaches."""
    frame = pd.DataFrame(steps)
    top = frame["high"].max() * 1.12
    colours = [tokens.COUNTRY[one.exporter] if one.exporter else tokens.INK for one in steps]
    bars = {
        "type": "bar",
        "x": list(range(len(steps))),
        "base": list(frame["low"]),
        "y": list(frame["high"] - frame["low"]),
        "marker": {"color": colours, "line": {"width": 0}},
        "text": list(frame["text"]),
        "textposition": "none",
        "customdata": list(frame["hover"]),
        "hovertemplate": "%{customdata}<extra></extra>",
        "width": 0.72,
    }
    axis = {
        "tickvals": bars["x"],
        "ticktext": list(frame["label"]),
        "range": [-0.6, len(steps) - 0.4],
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
        "tickangle": 0,
        "automargin": True,
    }
    layout = base.layout(
        words,
        xaxis=axis,
        yaxis=base.value_axis(min(0.0, frame["low"].min()), top),
        shapes=_connectors(steps),
        annotations=[_label(at, step) for at, step in enumerate(steps)],
        hovermode="closest",
        margin={"l": 8, "r": 8, "t": 24, "b": 40},
    )
    return go.Figure({"data": [bars], "layout": layout})


def _label(at: int, step: Step) -> dict:
    return {
        "x": at,
        "y": step.high,
        "text": step.text,
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"size": tokens.SMALL_SIZE, "color": tokens.INK},
    }


def _connectors(steps: list[Step]) -> list[dict]:
    """Thin lines from the level of a column to the next column."""
    return [
        {
            "type": "line",
            "x0": at + 0.36,
            "x1": at + 0.64,
            "y0": step.level,
            "y1": step.level,
            "line": {"color": tokens.MUTED, "width": 1},
        }
        for at, step in enumerate(steps[:-1])
    ]
