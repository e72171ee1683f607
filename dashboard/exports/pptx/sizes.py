"""How large the bubbles of a native chart are."""

from math import sqrt

from dashboard.exports.pptx.native import Native, Series
from dashboard.exports.pptx.room import Room

# The largest bubble is as wide as a quarter of the shorter side of the plot.
_QUARTER = 0.25


def radius(one: Series, plot: Native, room: Room) -> float:
    """Of the bubble of a series, in inches: its area is to the largest as its size is."""
    largest = max(size for series in plot.series for size in series.sizes)
    widest = _QUARTER * min(room.width, room.height)
    return widest / 2 * sqrt(one.sizes[0] / largest)
