"""Columns that do not stand on zero, as a waterfall has them: stacked on ones that nobody sees."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.charts import tokens
from dashboard.exports.pptx.native import UNSEEN, Native, Series

# The part of the longest column that a text beside one may take.
_BEHIND = 0.12
# Two columns and the one before the next line.
_TURNS = 3


def stood(native: Native) -> Native:
    """The same chart with what its columns stand on below them, and their texts above them.

    Only a chart all of whose columns tell where they stand is changed. A column across zero has a
    part above it and one below it.
    """
    if not native.series or not all(one.lows for one in native.series):
        return native
    ends = [_ends(one) for one in native.series]
    series = [_standing(ends, native.categories)]
    joins = _joins(native) if native.kind == "bar" else ()
    for one, own in zip(native.series, ends, strict=True):
        upper = tuple(end and max(end[1], 0.0) - max(end[0], 0.0) for end in own)
        lower = tuple(end and min(end[0], 0.0) - min(end[1], 0.0) for end in own)
        plain = replace(one, lows=(), texts=())
        series += [replace(plain, values=part) for part in (upper, lower) if any(part)]
    return replace(native, series=(*series, *joins, _texts(native, ends)), stacked=True)


def _ends(one: Series) -> list[tuple[float, float] | None]:
    """The lower and the upper end of each column."""
    pairs = zip(one.lows, one.values, strict=True)
    return [
        None if low is None or value is None else (low, low + abs(value)) for low, value in pairs
    ]


def _standing(ends: list, categories: tuple[str, ...]) -> Series:
    """From zero to the nearer end of the column of each category, nothing for one across zero."""
    values = []
    for at in range(len(categories)):
        low, high = next((own[at] for own in ends if own[at]), (0.0, 0.0))
        values.append(low if low > 0 else min(high, 0.0))
    return Series(UNSEEN, tuple(values), ("",), keyed=False)


def _joins(native: Native) -> Iterator[Series]:
    """Thin lines from the level of each column to the next one.

    Each has a value over both, and a gap before the next of its series: so they are three at most.
    """
    levels = [(native.categories.index(after), level) for after, level in native.joins]
    for turn in range(_TURNS):
        own = {at + by: level for at, level in levels if at % _TURNS == turn for by in (0, 1)}
        values = tuple(own.get(at) for at in range(len(native.categories)))
        if own:
            yield Series(UNSEEN, values, (tokens.MUTED,), level=True, over=True, keyed=False)


def _texts(native: Native, ends: list) -> Series:
    """What the texts belong to: unseen points at the upper ends, or, as no points stand beside
    lying columns, unseen columns behind them."""
    tops, texts = [], []
    for at in range(len(native.categories)):
        own = [(end[at], one) for end, one in zip(ends, native.series, strict=True) if end[at]]
        tops.append(own[0][0][1] if own else None)
        texts.append(own[0][1].texts[at] if own else None)
    if native.kind == "bars":
        behind = _BEHIND * max(abs(one) for one in tops if one is not None)
        values = tuple(one if one is None else behind for one in tops)
        return Series(UNSEEN, values, ("",), texts=tuple(texts), keyed=False)
    held = tuple(texts)
    return Series(UNSEEN, tuple(tops), ("",), joined=False, level=True, texts=held, keyed=False)
