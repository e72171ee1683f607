"""Where a line goes on from another source: a dotted line and a label that covers no other line."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dashboard.figures import tokens
from dashboard.figures.layers import Axes
from dashboard.figures.placement import LETTER, THICK, Box, Place, Point, Taken, free_place
from dashboard.words import Words

# Half of what the columns of a year take of its width.
_BAR = 0.42


@dataclass(frozen=True)
class Canvas:
    """A panel about as large as it is on the screen. size: width and height in pixels.

    limits: of the value axis, in powers of ten on a log axis. foot: an axis from 0 to 1 over it.
    """

    axes: Axes
    size: tuple[float, float]
    limits: tuple[float, float]
    log: bool = False
    foot: str = ""

    def across(self, year: float) -> float:
        """Pixels from the left edge."""
        return (year - self.axes.left) / (self.axes.right - self.axes.left) * self.size[0]

    def up(self, value: float) -> float:
        """Pixels from the lower edge."""
        low, high = self.limits
        return ((math.log10(value) if self.log else value) - low) / (high - low) * self.size[1]


def mark_sources(figure: dict, changes: dict[int, str], canvas: Canvas, words: Words) -> None:
    """Adds a dotted line and a label before each year in which a line changes its source.

    figure: data, shapes and annotations of the chart so far; all that is in it stays free.
    changes: year -> explanation, told where the pointer rests on the label.
    """
    axes = canvas.axes
    years = [year for year in changes if axes.first < year <= axes.last]
    taken = _taken(figure, canvas)
    for year in years:
        x = canvas.across(year - 0.5)
        taken.lines.append(((x, 0.0), (x, canvas.size[1])))
    text = words("chart.source_change")
    for year in years:
        place = free_place(canvas.size, taken, canvas.across(year - 0.5), text)
        taken.texts.append(place.box)
        figure["shapes"].append(_rule(year, axes))
        figure["annotations"].append(_label(year, place, text, changes[year], axes))


def _rule(year: int, axes: Axes) -> dict:
    line = {"color": tokens.MUTED, "width": 1, "dash": "dot"}
    x = year - 0.5
    across = {"x0": x, "x1": x, "xref": axes.x}
    return {"type": "line", **across, "y0": 0, "y1": 1, "yref": f"{axes.y} domain", "line": line}


def _label(year: int, place: Place, text: str, explanation: str, axes: Axes) -> dict:
    beside = {"left": ("right", -1), "right": ("left", 1)}
    anchor, shift = beside[place.side]
    return {
        "x": year - 0.5,
        "xref": axes.x,
        "xanchor": anchor,
        "xshift": shift,
        "y": place.height,
        "yref": f"{axes.y} domain",
        "yanchor": place.edge,
        "text": text,
        "textangle": -90 if place.upright else 0,
        "hovertext": explanation,
        "showarrow": False,
        "font": {"size": tokens.SMALL_SIZE, "color": tokens.MUTED},
    }


def _taken(figure: dict, canvas: Canvas) -> Taken:
    """Lines, markers, columns and labels of the panel."""
    taken = Taken()
    for trace in figure["data"]:
        of_panel = trace.get("yaxis", "y") in (canvas.axes.y, canvas.foot)
        if of_panel and trace.get("xaxis", "x") == canvas.axes.x:
            _take(taken, trace, canvas)
    for note in figure["annotations"]:
        if note.get("xref") == canvas.axes.x and note["yref"] == f"{canvas.axes.y} domain":
            taken.texts.append(_note_box(note, canvas))
    return taken


def _take(taken: Taken, trace: dict, canvas: Canvas) -> None:
    points = list(_points(trace, canvas))
    if trace["type"] == "bar":
        half = _BAR * canvas.size[0] / (canvas.axes.right - canvas.axes.left)
        taken.boxes += [(at[0] - half, 0.0, at[0] + half, at[1]) for at in points if at]
        return
    if "lines" in trace["mode"]:
        taken.lines += [(one, other) for one, other in pairwise(points) if one and other]
    if "markers" in trace["mode"]:
        taken.boxes += [_around(at, trace["marker"]["size"] / 2) for at in points if at]


def _points(trace: dict, canvas: Canvas) -> Iterator[Point | None]:
    """Where the values of a trace stand, None for a gap."""
    own = trace.get("yaxis", "y") == canvas.axes.y
    for x, y in zip(trace["x"], trace["y"], strict=True):
        missing = y is None or math.isnan(y) or (canvas.log and own and y <= 0)
        if missing:
            yield None
        else:
            yield canvas.across(x), canvas.up(y) if own else y * canvas.size[1]


def _around(at: Point, half: float) -> Box:
    return at[0] - half, at[1] - half, at[0] + half, at[1] + half


def _note_box(note: dict, canvas: Canvas) -> Box:
    """What a label covers; its x is a year, its y a share of the panel's height."""
    length = LETTER * len(note["text"].replace("<b>", "").replace("</b>", ""))
    wide, high = (THICK, length) if note.get("textangle") else (length, THICK)
    x = canvas.across(note["x"]) + note.get("xshift", 0)
    y = note["y"] * canvas.size[1]
    left = {"left": x, "right": x - wide}.get(note.get("xanchor", ""), x - wide / 2)
    low = {"top": y - high, "bottom": y}.get(note.get("yanchor", ""), y - high / 2)
    return left, low, left + wide, low + high
