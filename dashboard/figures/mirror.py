"""Two counts of the same goods as two lines, the gap between them shaded, a panel a direction."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.growth import missing_years, year_ranges
from dashboard.analysis.periods import Period
from dashboard.figures import base, labels, layers, tokens
from dashboard.figures.series import LineLook, alternate_trace, line_trace
from dashboard.figures.source_marks import Canvas, mark_sources
from dashboard.figures.trade import side_room, value_range
from dashboard.words import Words

_BETWEEN_PANELS = 0.07
_GAP_STRENGTH = 0.16
# Width and height of all panels in pixels, by their number, on a small screen and on a phone.
_WIDE, _NARROW = {1: (780, 277), 2: (780, 461)}, {1: (300, 270), 2: (300, 412)}


@dataclass(frozen=True)
class Count:
    """What one country counts: rows (`trade_rows` with shown, number, origin) and their look."""

    rows: pd.DataFrame
    look: LineLook


@dataclass(frozen=True)
class Quoted:
    """Figures that one government quoted. rows: columns year, shown, hover, at_least."""

    rows: pd.DataFrame
    name: str
    symbol: str


@dataclass(frozen=True)
class MirrorPanel:
    """Two counts of the same, what governments quoted of it, and changes of source by year."""

    name: str
    counts: tuple[Count, Count]
    quoted: tuple[Quoted, ...]
    changes: dict[int, str]
    colour: str


@dataclass(frozen=True)
class MirrorChart:
    """Panels below each other over the same years. narrow: a legend instead of end labels."""

    panels: tuple[MirrorPanel, ...]
    periods: tuple[Period, ...]
    first: int
    last: int
    log: bool
    narrow: bool = False


def mirror_lines(chart: MirrorChart, words: Words) -> go.Figure:
    """The panels of a mirror chart on one axis of years."""
    figure = {"data": [], "shapes": [], "annotations": []}
    axes = {"xaxis": year_axis(chart, f"y{_tail(len(chart.panels))}")}
    low, high = value_range(_every_value(chart), chart.log)
    for number, (panel, domain) in enumerate(_domains(chart.panels), start=1):
        axis = layers.Axes("x", f"y{_tail(number)}", chart.first, chart.last)
        extra = base.log_ticks(low, high, words) if chart.log else {}
        axes[f"yaxis{_tail(number)}"] = base.value_axis(
            low, high, anchor="x", domain=domain, **extra
        )
        rows = pd.concat([count.rows for count in panel.counts])
        backdrop(figure, chart.periods, rows, axis, words, named=number == 1)
        _draw(figure, chart, panel, axis, words, (low, high))
        width, height = (_NARROW if chart.narrow else _WIDE)[len(chart.panels)]
        size = (width, height * (domain[1] - domain[0]))
        mark_sources(figure, panel.changes, Canvas(axis, size, (low, high), chart.log), words)
    room = labels.room(count.look.label for panel in chart.panels for count in panel.counts)
    layout = base.layout(words, **axes, **side_room(chart, room))
    layout |= {"shapes": figure["shapes"], "annotations": figure["annotations"]}
    return go.Figure({"data": figure["data"], "layout": layout})


def backdrop(
    figure: dict,
    periods: tuple[Period, ...],
    rows: pd.DataFrame,
    axis: layers.Axes,
    words: Words,
    named: bool = True,
) -> None:
    """Adds period bands and the years that no row has a value for to a panel.

    named: whether the bands carry their names, as on the first panel.
    """
    figure["shapes"] += layers.band_shapes(periods, axis)
    if named:
        figure["annotations"] += layers.band_names(periods, axis, words)
    unknown = missing_years(rows.groupby("year")["shown"].max())
    shapes, notes = layers.unknown_years(unknown, axis, words)
    figure["shapes"] += shapes
    figure["annotations"] += notes


def year_axis(chart, anchor: str) -> dict:
    """The axis of years of a chart with first, last and narrow; wide steps on a phone."""
    step = 10 if chart.narrow and chart.last - chart.first > 16 else None
    return base.year_axis(chart.first, chart.last, step, anchor=anchor)


def _draw(figure, chart, panel: MirrorPanel, axis: layers.Axes, words, limits) -> None:
    low, high = limits
    figure["data"] += list(_gap_traces(panel, axis))
    ends = []
    for count in panel.counts:
        look = count.look
        figure["data"].append(line_trace(count.rows, look, axis.x, axis.y))
        figure["data"].append(alternate_trace(count.rows, look, axis.x, axis.y, words))
        ends += _end_label(count, chart.log)
    figure["data"] += [_quoted_trace(quoted, axis) for quoted in panel.quoted]
    figure["data"] = [trace for trace in figure["data"] if trace]
    figure["annotations"].append(_panel_name(panel.name, axis))
    if not chart.narrow:
        share = 0.10 * len(chart.panels)
        apart = labels.spread(ends, low, high, gap=(high - low) * share)
        figure["annotations"] += labels.annotations(apart, axis.right, axis.x, axis.y)


def _gap_traces(panel: MirrorPanel, axis: layers.Axes) -> Iterator[dict]:
    """The area between the two counts, for every run of years in which both are known."""
    one, other = (
        count.rows[count.rows["variant"] == "reference"].set_index("year")["shown"]
        for count in panel.counts
    )
    both = pd.DataFrame({"one": one, "other": other}).dropna()
    for first, last in year_ranges([int(year) for year in both.index]):
        run = both.loc[first:last]
        years = [int(year) for year in run.index]
        yield {
            "type": "scatter",
            "mode": "none",
            "x": years + years[::-1],
            "y": [*run["one"], *run["other"].iloc[::-1]],
            "fill": "toself",
            "fillcolor": faded(panel.colour, _GAP_STRENGTH),
            "hoverinfo": "skip",
            "showlegend": False,
            "xaxis": axis.x,
            "yaxis": axis.y,
        }


def faded(colour: str, strength: float) -> str:
    """A token colour as a transparent one."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {strength})"


