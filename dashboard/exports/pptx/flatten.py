"""A chart as the series of native ones: names and numbers, without what office programs lack."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from dashboard.charts.axes import Axis, Categories, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Line, Outline, Points
from dashboard.charts.years import range_text
from dashboard.words import Words

# How the symbol of a hollow marker ends.
OPEN = "-open"


@dataclass(frozen=True)
class Series:
    """One line, one set of columns or one cloud of points.

    values: a number or None (a gap) for each category; of a cloud the vertical positions, across
    the horizontal ones. colours: "#rrggbb" of all, or of each column. joined: whether the values
    are a line or columns, else single markers. level: to hold others against, without markers.
    """

    name: str
    values: tuple[float | None, ...]
    colours: tuple[str, ...]
    across: tuple[float, ...] = ()
    dash: str = "solid"
    symbol: str = "circle"
    joined: bool = True
    level: bool = False


@dataclass(frozen=True)
class Native:
    """A chart for a program that draws it itself.

    kind: "line", "bar" (upright columns), "bars" (lying ones) or "scatter". up: the axis of values;
    across: the title of the other one. stacked: the first series below.
    """

    kind: str
    series: tuple[Series, ...]
    up: Values
    across: str = ""
    categories: tuple[str, ...] = ()
    stacked: bool = False


def flattened(chart: Chart) -> tuple[Native, ...]:
    """One native chart for each scale of values; none of a map, of a strip, or without a value.

    Panels of one scale become one chart, their series named with the panel where it has a name.
    """
    panels = chart.panels
    if any(_undrawable(panel) for panel in panels):
        return ()
    groups: dict[Axis, list[Panel]] = {}
    for panel in panels:
        groups.setdefault(_scale(panel), []).append(panel)
    found = (_native(chart, group, up) for up, group in groups.items())
    return tuple(native for native in found if any(map(known, native.series)))


def known(series: Series) -> bool:
    """Whether there is anything to draw of it."""
    return any(value is not None for value in series.values)


def _undrawable(panel: Panel) -> bool:
    strip = isinstance(panel.up, Categories) and isinstance(panel.across, Years)
    return strip or bool(panel.drawn(Outline))


def _scale(panel: Panel) -> Values:
    return panel.across if isinstance(panel.up, Categories) else panel.up


def _native(chart: Chart, panels: list[Panel], up: Values) -> Native:
    """What other editions give comes behind the rest, levels last."""
    kind = _kind(panels)
    axis = panels[0].up if kind == "bars" else panels[0].across
    last = panels[-1].across
    if isinstance(axis, Years):
        axis = replace(axis, last=last.last)
    made = [series for panel in panels for series in _series(panel, axis, kind, len(panels) > 1)]
    found = [*_merged(made)]
    found.sort(key=lambda one: not one.joined and one.symbol.endswith(OPEN))
    if any(map(known, found)):
        found += (
            each
            for panel in panels
            for one in panel.told(Level)
            for each in _level(one, axis, kind)
        )
    return Native(
        kind,
        tuple(found),
        up,
        across="" if isinstance(axis, Categories) else axis.title,
        categories=() if kind == "scatter" else _written(axis, chart.words),
        stacked=chart.columns in ("stacked", "over"),
    )


def _kind(panels: list[Panel]) -> str:
    first = panels[0]
    marks = [mark for panel in panels for mark in panel.marks]
    if any(isinstance(mark, Columns) for mark in marks):
        return "bars" if isinstance(first.up, Categories) else "bar"
    dated = any(x != int(x) for mark in marks if isinstance(mark, Points) for x in mark.x)
    return "scatter" if dated or isinstance(first.across, Values) else "line"


def _written(axis: Years | Categories, words: Words) -> tuple[str, ...]:
    if isinstance(axis, Categories):
        return axis.names
    steps = range(axis.first, axis.last + 1)
    return tuple(str(step) if axis.dated else words.number(step, 0) for step in steps)


def _series(panel: Panel, axis: Axis, kind: str, several: bool) -> Iterator[Series]:
    """The marks of a panel that stand for values."""
    lead = f"{panel.name}: " if several and panel.name else ""
    for mark in panel.marks:
        if isinstance(mark, Columns):
            amounts = dict(zip(mark.at, mark.amounts or mark.values, strict=True))
            yield Series(lead + mark.name, _placed(amounts, axis), mark.colours)
        elif isinstance(mark, Line):
            yield from _stretches(mark, axis, lead)
        elif isinstance(mark, Points) and mark.seen:
            yield from _markers(mark, axis, kind, lead)


def _stretches(mark: Line, axis: Axis, lead: str) -> Iterator[Series]:
    """A line, or one for each stretch between its jumps, named with its years."""
    look, values = mark.look, dict(zip(mark.x, mark.y, strict=True))
    cuts = [mark.x[0], *mark.jumps, mark.x[-1] + 1] if mark.jumps else [mark.x[0], mark.x[-1] + 1]
    for start, end in pairwise(sorted(cuts)):
        own = {x: y for x, y in values.items() if start <= x < end}
        name = look.name
        if mark.jumps:
            name = f"{name}, {range_text(int(start), int(end) - 1)}"
        if own:
            yield _joined(lead + name, own, axis, look)


def _joined(name: str, values: dict, axis: Axis, look: Look) -> Series:
    level = not look.symbol
    symbol = look.symbol or "circle"
    return Series(name, _placed(values, axis), (look.colour,), (), look.dash, symbol, level=level)


def _markers(mark: Points, axis: Axis, kind: str, lead: str) -> Iterator[Series]:
    """Single values; as many series of one name as a place has different ones."""
    look = mark.look
    symbol = look.symbol + (OPEN if mark.other else "")
    one = Series(lead + look.name, (), (look.colour,), (), look.dash, symbol, joined=False)
    if kind == "scatter":
        yield replace(one, values=mark.y, across=tuple(_decimal(x, axis) for x in mark.x))
        return
    layers: list[dict] = []
    for x, y in dict.fromkeys(zip(mark.x, mark.y, strict=True)):
        free = next((layer for layer in layers if x not in layer), None)
        if free is None:
            layers.append({x: y})
        else:
            free[x] = y
    for layer in layers:
        yield replace(one, values=_placed(layer, axis))


def _level(one: Level, axis: Axis, kind: str) -> Iterator[Series]:
    """A line for each end of it, right across."""
    dash = "dot" if one.low < one.high else one.dash
    for value in dict.fromkeys((one.low, one.high)):
        series = Series(one.name, (), (one.colour,), dash=dash, level=True)
        if kind == "scatter":
            ends = (float(axis.first), axis.last + 1.0)
            yield replace(series, values=(value, value), across=ends)
        else:
            yield replace(series, values=(value,) * (axis.last - axis.first + 1))


def _placed(values: dict, axis: Axis) -> tuple[float | None, ...]:
    """A value or None for each category."""
    places = axis.names if isinstance(axis, Categories) else range(axis.first, axis.last + 1)
    return tuple(values.get(place) for place in places)


def _decimal(x: float, axis: Axis) -> float:
    """January 2019 is 2019.04: on the axis of the page a year's tick stands in its middle."""
    return x + 0.5 if isinstance(axis, Years) else x


def _merged(found: Iterable[Series]) -> Iterator[Series]:
    """Lines that go on in the next panel as one."""
    lines: dict[Series, Series] = {}
    for at, one in enumerate(found):
        key = replace(one, values=()) if one.joined else replace(one, values=(float(at),))
        held = lines.get(key)
        if held is None:
            lines[key] = one
            continue
        both = zip(held.values, one.values, strict=True)
        lines[key] = replace(held, values=tuple(b if a is None else a for a, b in both))
    yield from lines.values()
