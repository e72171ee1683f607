"""Areas behind a native chart: between two lines, or a range to hold values against.

Stacked areas of office programs fall to zero at a gap, so these are shapes of the chart's group.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.charts.axes import Axis, Steps
from dashboard.charts.chart import Panel
from dashboard.charts.context import Level
from dashboard.charts.marks import Area

# How strong the colour is of an area between lines, and of a range.
_BETWEEN, _RANGE = 0.16, 0.26

Corner = tuple[float, float]


@dataclass(frozen=True)
class Fill:
    """A closed area over the axes of a chart.

    corners: each a place on the axis of time and a value. colour: "#rrggbb"; strength: of it, from
    0 to 1. name: what it is.
    """

    name: str
    corners: tuple[Corner, ...]
    colour: str
    strength: float


def fills(panels: Iterable[Panel], axis: Axis) -> tuple[Fill, ...]:
    """Those of the panels of a scale, none beside another axis than that of time."""
    if not isinstance(axis, Steps):
        return ()
    return tuple(one for panel in panels for one in _of_panel(panel, axis))


def _of_panel(panel: Panel, axis: Steps) -> Iterator[Fill]:
    for level in panel.told(Level):
        if level.low < level.high:
            corners = (
                *((x, level.low) for x in (axis.first, axis.last)),
                *((x, level.high) for x in (axis.last, axis.first)),
            )
            yield Fill(level.name, corners, level.colour, _RANGE)
    for area in panel.drawn(Area):
        there = zip(area.x, area.low, strict=True)
        back = zip(reversed(area.x), reversed(area.high), strict=True)
        yield Fill(panel.name, (*there, *back), area.colour, _BETWEEN)
