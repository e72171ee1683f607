"""The traces of a figure as SVG: lines, markers, areas and columns."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from dashboard.exports.still.plot import Plot, subplots
from dashboard.exports.still.scales import Scale
from dashboard.exports.still.shapes import Point, area, box, line
from dashboard.exports.still.symbols import symbol
from dashboard.exports.still.texts import size_of, written

# Between a column and the number at its end.
_APART = 4


def traces(plot: Plot) -> Iterator[str]:
    """Columns behind all else, as Plotly draws them."""
    data = plot.figure["data"]
    bars = [one for one in data if one["type"] == "bar"]
    for axes in subplots(bars):
        yield from _columns(plot, [one for one in bars if (one["xaxis"], one["yaxis"]) == axes])
    for one in data:
        if one["type"] == "scatter":
            yield from _scatter(plot.axes[one["xaxis"]], plot.axes[one["yaxis"]], one)


def _scatter(across: Scale, up: Scale, trace: Mapping) -> Iterator[str]:
    places = [
        None if (at := (across.at(x), up.at(y)))[0] is None or at[1] is None else at
        for x, y in zip(trace["x"], trace["y"], strict=True)
    ]
    if trace.get("fill") == "toself":
        edge = trace.get("line", {}) if "lines" in trace["mode"] else {}
        rings = list(_stretches(places))
        yield area(rings, trace["fillcolor"], edge.get("color", ""), edge.get("width", 0))
    elif "lines" in trace["mode"]:
        look = trace["line"]
        for stretch in _stretches(places):
            if len(stretch) > 1:
                yield line(stretch, look["color"], look["width"], look.get("dash", "solid"))
    if "markers" in trace["mode"]:
        yield from _spans(across, up, trace)
        yield from _markers(places, trace["marker"])


def _stretches(places: Sequence[Point | None]) -> Iterator[list[Point]]:
    """Places without a gap between them."""
    for known, run in groupby(places, key=lambda one: one is not None):
        if known:
            yield [one for one in run if one is not None]


def _markers(places: Sequence[Point | None], look: Mapping) -> Iterator[str]:
    width = look.get("line", {}).get("width", 1)
    symbols = _each(look.get("symbol", "circle"), len(places))
    for place, name in zip(places, symbols, strict=True):
        if place is not None and look["size"] > 1:
            strength = look.get("opacity", 1)
            yield symbol(name, *place, look["size"], look["color"], width, strength)


def _spans(across: Scale, up: Scale, trace: Mapping) -> Iterator[str]:
    """The bars of bounds through markers."""
    for name, way, other in (("error_x", "x", across), ("error_y", "y", up)):
        bounds = trace.get(name)
        if not bounds:
            continue
        rows = zip(trace["x"], trace["y"], bounds["array"], bounds["arrayminus"], strict=True)
        for x, y, above, below in rows:
            value = x if way == "x" else y
            low, high = other.at(value - below), other.at(value + above)
            fixed = up.at(y) if way == "x" else across.at(x)
            ends = [(low, fixed), (high, fixed)]
            ends = ends if way == "x" else [(b, a) for a, b in ends]
            yield line(ends, bounds["color"], bounds["thickness"])


def _columns(plot: Plot, bars: Sequence[Mapping]) -> Iterator[str]:
    """All columns over one pair of axes, beside each other, stacked or over each other."""
    mode = plot.layout.get("barmode", "group")
    beside = len(bars) if mode == "group" else 1
    wide = (1 - plot.layout.get("bargap", 0.2)) / beside
    # Where the next column of a place begins, upwards and downwards.
    reached: dict[tuple, float] = {}
    for number, bar in enumerate(bars):
        lying = bar.get("orientation") == "h"
        places, values = (bar["y"], bar["x"]) if lying else (bar["x"], bar["y"])
        bases = bar.get("base") or [0.0] * len(values)
        shift = (number % beside + 0.5) * wide - wide * beside / 2
        for at, (place, value, base) in enumerate(zip(places, values, bases, strict=True)):
            if value is None:
                continue
            if mode == "relative" and "base" not in bar:
                base = reached.get((place, value < 0), 0.0)
                reached[place, value < 0] = base + value
            yield from _column(plot, bar, at, (place, shift, wide), (base, base + value))


def _column(plot: Plot, bar: Mapping, at: int, where: tuple, ends: tuple) -> Iterator[str]:
    place, shift, wide = where
    across, up = plot.axes[bar["xaxis"]], plot.axes[bar["yaxis"]]
    lying = bar.get("orientation") == "h"
    along, other = (across, up) if lying else (up, across)
    units = other.names.get(place, place) + shift
    sides = [other.of_units(units - wide / 2), other.of_units(units + wide / 2)]
    start, end = (along.at(value) for value in ends)
    marker, count = bar["marker"], len(bar["x"])
    colour, strength = (_each(marker[name], count)[at] for name in ("color", "opacity"))
    corners = (start, sides[0], end, sides[1]) if lying else (sides[0], end, sides[1], start)
    yield box(*corners, colour, strength)
    text = bar["text"][at] if "text" in bar else ""
    if text:
        yield _number(text, bar, (start, end), sum(sides) / 2, lying)


def _number(text: str, bar: Mapping, ends: tuple, middle: float, lying: bool) -> str:
    """The text of a column: in its middle, or beyond its end."""
    look = bar["textfont"]
    high = size_of(text, look["size"])[1]
    start, end = ends
    if bar["textposition"] == "inside":
        end, shift, anchor = (start + end) / 2, 0, "middle"
    else:
        backwards = end < start
        shift, anchor = (-_APART, "end") if backwards else (_APART, "start")
    if lying:
        x, y = end + shift, middle - high / 2
    else:
        beyond = {"end": -high, "start": 0, "middle": -high / 2}[anchor]
        x, y, anchor = middle, end + beyond, "middle"
    return written(text, x, y, look["size"], look["color"], anchor)


def _each(value, count: int) -> Sequence:
    """One value for each of so many."""
    return value if isinstance(value, list | tuple) else [value] * count
