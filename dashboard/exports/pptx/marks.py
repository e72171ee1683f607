"""The marks of a panel as series of native charts."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from dashboard.charts.axes import Axis, Categories, Years
from dashboard.charts.chart import Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Line, Points
from dashboard.charts.tokens import tint
from dashboard.charts.years import range_text
from dashboard.exports.pptx.native import AT_SIDE, AT_VALUE, OPEN, Series, hollow


def series_of(panel: Panel, axis: Axis, kind: str, several: bool) -> Iterator[Series]:
    """The marks of a panel that stand for values."""
    lead = f"{panel.name}: " if several and panel.name else ""
    beside = {mark.look for mark in panel.drawn(Points) if mark.beside}
    for mark in panel.marks:
        if isinstance(mark, Columns):
            yield _columns(mark, axis, lead)
        elif isinstance(mark, Line):
            ended = AT_SIDE if mark.ended else AT_VALUE if mark.look in beside else ""
            for one in _stretches(mark, axis, lead):
                yield replace(one, ended=ended) if one.joined else one
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
    """A line, or one for each stretch between its jumps. The first one has its name and stands in
    a legend for all, the others are told apart by their years."""
    look, values = mark.look, dict(zip(mark.x, mark.y, strict=True))
    cuts = [mark.x[0], *mark.jumps, mark.x[-1] + 1] if mark.jumps else [mark.x[0], mark.x[-1] + 1]
    symbols = dict(zip(mark.x, mark.symbols, strict=bool(mark.symbols)))
    for at, (start, end) in enumerate(pairwise(sorted(cuts))):
        own = {x: y for x, y in values.items() if start <= x < end}
        years = f", {range_text(int(start), int(end) - 1)}" if at else ""
        for one in _joined(f"{lead}{look.name}{years}", own, axis, look, symbols):
            yield replace(one, keyed=one.keyed and not at)


def _joined(name: str, values: dict, axis: Axis, look: Look, symbols: dict) -> Iterator[Series]:
    """A line, and behind it a series for each kind of its hollow markers: LibreOffice fills those
    of a line with the colour of the line."""
    level = not look.symbol
    one = Series(name, (), (look.colour,), (), look.dash, look.symbol or "circle", level=level)
    open_ones = {x: symbol for x, symbol in symbols.items() if hollow(symbol)}
    own = {x: symbol for x, symbol in symbols.items() if x not in open_ones}
    yield replace(one, values=_placed(values, axis), symbols=_placed(own, axis) if own else ())
    for symbol in dict.fromkeys(open_ones.values()):
        marked = {x: values.get(x) for x, held in open_ones.items() if held == symbol}
        single = replace(one, symbol=symbol, joined=False, keyed=False, level=False)
        yield replace(single, values=_placed(marked, axis))


def _markers(mark: Points, axis: Axis, kind: str, lead: str) -> Iterator[Series]:
    """Single values; as many series of one name as a place has different ones."""
    look = mark.look
    symbol = look.symbol + (OPEN if mark.other else "")
    one = Series(
        lead + look.name, (), (look.colour,), (), look.dash, symbol, joined=False, keyed=mark.keyed
    )
    if kind == "scatter":
        across = tuple(_decimal(x, axis) for x in mark.x)
        if mark.beside and len(mark.x) == 1:
            one = replace(one, ended=AT_VALUE)
        if mark.amount is not None:
            one = replace(one, sizes=(mark.amount,) * len(mark.x))
        yield replace(one, values=mark.y, across=across, spans=mark.spans, symbols=mark.symbols)
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


def level_lines(one: Level, axis: Axis, kind: str) -> Iterator[Series]:
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
