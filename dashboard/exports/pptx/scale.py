"""The ends of an upright axis, said outright where something lies on the chart by its values."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor, log10

from dashboard.charts.axes import Values
from dashboard.exports.pptx.native import Native

# Steps of an axis of numbers, as parts of a power of ten, and how many of them are enough.
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_ENOUGH = 7
# What the largest bubble has around its middle, as parts of an axis.
_UP_MARGIN, _ALONG_MARGIN = 0.08, 0.04


@dataclass(frozen=True)
class Scale:
    """low, high: the ends of an axis; step: between two ticks, None for that of a program."""

    low: float
    high: float
    step: float | None = None
    log: bool = False
    falling: bool = False

    def share(self, value: float) -> float:
        """Where a value lies, from 0 at the foot to 1 at the top."""
        ends = (self.low, self.high, value)
        low, high, at = map(log10, ends) if self.log else ends
        part = (at - low) / (high - low)
        return 1 - part if self.falling else part


def scale_of(plot: Native) -> Scale | None:
    """The scale of a chart whose names, areas or bounds lie by their values; None leaves it to the
    program, which looks at values alone and would cut off bounds."""
    if log_scaled(plot):
        return _logarithmic(plot.up, [*_values(plot)])
    if plot.along:
        return _around(plot.up, [*_values(plot)], _UP_MARGIN if plot.bubbles else 0.0)
    bounded = any(series.spans for series in plot.series)
    named = plot.kind == "scatter" and any(one.ended for one in plot.series)
    if not (bounded or named or plot.ends or plot.fills or plot.up.falling or plot.rows):
        return None
    if plot.rows:
        return rounded(plot.up.low, plot.up.high)
    values = [*_values(plot)]
    if plot.up.falling:
        # The lowest place may lie between two ticks.
        return Scale(0.0, plot.up.high, _step(plot.up.high), falling=True)
    low = min(values) if plot.up.low > 0 else min(0.0, *values)
    high = max(values) if plot.up.high < 0 else max(0.0, *values)
    return rounded(low, high)


def along_of(plot: Native) -> Scale | None:
    """The scale of the lower axis of a cloud over two axes of values; None for any other chart."""
    if plot.along is None:
        return None
    places = [x for series in plot.series for x in series.across]
    if plot.along.log and min(places) > 0:
        return _logarithmic(plot.along, places)
    return _around(plot.along, places, _ALONG_MARGIN if plot.bubbles else 0.0)


def _logarithmic(axis: Values, values: list[float]) -> Scale:
    """As on the page: its ends are no powers of ten, which would leave half of a chart empty."""
    return Scale(min(10.0**axis.low, *values), max(10.0**axis.high, *values), log=True)


def _around(axis: Values, values: list[float], margin: float) -> Scale:
    """From tick to tick within the ends of the page's axis, as far as that holds all values.

    margin: what they have around them, as a part of the axis.
    """
    step, room = _step(axis.high - axis.low), margin * (axis.high - axis.low)
    low = min(ceil(axis.low / step), floor((min(values) - room) / step)) * step
    high = max(floor(axis.high / step), ceil((max(values) + room) / step)) * step
    return Scale(round(low, 9), round(high, 9), step)


def rounded(low: float, high: float) -> Scale:
    """An axis of numbers that holds both and ends at ticks."""
    step = _step(high - low)
    ends = (turned(end / step) * step for turned, end in ((floor, low), (ceil, high)))
    return Scale(*(round(end, 9) for end in ends), step)


def log_scaled(plot: Native) -> bool:
    """Whether the axis is one of powers; a logarithm has no place for zero."""
    return plot.up.log and min(_values(plot)) > 0


def _values(plot: Native) -> Iterator[float]:
    """All values, and the bounds of those that have them."""
    for series in plot.series:
        yield from (value for value in series.values if value is not None)
        yield from (end for span in series.spans if span for end in span)


def _step(length: float) -> float:
    """The smallest round step of which a length takes no more than enough."""
    least = (length or 1.0) / _ENOUGH
    power = 10.0 ** floor(log10(least))
    return power * next(one for one in _STEPS if one * power >= least * (1 - 1e-9))
