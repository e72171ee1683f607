"""Points beside categories, as a cloud: office programs draw no markers beside lying columns."""

from collections.abc import Iterator

from dashboard.charts.chart import Panel
from dashboard.charts.marks import Points
from dashboard.exports.pptx.native import OPEN, UNSEEN, Native, Series
from dashboard.exports.pptx.scale import rounded


def in_rows(panel: Panel, keyed: bool) -> Native:
    """A panel of points over values, each in the row of its category, the first one on top.

    The names of the rows are texts of points that nobody sees, at the left end of the axis. Bounds
    are lines of their own, as LibreOffice draws no lying error bars of different lengths.
    """
    names, up = panel.up.names, panel.across
    heights = {name: float(at) for at, name in enumerate(reversed(names))}
    left = (rounded(up.low, up.high).low,) * len(names)
    held = Series(
        UNSEEN, (*heights.values(),)[::-1], ("",), left,
        joined=False, level=True, texts=names, keyed=False,
    )  # fmt: skip
    points = panel.drawn(Points)
    bounds = (line for mark in points for line in _bounds(mark, heights))
    drawn = (_points(mark, heights) for mark in points)
    return Native("scatter", (held, *bounds, *drawn), up, rows=names, name=panel.name, keyed=keyed)


def _bounds(mark: Points, heights: dict[str, float]) -> Iterator[Series]:
    for place, span in zip(mark.y, mark.spans, strict=bool(mark.spans)):
        level = (heights[str(place)],) * 2
        yield Series(
            str(place), level, (mark.look.colour,), span, level=True, over=True, keyed=False
        )


def _points(mark: Points, heights: dict[str, float]) -> Series:
    look = mark.look
    return Series(
        look.name,
        tuple(heights[str(place)] for place in mark.y),
        (look.colour,),
        tuple(float(x) for x in mark.x),
        symbol=look.symbol + (OPEN if mark.other else ""),
        joined=False,
        symbols=mark.symbols,
        keyed=mark.keyed,
    )
