"""One year of an indicator: ranked bars, and the map of the five countries."""

import math

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.outlines import Outline
from dashboard.analysis.region import Ranking
from dashboard.figures import base, tokens
from dashboard.figures.region import RegionChart, gapped, limits
from dashboard.words import Words

# At this latitude a degree of longitude is cos 45° of a degree of latitude.
_MIDDLE_LATITUDE = 45.0
_PALEST, _DEEPEST = 0.14, 0.72
_UNKNOWN_FILL = tokens.UNKNOWN


def ranked_bars(chart: RegionChart, order: Ranking, words: Words) -> go.Figure:
    """The countries of the year from the top down, those without a value last and without a bar.

    The axis spans all years shown, so that bars of different years can be compared.
    """
    countries = [*order.values.index, *order.missing]
    numbers, values = _numbers(chart), _values(chart)
    texts = [numbers.get(code, "") for code in countries]
    low, high = limits(chart.rows["shown"], log=False, from_zero=True)
    trace = {
        "type": "bar",
        "orientation": "h",
        "x": [values.get(code) for code in countries],
        "y": [chart.names[code] for code in countries],
        "text": texts,
        "textposition": "outside",
        "cliponaxis": False,
        "marker": {"color": [tokens.COUNTRY[code] for code in countries], "line": {"width": 0}},
        "customdata": texts,
        "hovertemplate": "%{y}: <b>%{customdata}</b><extra></extra>",
    }
    layout = base.layout(
        words,
        hovermode="closest",
        bargap=0.35,
        xaxis=base.value_axis(low, high, showticklabels=False, automargin=False),
        yaxis={
            "type": "category",
            "categoryarray": [chart.names[code] for code in countries],
            "automargin": True,
            "fixedrange": True,
            "ticklabelstandoff": 6,
            "range": [len(countries) - 0.5, -0.5],
        },
        annotations=[_not_reported(chart.names[code], words) for code in order.missing],
        margin={"l": 4, "r": 78, "t": 8, "b": 8},
    )
    return go.Figure({"data": [trace], "layout": layout})


def _not_reported(name: str, words: Words) -> dict:
    """Says in the place of a bar that there is none."""
    return {
        "x": 0,
        "y": name,
        "xref": "x",
        "yref": "y",
        "xanchor": "left",
        "xshift": 4,
        "text": words("region.not_reported"),
        "showarrow": False,
        "font": {"size": tokens.SMALL_SIZE, "color": tokens.MUTED},
    }


def country_map(
    chart: RegionChart, order: Ranking, shapes: list[Outline], words: Words
) -> go.Figure:
    """Filled outlines in the colours of the countries; the deeper, the higher the value.

    A country without a value, or one that is not chosen, is hatched out in grey.
    """
    depths = _depths(order.values)
    numbers = _numbers(chart)
    traces, notes = [], []
    for shape in shapes:
        chosen = shape.country in chart.names
        value = numbers.get(shape.country, "") or words("region.not_reported")
        name = words(f"country.{shape.country}")
        traces.append(_filled(shape, depths, f"<b>{name}</b><br>{value}" if chosen else name))
        if chosen:
            short = words(f"region.map_name.{shape.country}") if chart.narrow else name
            notes.append(_label(shape, f"<b>{short}</b><br>{value}"))
    axis = {"visible": False, "fixedrange": True}
    ratio = 1 / math.cos(math.radians(_MIDDLE_LATITUDE))
    layout = base.layout(
        words,
        hovermode="closest",
        xaxis={**axis, "constrain": "domain"},
        yaxis={**axis, "scaleanchor": "x", "scaleratio": ratio, "constrain": "domain"},
        annotations=notes,
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
    )
    return go.Figure({"data": traces, "layout": layout})


def _numbers(chart: RegionChart) -> dict[str, str]:
    at = chart.rows[chart.rows["year"] == chart.year]
    return dict(zip(at["country"], at["number"], strict=True))


def _values(chart: RegionChart) -> dict[str, float | None]:
    """The year's values in the unit of the axis; None where there is none."""
    at = chart.rows[chart.rows["year"] == chart.year]
    return dict(zip(at["country"], gapped(at["shown"]), strict=True))


def _depths(values: pd.Series) -> dict[str, float]:
    """Opacity of each country: linear between the lowest and the highest value."""
    if values.empty:
        return {}
    low, high = min(float(values.min()), 0.0), float(values.max())
    span = (high - low) or 1.0
    return {
        code: _PALEST + (_DEEPEST - _PALEST) * (float(value) - low) / span
        for code, value in values.items()
    }


def _filled(shape: Outline, depths: dict[str, float], text: str) -> dict:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for ring_x, ring_y in shape.rings:
        xs += [*ring_x, None]
        ys += [*ring_y, None]
    colour = tokens.COUNTRY[shape.country]
    depth = depths.get(shape.country)
    return {
        "type": "scatter",
        "mode": "lines",
        "x": xs[:-1],
        "y": ys[:-1],
        "fill": "toself",
        "fillcolor": _UNKNOWN_FILL if depth is None else _with_opacity(colour, depth),
        "line": {"color": tokens.MUTED if depth is None else colour, "width": 1},
        "hoveron": "fills",
        "hoverinfo": "text",
        "text": text,
        "name": shape.country,
    }


def _with_opacity(colour: str, opacity: float) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity:.2f})"


def _label(shape: Outline, text: str) -> dict:
    x, y = shape.centre
    return {
        "x": x,
        "y": y,
        "xref": "x",
        "yref": "y",
        "text": text,
        "showarrow": False,
        "font": {"size": tokens.SMALL_SIZE, "color": tokens.INK},
    }
