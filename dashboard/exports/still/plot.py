"""A figure of ours where it is drawn: its axes in pixels."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dashboard.charts import tokens
from dashboard.exports.still.scales import Scale, scale, ticks
from dashboard.exports.still.texts import LINE, size_of

# Between the labels of an axis and its panel, and around the bounds of a map.
_APART, _MAP_EDGE = 5, 0.02


@dataclass(frozen=True)
class Plot:
    """The axes by name, "x", "y2"; left, top, right and bottom edge of what they span together."""

    figure: Mapping
    left: float
    top: float
    right: float
    bottom: float
    axes: Mapping[str, Scale]

    @property
    def layout(self) -> Mapping:
        return self.figure["layout"]

    def across(self, reference: str, value) -> float | None:
        """Pixels of a place that a note or shape tells, from the left."""
        return self._place(reference, value, self.left, self.right)

    def down(self, reference: str, value) -> float | None:
        """The same from the top."""
        return self._place(reference, value, self.bottom, self.top)

    def _place(self, reference: str, value, start: float, end: float) -> float | None:
        if reference == "paper":
            return start + value * (end - start)
        name, _, domain = reference.partition(" ")
        return self.axes[name].domain(value) if domain else self.axes[name].at(value)


def plot(figure: Mapping, left: float, top: float, right: float, bottom: float) -> Plot:
    """The figure between edges, less the room that the labels of the upright axes need."""
    layout = figure["layout"]
    told = {_short(name): axis for name, axis in layout.items() if name[1:5] == "axis"}
    margin = layout["margin"]
    labels = max((_beside(axis) for name, axis in told.items() if name[0] == "y"), default=0)
    left += max(margin["l"], labels)
    top, right, bottom = top + margin["t"], right - margin["r"], bottom - margin["b"]
    return Plot(figure, left, top, right, bottom, _axes(figure, told, (left, top, right, bottom)))


def _axes(figure: Mapping, told: Mapping[str, Mapping], edges: tuple) -> dict[str, Scale]:
    left, top, right, bottom = edges
    if any("scaleanchor" in axis for axis in told.values()):
        return _map(figure, told, edges)
    found = {}
    for name, axis in told.items():
        # An axis over another one has its part of the figure.
        low, high = told.get(axis.get("overlaying", ""), axis).get("domain", (0, 1))
        start, end = (left, right) if name[0] == "x" else (bottom, top)
        ends = [start + share * (end - start) for share in (low, high)]
        found[name] = scale(axis, *ends, _bounds(figure, name[0]))
    return found


def _map(figure: Mapping, told: Mapping[str, Mapping], edges: tuple) -> dict[str, Scale]:
    """Both axes with one scale, in the middle of the room."""
    left, top, right, bottom = edges
    (west, east), (south, north) = _bounds(figure, "x"), _bounds(figure, "y")
    ratio = told["y"]["scaleratio"]
    unit = min((right - left) / (east - west), (bottom - top) / (north - south) / ratio)
    wide, high = (east - west) * unit / 2, (north - south) * unit * ratio / 2
    across, down = (left + right) / 2, (top + bottom) / 2
    return {
        "x": scale(told["x"], across - wide, across + wide, (west, east)),
        "y": scale(told["y"], down + high, down - high, (south, north)),
    }


def _bounds(figure: Mapping, way: str) -> tuple[float, float]:
    """The least and the largest number of all traces, with a little room around."""
    values = [one for trace in figure["data"] for one in trace[way] if isinstance(one, int | float)]
    low, high = min(values, default=0.0), max(values, default=1.0)
    room = _MAP_EDGE * (high - low)
    return low - room, high + room


def _beside(axis: Mapping) -> float:
    """What an upright axis takes of the room on its left."""
    title = axis.get("title", {})
    wide = title["font"]["size"] * LINE + title["standoff"] if title.get("text") else 0
    if not axis.get("visible", True) or not axis.get("showticklabels", True):
        return wide
    found = ticks(scale(axis, 0, 1, (0, 1)))
    widest = max((size_of(text, tokens.TEXT_SIZE)[0] for _, text in found), default=0)
    return widest + _APART + axis.get("ticklabelstandoff", 0) + wide


def label_places(one: Scale) -> Iterator[tuple[float, str]]:
    """Pixels and text of the labels of an axis, none where it has none."""
    if one.seen and one.told.get("showticklabels", True):
        yield from ticks(one)


def subplots(traces: Iterable[Mapping]) -> list[tuple[str, str]]:
    """The pairs of axes that traces are drawn over."""
    return list(dict.fromkeys((one.get("xaxis", "x"), one.get("yaxis", "y")) for one in traces))


def _short(name: str) -> str:
    """ "yaxis2" -> "y2"."""
    return name[0] + name[5:]
