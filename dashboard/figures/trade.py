"""The trade chart: one chart, one panel a period, or the periods laid over each other."""

import math
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.growth import missing_years
from dashboard.analysis.periods import Period
from dashboard.analysis.questions import Line
from dashboard.figures import base, labels, layers, tokens
from dashboard.figures.series import LineLook, alternate_trace, line_trace
from dashboard.figures.source_marks import Canvas, mark_sources
from dashboard.words import Words

# Width and height of the chart in pixels, of the first without its labels on the right: on a small
# computer screen and on a phone.
_WIDE, _NARROW = (780, 373), (300, 440)


@dataclass(frozen=True)
class TradeChart:
    """All that the trade chart shows.

    rows: plotted rows (`analysis.trade_rows`) with the columns `shown` (value in the unit of
    the axis), `number` (that value as text) and `origin` (its sources as text).
    looks: how each line looks and is labelled. events: see `layers.event_trace`.
    changes: year -> explanation, where a line goes on from another source. narrow: on a narrow
    screen a legend below takes the place of labels at the ends of the lines.
    """

    rows: pd.DataFrame
    looks: dict[Line, LineLook]
    periods: tuple[Period, ...]
    first: int
    last: int
    log: bool
    events: pd.DataFrame
    changes: dict[int, str]
    narrow: bool = False


def one_chart(chart: TradeChart, words: Words) -> go.Figure:
    """Every year on one axis."""
    return _panels(chart, words, [(chart.first, chart.last)])


def period_panels(chart: TradeChart, words: Words) -> go.Figure:
    """One panel for each period the years touch, all on the same scale of values."""
    spans = [
        (max(period.start, chart.first), min(period.last(chart.last), chart.last))
        for period in chart.periods
    ]
    return _panels(chart, words, [(start, end) for start, end in spans if start <= end])


def _panels(chart: TradeChart, words: Words, spans: list[tuple[int, int]]) -> go.Figure:
    low, high = value_range(chart.rows["shown"], chart.log)
    figure = {"data": [], "shapes": [], "annotations": []}
    axes, room = {}, _room(chart)
    width, height = _drawn(chart, room["margin"])
    for number, (first, last, domain) in enumerate(_domains(spans), start=1):
        tail = "" if number == 1 else str(number)
        panel = layers.Axes(f"x{tail}", f"y{tail}", first, last)
        axes[f"xaxis{tail}"] = base.year_axis(
            first, last, _panel_step(spans, chart), domain=domain, anchor=f"y{tail}"
        )
        axes[f"yaxis{tail}"] = _value_axis(chart, words, (low, high), number, panel.x)
        axes[f"yaxis{number + 10}"] = _foot_axis(panel)
        _draw_panel(figure, chart, words, panel, number == len(spans), (low, high))
        if not chart.events.empty:
            foot = f"y{number + 10}"
            figure["data"].append(layers.event_trace(chart.events, panel, panel.x, foot))
        size = (width * (domain[1] - domain[0]), height)
        canvas = Canvas(panel, size, (low, high), chart.log, f"y{number + 10}")
        mark_sources(figure, chart.changes, canvas, words)
    layout = base.layout(words, **axes) | room
    layout |= {"shapes": figure["shapes"], "annotations": figure["annotations"]}
    return go.Figure({"data": figure["data"], "layout": layout})


def _draw_panel(figure, chart, words, panel, labelled: bool, limits) -> None:
    inside = chart.rows[chart.rows["year"].between(panel.first, panel.last)]
    figure["shapes"] += layers.band_shapes(chart.periods, panel)
    figure["annotations"] += layers.band_names(chart.periods, panel, words)
    shapes, notes = layers.unknown_years(_unknown(inside), panel, words)
    figure["shapes"] += shapes
    figure["annotations"] += notes
    ends = []
    for line, look in chart.looks.items():
        of_line = _of_line(inside, line)
        trace = line_trace(of_line, look, panel.x, panel.y)
        figure["data"].append(trace | {"name": look.narrow_name} if chart.narrow else trace)
        figure["data"].append(alternate_trace(of_line, look, panel.x, panel.y, words))
        ends += _end_label(of_line, look, chart.log)
    if labelled and not chart.narrow:
        low, high = limits
        apart = labels.spread(ends, low, high, gap=(high - low) * _gap(chart))
        figure["annotations"] += labels.annotations(apart, panel.right, panel.x, panel.y)
    figure["data"] = [trace for trace in figure["data"] if trace]


