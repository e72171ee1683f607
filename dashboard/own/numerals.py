"""A cell as a number: which sign parts decimals is read off the whole file, not cell by cell."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from dashboard.own.sheet import Cell
from dashboard.words.typed import typed

COMMA, POINT = ",", "."
# What stands for "nothing reported" in tables of offices.
_MISSING = re.compile(
    r"[-–—―…:.*xхXХ×]+|н\.?\s?/?д\.?|нет данных|n\.?/?a\.?|null|nan|none|м\.?/?ж\.?|дерек жоқ"
    r"|maʼlumot yoʻq|ma'lumot yo'q|\(?[sc]\)?",
    re.I,
)
# Small figures of footnotes: taken for common ones they would lengthen the number.
_SMALL = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹⁰]+[)⁾]?")
# A mark or a letter behind a number: of a footnote, or of a preliminary or estimated value.
_MARKED = re.compile(
    r"(?P<number>.*\d)(?P<mark>\s?[*†‡]+\)?|\s\d?\)|\s?[perb]|\s?\([perb]\))", re.I | re.S
)
_NOTED = re.compile(r"([*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\s)\d(?=\)))[)⁾]?\s*$")
_EXACT = re.compile(r"[-−]?\d+\.\d+|[-−]?\d+(?:\.\d+)?[eE][+-]?\d{1,2}")
# Numbers that are read in one way whoever wrote them: most of any table.
_SIMPLE = re.compile(r"-?\d{1,14}(?:[.,](?:\d{1,2}|\d{4,12}))?")
_LARGEST = 1e15
_FLAGS = {"p": "preliminary", "e": "estimate"}


class Number(NamedTuple):
    """value: None where there is none. missing: whether the file says so. readings: each number
    that the text may be. mark: what stood behind it."""

    value: float | None
    missing: bool = False
    readings: tuple[str, ...] = ()
    mark: str = ""


def number(cell: Cell, decimal: str = "") -> Number:
    """The number of a cell. decimal: the sign before decimals, "" while it is not known."""
    if isinstance(cell, float):
        return Number(cell) if abs(cell) < _LARGEST else Number(None)
    if cell is None or _MISSING.fullmatch(cell):
        return Number(None, missing=True)
    small = _SMALL.search(cell)
    found = _plain(unmarked(cell), decimal)
    if found.value is None and not found.readings and (marked := _MARKED.fullmatch(cell)):
        return _plain(marked["number"], decimal)._replace(mark=marked["mark"].strip())
    return found._replace(mark=small[0]) if small else found


def unmarked(text: str) -> str:
    """A text without the small figures of footnotes."""
    return _SMALL.sub("", text).strip()


def mark_of(text: str) -> str:
    """The mark of a footnote at the end of a text, "" for none."""
    found = _NOTED.search(text)
    return found[1] if found else ""


def flag(mark: str) -> str:
    """What a letter behind a number says of it: "preliminary", "estimate" or ""."""
    return _FLAGS.get(mark.strip("()").casefold(), "")


def _plain(text: str, decimal: str) -> Number:
    if _SIMPLE.fullmatch(text):
        digits = text.replace(",", ".")
        return Number(float(digits), readings=(digits,))
    readings = typed(text).readings
    if not readings and _EXACT.fullmatch(text):
        readings = (text.replace("−", "-"),)
    if len(readings) == 2:
        # One sign and three digits: thousands first, decimals second, as `typed` gives them.
        sign = COMMA if COMMA in text else POINT
        chosen = readings[sign == decimal] if decimal else None
        return Number(float(chosen) if chosen else None, readings=readings)
    if len(readings) != 1 or abs(float(readings[0])) >= _LARGEST:
        return Number(None)
    return Number(float(readings[0]), readings=readings)


def decimal_sign(cells: Iterable[Cell]) -> str:
    """The sign before decimals in a file, "" where its numbers leave it open or disagree.

    A sign is one before decimals where a number can be read in no other way; where numbers have
    the other sign between thousands, it is the one that is left.
    """
    found: set[str] = set()
    for cell in cells:
        if not isinstance(cell, str) or not (_COMMA_OR_POINT.search(cell)):
            continue
        if _SIMPLE.fullmatch(cell):
            found.add(COMMA if COMMA in cell else POINT)
        elif len(readings := typed(cell).readings) == 1:
            found |= _sign_of(cell, readings[0])
        if len(found) > 1:
            return ""
    return found.pop() if len(found) == 1 else ""


_COMMA_OR_POINT = re.compile(r"\d[.,]\d")


def _sign_of(text: str, reading: str) -> set[str]:
    """The sign that a text with one reading uses before decimals, nothing if it has none."""
    if "." in reading:
        return {max((COMMA, POINT), key=text.rfind)}
    # "1.234.567": points between thousands leave the comma for decimals.
    grouped = {sign for sign in (COMMA, POINT) if sign in text}
    return {COMMA if one == POINT else POINT for one in grouped}
