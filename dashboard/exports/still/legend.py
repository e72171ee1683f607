"""The key of a figure: a sample of each mark with its name, in columns above the foot."""

import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dashboard.charts import tokens
from dashboard.exports.still.letters import length
from dashboard.exports.still.shapes import box, line
from dashboard.exports.still.symbols import symbol
from dashboard.exports.still.texts import LINE, written

_SAMPLE, _APART, _BETWEEN = 26, 6, 18
_SIZE = tokens.SMALL_SIZE


class Legend(NamedTuple):
    """What is named, in how many columns of which width."""

    named: list[Mapping]
    columns: int
    wide: float

    @property
    def height(self) -> float:
        return math.ceil(len(self.named) / self.columns) * _SIZE * LINE if self.named else 0.0


def legend(figure: Mapping, room: float) -> Legend:
    """The key that a figure asks for, none if it does not."""
    if not figure["layout"].get("showlegend"):
        return Legend([], 1, room)
    named = [one for one in figure["data"] if one.get("showlegend", True) and one.get("name")]
    widest = max((length(one["name"], _SIZE) for one in named), default=0)
    wide = _SAMPLE + _APART + widest + _BETWEEN
    return Legend(named, max(1, int(room // wide)), wide)


def drawn(one: Legend, left: float, top: float) -> Iterator[str]:
    """The key from its upper left corner."""
    for at, trace in enumerate(one.named):
        row, column = divmod(at, one.columns)
        x, y = left + column * one.wide, top + row * _SIZE * LINE
        yield _sample(trace, x, y + _SIZE * LINE / 2)
        yield written(trace["name"], x + _SAMPLE + _APART, y, _SIZE)


def _sample(trace: Mapping, x: float, y: float) -> str:
    look = trace.get("marker", {})
    colour = _first(look.get("color"))
    if trace["type"] == "bar":
        opacity = _first(look.get("opacity", 1))
        return box(x + _SAMPLE / 2 - 6, y - 5, x + _SAMPLE / 2 + 6, y + 5, colour, opacity)
    told = ""
    if "lines" in trace["mode"]:
        edge = trace["line"]
        ends = ((x, y), (x + _SAMPLE, y))
        told = line(ends, edge["color"], min(edge["width"], 6), edge.get("dash", "solid"))
    if "markers" in trace["mode"]:
        name, edge = _first(look.get("symbol", "circle")), look.get("line", {}).get("width", 1)
        told += symbol(name, x + _SAMPLE / 2, y, min(look["size"], 10), colour, edge)
    return told


def _first(value):
    return value[0] if isinstance(value, list | tuple) else value
