"""A chart as the series of native ones: names and numbers, without what office programs lack."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dashboard.charts.axes import Axis, Categories, Months, Steps, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Blank, Event, Interval, Level, Step
from dashboard.charts.marks import Columns, Outline, Points
from dashboard.charts.months import tick_text
from dashboard.charts.years import date_position
from dashboard.exports.pptx.fills import fills
from dashboard.exports.pptx.marks import level_lines, series_of
from dashboard.exports.pptx.native import OPEN, Native, Series
from dashboard.exports.pptx.rows import in_rows
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
    if all(_in_rows(panel) for panel in panels):
        keyed = chart.key != "none"
        return tuple(in_rows(panel, keyed) for panel in panels if panel.drawn(Points)[0].x)
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


def _in_rows(panel: Panel) -> bool:
    """Whether it has nothing but points beside categories."""
    return isinstance(panel.up, Categories) and all(isinstance(one, Points) for one in panel.marks)


def _scale(panel: Panel) -> Values:
    return panel.across if isinstance(panel.up, Categories) else panel.up


def _native(chart: Chart, panels: list[Panel], up: Values) -> Native:
    """What other editions give comes behind the rest, levels last."""
    kind = _kind(panels)
    axis = panels[0].up if kind == "bars" else panels[0].across
    last = panels[-1].across
    if isinstance(axis, Steps):
        axis = replace(axis, last=last.last)
    made = [series for panel in panels for series in series_of(panel, axis, kind, len(panels) > 1)]
    found = [*_merged(made)]
    found.sort(key=lambda one: not one.joined and one.symbol.endswith(OPEN))
    if any(map(known, found)):
        found += (
            each
            for panel in panels
            for one in panel.told(Level)
            for each in level_lines(one, axis, kind)
        )
    if kind == "scatter" and found and len(found[0].values) == 1:
        # LibreOffice draws no point of a cloud whose first series has one point and others more.
        found.sort(key=lambda one: len(one.values) == 1)
    if all(one.sizes for one in found):
        # A small bubble lies on a large one.
        found.sort(key=lambda one: -max(one.sizes))
    return Native(
        kind,
        tuple(found),
        up,
        across="" if isinstance(axis, Categories) else axis.title,
        categories=() if kind == "scatter" else _written(axis, panels, chart.words),
        stacked=chart.columns in ("stacked", "over"),
        cycle=_YEAR if isinstance(axis, Months) and axis.dated else 1,
        steps=axis if isinstance(axis, Steps) else None,
        strips=strips(chart, axis, up) if isinstance(axis, Steps) else (),
        fills=fills(panels, axis) if kind == "line" else (),
        ends=chart.key == "ends" and kind == "line",
        joins=tuple((one.after, one.level) for one in panels[0].told(Step)),
        name=panels[0].name if len(chart.panels) == 1 else "",
        # Of panels that stand apart on the page a legend tells which is which.
        keyed=chart.key != "none" or len(panels) > 1,
        events=tuple(_events(panels)),
        along=axis if isinstance(axis, Values) and kind == "scatter" else None,
        intervals=tuple(one for panel in panels for one in panel.told(Interval)),
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


def _events(panels: list[Panel]) -> Iterator[tuple[float, bool]]:
    found = dict.fromkeys(one for panel in panels for one in panel.told(Event))
    yield from ((date_position(one.date), one.sure) for one in found)


def _written(axis: Steps | Categories, panels: list[Panel], words: Words) -> tuple[str, ...]:
    """The categories as text; one without a column says so itself."""
    if isinstance(axis, Categories):
        blanks = {one.at: one.label for panel in panels for one in panel.told(Blank)}
        return tuple(f"{one}: {blanks[one]}" if one in blanks else one for one in axis.names)
    steps = range(axis.first, axis.last + 1)
    if isinstance(axis, Months):
        return tuple(tick_text(axis, step, words) for step in steps)
    return tuple(str(step) if axis.dated else words.number(step, 0) for step in steps)


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