def _room(chart: TradeChart) -> dict:
    """The layout's margins and legend, for the labels of this chart."""
    looks = chart.looks.values()
    lines = labels.legend_lines([look.narrow_name for look in looks])
    return side_room(chart, labels.room(look.label for look in looks), lines)


def _drawn(chart: TradeChart, margin: dict) -> tuple[float, float]:
    """Width and height that are left for the panels, in pixels."""
    width, height = _NARROW if chart.narrow else _WIDE
    return width, height - margin["t"] - margin["b"]


def side_room(chart: TradeChart, room: int, lines: int = 3) -> dict:
    """Layout that leaves `room` pixels for labels, or on a narrow screen puts a legend below.

    lines: of text that the legend takes.
    """
    if not chart.narrow:
        return {"margin": {"l": 8, "r": room, "t": 56, "b": 40}}
    margin = {"l": 4, "r": 8, "t": 56, "b": 46 + 17 * lines}
    legend = {"orientation": "h", "x": 0, "font": {"size": tokens.SMALL_SIZE}}
    legend |= {"y": 0, "yref": "container", "yanchor": "bottom"}
    return {"margin": margin, "showlegend": True, "legend": legend}


def value_range(values: pd.Series, log: bool) -> tuple[float, float]:
    """Limits of the value axis, in powers of ten on a log axis; zero is always in view."""
    shown = values.dropna()
    if log:
        shown = shown[shown > 0]
        if shown.empty:
            return 0.0, 1.0
        return math.log10(shown.min()) - 0.12, math.log10(shown.max()) + 0.08
    if shown.empty:
        return 0.0, 1.0
    low, high = min(0.0, shown.min()), max(0.0, shown.max())
    room = (high - low) or 1.0
    return low - (0.06 * room if low < 0 else 0.0), high + 0.08 * room


def _value_axis(chart: TradeChart, words: Words, limits, number: int, anchor: str) -> dict:
    low, high = limits
    extra = base.log_ticks(low, high, words) if chart.log else {}
    if number > 1:
        extra |= {"matches": "y", "showticklabels": False}
    return base.value_axis(low, high, anchor=anchor, **extra)


def _foot_axis(panel: layers.Axes) -> dict:
    """An invisible axis from 0 to 1 that keeps event markers at the foot of the panel."""
    return {
        "overlaying": panel.y,
        "anchor": panel.x,
        "range": [0, 1],
        "visible": False,
        "fixedrange": True,
    }


def _domains(spans: list[tuple[int, int]]):
    """Each span with its part of the width; a year is equally wide in every panel."""
    gap = 0.03
    years = sum(last - first + 1 for first, last in spans)
    width = (1 - gap * (len(spans) - 1)) / years
    left = 0.0
    for first, last in spans:
        right = left + (last - first + 1) * width
        yield first, last, [left, min(right, 1.0)]
        left = right + gap


def _panel_step(spans: list[tuple[int, int]], chart: TradeChart) -> int | None:
    if len(spans) > 1:
        return 4
    return 10 if chart.narrow and chart.last - chart.first > 16 else None


def _unknown(rows: pd.DataFrame) -> list[int]:
    return missing_years(rows.groupby("year")["shown"].max())


def _of_line(rows: pd.DataFrame, line: Line) -> pd.DataFrame:
    same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
    return rows[same & (rows["flow"] == line.flow)]


def _end_label(rows: pd.DataFrame, look: LineLook, log: bool) -> list[labels.EndLabel]:
    reported = rows[rows["variant"] == "reference"].dropna(subset="shown")
    if reported.empty:
        return []
    y = float(reported["shown"].iloc[-1])
    if log and y <= 0:
        return []
    return [labels.EndLabel(math.log10(y) if log else y, look.label, look.colour, look.mark)]


def _gap(chart: TradeChart) -> float:
    lines = max(look.label.count("<br>") + 1 for look in chart.looks.values())
    return 0.07 * lines
