"""What lies behind the marks of a native chart: period bands, and steps of time without a value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor

from dashboard.analysis.growth import year_ranges
from dashboard.charts import tokens
from dashboard.charts.axes import Steps, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Change, Gap, Marked, Rule
from dashboard.charts.years import bands, period_years, range_text

_RGBA = re.compile(r"rgba\((\d+), (\d+), (\d+), ([\d.]+)\)")
# Years between two ticks of an axis of dates, and how many ticks suffice.
_BETWEEN, _TICKS = (1, 2, 5, 10), 12
# Half of what a year that stands out has shaded.
_MARKED = 0.3


@dataclass(frozen=True)
class Strip:
    """A part of the axis of time, from `left` to `right` in its steps; a line where both are one.

    colour: "#rrggbb". lines: what is written above it, from the top; upright: inside; beside: left
    of a line, at its top.
    """

    left: float
    right: float
    colour: str
    lines: tuple[str, ...] = ()
    upright: str = ""
    beside: str = ""


def strips(chart: Chart, steps: Steps, up: Values) -> tuple[Strip, ...]:
    """Those behind the panels of a scale: bands first, then gaps, which lie over them."""
    panels = [panel for panel in chart.panels if panel.up == up]
    found = list(_bands(chart, steps)) if isinstance(steps, Years) and steps.dated else []
    for gap in _gaps(chart, panels, steps):
        colour = on_white(tokens.UNKNOWN)
        found.append(Strip(gap.first - 0.5, gap.last + 0.5, colour, upright=gap.label))
    for one in (one for panel in panels for one in panel.told(Marked) if not one.framed):
        found.append(Strip(one.year - _MARKED, one.year + _MARKED, on_white(tokens.UNKNOWN)))
    if isinstance(steps, Years):
        found += [Strip(x, x, "", beside=told) for x, told in sorted(set(_lines(panels)))]
    return tuple(found)


def _lines(panels: list[Panel]) -> Iterator[tuple[float, str]]:
    """Where a line has another source from then on, and around years that are pointed out; each
    with what is written beside it."""
    for panel in panels:
        yield from ((one.year - 0.5, "") for one in panel.told(Change))
        yield from ((one.x, one.label) for one in panel.told(Rule))
        framed = [one.year for one in panel.told(Marked) if one.framed]
        yield from ((year + side, "") for year in framed for side in (-0.5, 0.5))


def _bands(chart: Chart, steps: Years) -> Iterator[Strip]:
    for period, left, right in bands(chart.periods, steps):
        colour = tokens.BANDS[(period.number - 1) % len(tokens.BANDS)]
        name = chart.words(f"period.{period.number}.short")
        yield Strip(left, right, on_white(colour), (period_years(period, chart.words), name))


def _gaps(chart: Chart, panels: list[Panel], steps: Steps) -> Iterator[Gap]:
    """Years that no panel of the scale knows, and the gaps that a panel tells itself."""
    if isinstance(steps, Years):
        shown = [set(range(panel.across.first, panel.across.last + 1)) for panel in panels]
        known = [years - set(panel.unknown) for years, panel in zip(shown, panels, strict=True)]
        unknown = sorted(set().union(*shown) - set().union(*known))
        for first, last in year_ranges(unknown):
            yield Gap(first, last, chart.words("chart.unknown", years=range_text(first, last)))
    for panel in panels:
        yield from panel.told(Gap)


def dates(steps: Steps) -> tuple[int, int, int]:
    """Of an axis of decimal years: its first and last tick, and the years between two."""
    count = steps.last + 1 - steps.first
    between = next((one for one in _BETWEEN if count / one <= _TICKS), _BETWEEN[-1])
    return (
        floor(steps.first / between) * between,
        ceil((steps.last + 1) / between) * between,
        between,
    )


def on_white(colour: str) -> str:
    """A translucent colour as it looks on white, "#rrggbb"."""
    *parts, strength = map(float, _RGBA.fullmatch(colour).groups())
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02x}" for part in parts)
