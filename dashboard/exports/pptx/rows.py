"""Points beside categories, as a cloud: office programs draw no markers beside lying columns."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.charts.chart import Panel
from dashboard.charts.marks import Points
from dashboard.exports.pptx.native import OPEN, UNSEEN, Native, Series
from dashboard.exports.pptx.scale import rounded


def in_rows(panel: Panel, keyed: bool) -> Native:
    """A panel of points over values, each in the row of its category, the first one on top.

    Bounds are lines of their own, as LibreOffice draws no lying error bars of different lengths.
    """
    names = panel.up.names
    heights = _heights(names)
    points = panel.drawn(Points)
    bounds = (line for mark in points for line in _bounds(mark, heights))
    drawn = (_points(mark, heights) for mark in points)
    series = (*bounds, *drawn)
    return Native("scatter", series, panel.across, rows=names, name=panel.name, keyed=keyed)


def with_names(native: Native) -> Native:
    """The same with the names of its rows: texts of points that nobody sees, at the left end."""
    if not native.rows:
        return native
    left = (rounded(native.up.low, native.up.high).low,) * len(native.rows)
    heights = _heights(native.rows)
    held = Series(
        UNSEEN, tuple(heights[name] for name in native.rows), ("",), left,
        joined=False, level=True, texts=native.rows, keyed=False,
    )  # fmt: skip
    return replace(native, series=(held, *native.series))


def _heights(names: tuple[str, ...]) -> dict[str, float]:
    return {name: float(at) for at, name in enumerate(reversed(names))}


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
