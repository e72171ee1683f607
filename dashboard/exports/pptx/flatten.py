"""A chart as the series of native ones: names and numbers, without what office programs lack."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from dashboard.charts.axes import Axis, Categories, Months, Steps, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Line, Outline, Points
from dashboard.charts.months import tick_text
from dashboard.charts.tokens import tint
from dashboard.charts.years import range_text
from dashboard.exports.pptx.native import OPEN, Native, Series
from dashboard.exports.pptx.strips import strips
from dashboard.words import Words

# Months.
_YEAR = 12


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
    strip = isinstance(panel.up, Categories) and isinstance(panel.across, Steps)
    return strip or bool(panel.drawn(Outline))


def _scale(panel: Panel) -> Values:
    return panel.across if isinstance(panel.up, Categories) else panel.up


def _native(chart: Chart, panels: list[Panel], up: Values) -> Native:
    """What other editions give comes behind the rest, levels last."""
    kind = _kind(panels)
    axis = panels[0].up if kind == "bars" else panels[0].across
    last = panels[-1].across
    if isinstance(axis, Steps):
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
    if kind == "scatter" and found and len(found[0].values) == 1:
        # LibreOffice draws no point of a cloud whose first series has one point and others more.
        found.sort(key=lambda one: len(one.values) == 1)
    return Native(
        kind,
        tuple(found),
        up,
        across="" if isinstance(axis, Categories) else axis.title,
        categories=() if kind == "scatter" else _written(axis, chart.words),
        stacked=chart.columns in ("stacked", "over"),
        cycle=_YEAR if isinstance(axis, Months) and axis.dated else 1,
        steps=axis if isinstance(axis, Steps) else None,
        strips=strips(chart, axis, up) if isinstance(axis, Steps) else (),
    )


def _kind(panels: list[Panel]) -> str:
    first = panels[0]
    marks = [mark for panel in panels for mark in panel.marks]
    if isinstance(first.up, Categories):
        return "bars"
    if any(isinstance(mark, Columns) for mark in marks):
        return "bar"
    dated = any(x != int(x) for mark in marks if isinstance(mark, Points) for x in mark.x)
    return "scatter" if dated or isinstance(first.across, Values) else "line"


def _written(axis: Steps | Categories, words: Words) -> tuple[str, ...]:
    if isinstance(axis, Categories):
        return axis.names
    steps = range(axis.first, axis.last + 1)
    if isinstance(axis, Months):
        return tuple(tick_text(axis, step, words) for step in steps)
    return tuple(str(step) if axis.dated else words.number(step, 0) for step in steps)


def _series(panel: Panel, axis: Axis, kind: str, several: bool) -> Iterator[Series]:
    """The marks of a panel that stand for values."""
    lead = f"{panel.name}: " if several and panel.name else ""
    for mark in panel.marks:
        if isinstance(mark, Columns):
            yield _columns(mark, axis, lead)
        elif isinstance(mark, Line):
            yield from _stretches(mark, axis, lead)
        elif isinstance(mark, Points) and mark.seen:
            yield from _markers(mark, axis, kind, lead)


def _columns(mark: Columns, axis: Axis, lead: str) -> Series:
    """Columns that do not stand on 0 keep where they stand, and what is written above them."""
    amounts = dict(zip(mark.at, mark.amounts or mark.values, strict=True))
    one = Series(lead + mark.name, _placed(amounts, axis), _paled(mark))
    if not mark.base:
        return one
    texts = {at: text[0] for at, text in zip(mark.at, mark.texts, strict=bool(mark.texts))}
    lows = dict(zip(mark.at, mark.base, strict=True))
    return replace(one, lows=_placed(lows, axis), texts=_placed(texts, axis))


def _paled(mark: Columns) -> tuple[str, ...]:
    """The colours of columns that are all equally pale, as they look on white."""
    if len(mark.strengths) > 1 or mark.strengths[0] == 1:
        return mark.colours
    return tuple(tint(colour, mark.strengths[0]) for colour in mark.colours)


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
            symbols = dict(zip(mark.x, mark.symbols, strict=bool(mark.symbols)))
            yield _joined(lead + name, own, axis, look, symbols)


def _joined(name: str, values: dict, axis: Axis, look: Look, symbols: dict) -> Series:
    level = not look.symbol
    one = Series(name, (), (look.colour,), (), look.dash, look.symbol or "circle", level=level)
    own = _placed(symbols, axis) if symbols else ()
    return replace(one, values=_placed(values, axis), symbols=own)


def _markers(mark: Points, axis: Axis, kind: str, lead: str) -> Iterator[Series]:
    """Single values; as many series of one name as a place has different ones."""
    look = mark.look
    symbol = look.symbol + (OPEN if mark.other else "")
    one = Series(lead + look.name, (), (look.colour,), (), look.dash, symbol, joined=False)
    if kind == "scatter":
        across = tuple(_decimal(x, axis) for x in mark.x)
        yield replace(one, values=mark.y, across=across, spans=mark.spans, symbols=mark.symbols)
        return
    if kind == "bars":
        # A program that draws lying columns has no markers beside its categories.
        bounds = _placed(dict(zip(mark.y, mark.spans, strict=bool(mark.spans))), axis)
        values = _placed(dict(zip(mark.y, mark.x, strict=True)), axis)
        yield replace(one, values=values, joined=True, spans=bounds if mark.spans else ())
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


def _placed(values: dict, axis: Axis) -> tuple:
    """A value or None for each category."""
    places = axis.names if isinstance(axis, Categories) else range(axis.first, axis.last + 1)
    return tuple(values.get(place) for place in places)


def _decimal(x: float, axis: Axis) -> float:
    """January 2019 is 2019.04: on the axis of the page a year's tick stands in its middle."""
    return x + 0.5 if isinstance(axis, Years) else x


def _both(before: tuple, after: tuple) -> tuple:
    return tuple(b if a is None else a for a, b in zip(before, after, strict=True))


def _merged(found: Iterable[Series]) -> Iterator[Series]:
    """Lines that go on in the next panel as one."""
    lines: dict[Series, Series] = {}
    for at, one in enumerate(found):
        key = replace(one, symbols=(), values=() if one.joined else (float(at),))
        held = lines.get(key)
        if held is None:
            lines[key] = one
            continue
        values = _both(held.values, one.values)
        lines[key] = replace(held, values=values, symbols=_both(held.symbols, one.symbols))
    yield from lines.values()
