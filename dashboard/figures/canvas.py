"""Where the panels of a chart lie, and how large they are in pixels on the smallest screens."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.charts.axes import Axis, Categories, Steps, Values
from dashboard.charts.chart import Chart, Panel

# Pixels of the plotted area's width and of the frame's height, on a laptop and on a phone.
_WIDTHS = {False: 780, True: 300}
_HEIGHTS = {False: 373, True: 440}
_TALL = {False: 557, True: 620}
_LETTER = 7.5
# Shares of the whole between two panels: beside each other, beneath, beneath with names above.
_BESIDE, _BENEATH, _BENEATH_NAMED = 0.03, 0.07, 0.12


@dataclass(frozen=True)
class Place:
    """A panel where it is drawn. number: from 1. across, up: its parts of the chart, from 0 to 1.

    size: width and height in pixels.
    """

    panel: Panel
    number: int
    across: tuple[float, float]
    up: tuple[float, float]
    size: tuple[float, float]
    narrow: bool
    x: str = "x"
    y: str = "y"

    @property
    def foot(self) -> str:
        """An axis from 0 to 1 over that of the values, for what stands at the foot."""
        return f"y{self.number + 10}"

    @property
    def top(self) -> dict[str, str]:
        """References of a note whose height is a share of the panel's."""
        return {"xref": self.x, "yref": f"{self.y} domain"}

    def right_of(self, x) -> float:
        """Pixels from the left edge."""
        return _share(self.panel.across, x) * self.size[0]

    def above(self, y) -> float:
        """Pixels from the lower edge."""
        return _share(self.panel.up, y) * self.size[1]

    @property
    def slot(self) -> float:
        """Pixels across for one year, month or category."""
        low, high = ends(self.panel.across)
        return self.size[0] / (high - low)


def places(chart: Chart, narrow: bool, margin: dict[str, float]) -> list[Place]:
    """Every panel in its place, inside the margins."""
    width = _WIDTHS[narrow] - _beside(chart)
    height = (_TALL if chart.tall else _HEIGHTS)[narrow] - margin["t"] - margin["b"]
    found = []
    for number, (panel, across, up) in enumerate(_domains(chart), start=1):
        size = width * (across[1] - across[0]), height * (up[1] - up[0])
        tail = "" if number == 1 else str(number)
        x = f"x{tail}" if chart.beside else "x"
        found.append(Place(panel, number, across, up, size, narrow, x, f"y{tail}"))
    return found


def scaled(axis: Axis | None, value) -> float:
    """A value in the units of its axis: its logarithm on a log axis, the place of a category."""
    if isinstance(axis, Categories):
        return axis.names.index(value)
    return math.log10(value) if isinstance(axis, Values) and axis.log else value


def ends(axis: Axis | None) -> tuple[float, float]:
    """Left and right, or lower and upper end of an axis in its units."""
    if isinstance(axis, Steps):
        return axis.left, axis.right
    if isinstance(axis, Values):
        return (axis.high, axis.low) if axis.falling else (axis.low, axis.high)
    if isinstance(axis, Categories):
        return -0.5, len(axis.names) - 0.5
    return 0.0, 1.0


def own_scales(chart: Chart) -> bool:
    """Whether panels have scales of their own, and so their names above them."""
    return len({panel.up for panel in chart.panels}) > 1


def _beside(chart: Chart) -> float:
    """Pixels that the names of lying columns take of the width."""
    axes = [panel.up for panel in chart.panels if isinstance(panel.up, Categories)]
    names = [part for axis in axes for name in axis.names for part in name.split("<br>")]
    return _LETTER * max(map(len, names), default=0)


def _share(axis: Axis | None, value) -> float:
    low, high = ends(axis)
    return (scaled(axis, value) - low) / (high - low)


def _domains(chart: Chart) -> Iterator[tuple[Panel, tuple[float, float], tuple[float, float]]]:
    """Each panel with its part of the width and of the height; a year is equally wide in all."""
    count = len(chart.panels)
    if chart.beside:
        spans = [ends(panel.across) for panel in chart.panels]
        unit = (1 - _BESIDE * (count - 1)) / sum(high - low for low, high in spans)
        left = 0.0
        for panel, (low, high) in zip(chart.panels, spans, strict=True):
            right = left + (high - low) * unit
            yield panel, (left, min(right, 1.0)), (0.0, 1.0)
            left = right + _BESIDE
        return
    gap = _BENEATH_NAMED if own_scales(chart) else _BENEATH
    height = (1 - gap * (count - 1)) / count
    for at, panel in enumerate(chart.panels):
        top = 1 - at * (height + gap)
        yield panel, (0.0, 1.0), (max(top - height, 0.0), top)
