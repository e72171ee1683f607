"""What lies behind and around the lines: period bands, unknown years, events."""

import calendar
from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.periods import Period
from dashboard.figures import tokens
from dashboard.words import Words


@dataclass(frozen=True)
class Axes:
    """One panel: its axis references and the years it shows."""

    x: str
    y: str
    first: int
    last: int

    @property
    def left(self) -> float:
        return self.first - 0.5

    @property
    def right(self) -> float:
        return self.last + 0.5


def band_shapes(periods: tuple[Period, ...], axes: Axes) -> list[dict]:
    """A pale rectangle for every period that the panel shows, over the panel's full height."""
    shapes = []
    for period, left, right in _visible(periods, axes):
        colour = tokens.BANDS[(period.number - 1) % len(tokens.BANDS)]
        shapes.append(_rectangle(axes, left, right, colour))
    return shapes


def band_names(periods: tuple[Period, ...], axes: Axes, words: Words) -> list[dict]:
    """The years and the name of each period, above its band."""
    labels = []
    for period, left, right in _visible(periods, axes):
        if right - left < 2:
            continue
        at = {"x": (left + right) / 2, "xref": axes.x, "showarrow": False}
        at |= {"y": 1, "yref": "paper", "yanchor": "bottom"}
        size = {"size": tokens.BAND_NAME_SIZE, "color": tokens.MUTED}
        labels.append({**at, "text": _band_years(period, words), "yshift": 16, "font": _small()})
        name = words(f"period.{period.number}.short")
        labels.append({**at, "text": name, "yshift": 1, "font": size})
    return labels


def _band_years(period: Period, words: Words) -> str:
    """The years in bold; the open period's last word is marked, for it may be too long."""
    years, dash, word = period_years(period, words).partition("–")
    if period.end is None:
        word = f'<span style="{tokens.LAST_WORD}">{word}</span>'
    return f"<b>{years}{dash}{word}</b>"


def period_years(period: Period, words: Words) -> str:
    """ "1992–2002", or for the open period "2016–present"."""
    if period.end is None:
        return words("period.open", start=period.start)
    return f"{period.start}–{period.end}"


def unknown_years(years: list[int], axes: Axes, words: Words) -> tuple[list[dict], list[dict]]:
    """Shapes and labels for years in which no line has a value: a gap that says it is one."""
    shapes, labels = [], []
    inside = [year for year in years if axes.first <= year <= axes.last]
    for first, last in year_ranges(inside):
        left, right = max(first - 0.5, axes.left), min(last + 0.5, axes.right)
        shapes.append(_rectangle(axes, left, right, tokens.UNKNOWN))
        labels.append(
            {
                "x": (left + right) / 2,
                "xref": axes.x,
                "y": 0.5,
                "yref": f"{axes.y} domain",
                "text": words("chart.unknown", years=range_text(first, last)),
                "textangle": -90,
                "showarrow": False,
                "font": _small(),
            }
        )
    return shapes, labels


def event_trace(events: pd.DataFrame, axes: Axes, x_axis: str, y_axis: str) -> dict:
    """A row of markers along the foot of the panel; the text of each is its `hover`.

    events: columns date (a date or part of one), hover, confirmed.
    """
    at = [event_position(date) for date in events["date"]]
    inside = [axes.left <= x <= axes.right for x in at]
    shown = events[pd.Series(inside, index=events.index, dtype=bool)]
    symbols = ["triangle-up" if sure else "triangle-up-open" for sure in shown["confirmed"]]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [x for x, keep in zip(at, inside, strict=True) if keep],
        "y": [0.02] * len(shown),
        "xaxis": x_axis,
        "yaxis": y_axis,
        "marker": {"symbol": symbols, "size": 10, "color": tokens.MUTED},
        "text": list(shown["hover"]),
        "hovertemplate": "%{text}<extra></extra>",
        "showlegend": False,
        "cliponaxis": False,
    }


def event_position(date: str) -> float:
    """Where a date lies on an axis whose yearly values stand in the middle of their year.

    A date known to the year stands in the middle of it, one known to the month in its middle.
    """
    pieces = [int(piece) for piece in date.split("-")]
    year = pieces[0]
    if len(pieces) == 1:
        return float(year)
    month = pieces[1]
    days = calendar.monthrange(year, month)[1]
    day = pieces[2] - 0.5 if len(pieces) == 3 else days / 2
    return year - 0.5 + (month - 1 + day / days) / 12


def range_text(first: int, last: int) -> str:
    """ "1992–1994", or one year alone."""
    return str(first) if first == last else f"{first}–{last}"


def _visible(periods: tuple[Period, ...], axes: Axes):
    for period in periods:
        left = max(period.start - 0.5, axes.left)
        right = min(period.last(axes.last) + 0.5, axes.right)
        if left < right:
            yield period, left, right


def _rectangle(axes: Axes, left: float, right: float, colour: str) -> dict:
    return {
        "type": "rect",
        "x0": left,
        "x1": right,
        "xref": axes.x,
        "y0": 0,
        "y1": 1,
        "yref": f"{axes.y} domain",
        "fillcolor": colour,
        "line": {"width": 0},
        "layer": "below",
    }


def _small() -> dict:
    return {"size": tokens.SMALL_SIZE, "color": tokens.MUTED}
