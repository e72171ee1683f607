"""The first rows of a mere table as SVG."""

from collections.abc import Iterator, Sequence

from dashboard.charts import tokens
from dashboard.exhibits.exhibit import Written
from dashboard.exports.still.letters import length
from dashboard.exports.still.shapes import line
from dashboard.exports.still.texts import LINE, written

_SIZE = tokens.TEXT_SIZE
_ROW = _SIZE * LINE + 8
# Between columns, and the narrowest that one may become, in multiples of the type size.
_APART, _NARROWEST = 1.2, 6.0
_CUT = "…"
# Rows that may be shown.
_FIRST = 12


def rows(table: Written, left: float, top: float, right: float, bottom: float) -> Iterator[str]:
    """The headings and as many rows as there is room for."""
    count = max(0, int((bottom - top) // _ROW) - 1)
    shown = [table.headings, *table.rows[:count]]
    wide = _widths(shown, (right - left) / _SIZE)
    for at, texts in enumerate(shown):
        x, y = left, top + at * _ROW
        for column, (text, room) in enumerate(zip(texts, wide, strict=True)):
            numeric = column in table.numeric
            edge = x + room * _SIZE if numeric else x
            told = _cut(text, room)
            colour = tokens.INK if at else tokens.MUTED
            yield written(_plain(told), edge, y, _SIZE, colour, "end" if numeric else "start")
            x += (room + _APART) * _SIZE
        yield line(((left, y + _ROW - 5), (right, y + _ROW - 5)), tokens.GRID, 1)


def fits(table: Written, room: float) -> bool:
    """Whether no cell of the first rows would be cut."""
    natural = _natural([table.headings, *table.rows[:_FIRST]])
    return sum(natural) <= _left(natural, room / _SIZE)


def _natural(shown: Sequence[Sequence[str]]) -> list[float]:
    """What the columns take whole, in multiples of the type size."""
    return [max(map(_ems, column)) for column in zip(*shown, strict=True)]


def _left(columns: Sequence[float], room: float) -> float:
    """What the space between columns leaves of the room."""
    return room - _APART * (len(columns) - 1)


def _ems(text: str) -> float:
    return length(text, 1.0)


def _widths(shown: Sequence[Sequence[str]], room: float) -> list[float]:
    """Of the columns, in multiples of the type size: the widest give way until all fit."""
    wide = _natural(shown)
    while sum(wide) > _left(wide, room) and max(wide) > _NARROWEST:
        wide[wide.index(max(wide))] -= 0.5
    return wide


def _cut(text: str, room: float) -> str:
    """A text, or as much of it as there is room for."""
    if _ems(text) <= room:
        return text
    while text and _ems(text + _CUT) > room:
        text = text[:-1]
    return text.rstrip() + _CUT


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
