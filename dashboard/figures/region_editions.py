"""The same quantity as successive editions give it: one line an edition, the spread shaded."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.editions import Spread
from dashboard.figures import base, labels, layers, tokens
from dashboard.figures.region import PLAIN_NUMBERS, gapped, limits
from dashboard.words import Words

# The World Bank in the country's colour, the Fund in neutral ink: dash tells them apart too.
_DASHES = {"WDI": "solid", "WEO": "dot"}
_SYMBOLS = {"WDI": "circle", "WEO": "square"}


@dataclass(frozen=True)
class EditionChart:
    """rows: observations (`analysis.editions.edition_rows` without projections) with the columns
    shown and number. names: vintage -> its name. spread: the year to mark, if there is one."""

    rows: pd.DataFrame
    names: Mapping[str, str]
    country: str
    spread: Spread | None
    axis_title: str
    narrow: bool = False


def edition_lines(chart: EditionChart, words: Words) -> go.Figure:
    """Every edition as a line; the ends of the widest spread are labelled with their edition."""
    first, last = int(chart.rows["year"].min()), int(chart.rows["year"].max())
    low, high = limits(chart.rows["shown"], log=False, from_zero=True)
    notes = [] if chart.narrow else _labels(chart, (low, high), last)
    title = None if chart.narrow else {"text": chart.axis_title, "standoff": 8}
    layout = base.layout(
        words,
        hovermode="closest",
        xaxis=base.year_axis(first, last, 2 if chart.narrow else 1),
        yaxis=base.value_axis(low, high, title=title, **PLAIN_NUMBERS),
        shapes=_mark(chart.spread),
        annotations=notes,
        margin={"l": 8, "r": 12 if chart.narrow else _room(chart), "t": 16, "b": 36},
    )
    return go.Figure({"data": [_line(chart, vintage) for vintage in chart.names], "layout": layout})


def edition_look(vintage: str, country: str) -> tuple[str, str]:
    """Colour and dash of an edition's line."""
    publisher = vintage[:3]
    colour = tokens.COUNTRY[country] if publisher == "WDI" else tokens.INK
    return colour, _DASHES[publisher]


def _room(chart: EditionChart) -> int:
    """Pixels for the names of editions at the ends of their lines."""
    return 34 + 7 * max(len(name) for name in chart.names.values())


def _line(chart: EditionChart, vintage: str) -> dict:
    rows = chart.rows[chart.rows["vintage"] == vintage].sort_values("year")
    colour, dash = edition_look(vintage, chart.country)
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": chart.names[vintage],
        "x": list(rows["year"]),
        "y": gapped(rows["shown"]),
        "customdata": list(rows["number"]),
        "hovertemplate": "%{x}: <b>%{customdata}</b>",
        "line": {"color": colour, "width": 2, "dash": dash},
        "marker": {"size": 6, "symbol": _SYMBOLS[vintage[:3]], "color": colour},
        "opacity": 0.85,
        "cliponaxis": False,
    }


def _labels(chart: EditionChart, span: tuple[float, float], last: int) -> list[dict]:
    """The newest edition of each publisher and the ends of the spread, at their last value."""
    vintages = list(chart.names)
    wanted = [next((one for one in reversed(vintages) if one[:3] == own), "") for own in _DASHES]
    if chart.spread:
        wanted += [chart.spread.low_vintage, chart.spread.high_vintage]
    ends = []
    for vintage in dict.fromkeys(one for one in wanted if one):
        own = chart.rows[chart.rows["vintage"] == vintage].sort_values("year")
        y = float(own["shown"].iloc[-1])
        colour, _ = edition_look(vintage, chart.country)
        ends.append(labels.EndLabel(y, chart.names[vintage], colour))
    low, high = span
    apart = labels.spread(ends, low, high, gap=(high - low) * 0.07)
    return labels.annotations(apart, last + 0.5, "x", "y")


def _mark(spread: Spread | None) -> list[dict]:
    if spread is None:
        return []
    panel = layers.Axes("x", "y", spread.year, spread.year)
    return [
        {
            "type": "rect",
            "x0": panel.left + 0.2,
            "x1": panel.right - 0.2,
            "xref": "x",
            "y0": 0,
            "y1": 1,
            "yref": "y domain",
            "fillcolor": tokens.UNKNOWN,
            "line": {"width": 0},
            "layer": "below",
        }
    ]