def _quoted_trace(quoted: Quoted, axis: layers.Axes) -> dict | None:
    if quoted.rows.empty:
        return None
    opened = "-open" if quoted.symbol.endswith("-open") else ""
    symbols = [
        f"triangle-up{opened}" if at_least else quoted.symbol
        for at_least in quoted.rows["at_least"]
    ]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": quoted.name,
        "x": [int(year) for year in quoted.rows["year"]],
        "y": [float(value) for value in quoted.rows["shown"]],
        "text": list(quoted.rows["hover"]),
        "hovertemplate": "%{text}",
        "marker": {"symbol": symbols, "size": 10, "color": tokens.INK, "line": {"width": 1.5}},
        "xaxis": axis.x,
        "yaxis": axis.y,
        "cliponaxis": False,
        "showlegend": axis.y == "y",
    }


def _panel_name(name: str, axis: layers.Axes) -> dict:
    return {
        "x": axis.left,
        "xref": axis.x,
        "y": 0.99,
        "yref": f"{axis.y} domain",
        "xanchor": "left",
        "yanchor": "top",
        "xshift": 6,
        "text": f"<b>{name}</b>",
        "showarrow": False,
        "font": {"size": tokens.TEXT_SIZE, "color": tokens.INK},
    }


def _every_value(chart: MirrorChart) -> pd.Series:
    counted = [count.rows["shown"] for panel in chart.panels for count in panel.counts]
    quoted = [one.rows["shown"] for panel in chart.panels for one in panel.quoted]
    return pd.concat([*counted, *(one for one in quoted if len(one))]).astype(float)


def _domains(panels) -> Iterator[tuple[MirrorPanel, list[float]]]:
    height = (1 - _BETWEEN_PANELS * (len(panels) - 1)) / len(panels)
    for at, panel in enumerate(panels):
        top = 1 - at * (height + _BETWEEN_PANELS)
        yield panel, [max(top - height, 0.0), top]


def _end_label(count: Count, log: bool) -> list[labels.EndLabel]:
    rows = count.rows[count.rows["variant"] == "reference"].dropna(subset="shown")
    if rows.empty:
        return []
    y = float(rows["shown"].iloc[-1])
    return [
        labels.EndLabel(
            math.log10(y) if log else y, count.look.label, count.look.colour, count.look.mark
        )
    ]


def _tail(number: int) -> str:
    return "" if number == 1 else str(number)
