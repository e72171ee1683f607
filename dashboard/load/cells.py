"""Judge every cell against its field: how it is written, its type, its constraints.

Stricter than most readers, so that every one of them reads the same: no INF, NaN, 1_0, " 5.0 " or
digits of other scripts for numbers, no 1997-6-2 for a date, and a pattern covers the whole cell.
"""

import math
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from dashboard.load.schema import CONSTRAINTS, FALSE, TRUE, Field
from dashboard.load.sheet import Sheet

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?")
_INTEGER = re.compile(r"-?[0-9]{1,18}")  # what an int64 is sure to hold
_YEAR = re.compile(r"[0-9]{4}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# The code of what is wrong with a cell, and what its sentence needs.
Fault = tuple[str, dict[str, Any]]


def check_cells(sheet: Sheet) -> None:
    """Blame the cells that are not as their fields say. Keys are judged elsewhere (see `keys`)."""
    for field in sheet.fields:
        place = sheet.column[field.name]
        written = {row[place] for row in sheet.rows if len(row) == sheet.width}
        faults = {cell: fault for cell in written if (fault := fault_of(cell, field))}
        if faults:
            _blame(sheet, field, faults)


def _blame(sheet: Sheet, field: Field, faults: dict[str, Fault]) -> None:
    for index, (cell,) in sheet.sound(field.name):
        if cell in faults:
            code, expected = faults[cell]
            sheet.blame_cell(index, field.name, code, **expected)


def fault_of(cell: str, field: Field) -> Fault | None:
    """What is wrong with a cell, the first of several things."""
    if not cell:
        return ("required", {}) if field.required else None
    try:
        value = _READ[field.type](cell)
    except _NotPlain:
        return "number_form", {}
    except ValueError:
        return "type", {"type": field.type}
    return _against_constraints(cell, value, field)


def _against_constraints(cell: str, value: Any, field: Field) -> Fault | None:
    # A constraint that the type does not take is a problem of the descriptor.
    limits = {name: field.constraints.get(name) for name in CONSTRAINTS[field.type]}
    pattern, values = limits.get("pattern"), limits.get("enum")
    low, high = limits.get("minimum"), limits.get("maximum")
    if pattern and not re.fullmatch(pattern, cell):
        return "pattern", {"pattern": pattern}
    if (low is not None and value < _limit(low)) or (high is not None and value > _limit(high)):
        return "bounds", {
            "minimum": "−∞" if low is None else low,
            "maximum": "∞" if high is None else high,
        }
    if values is not None and value not in [_allowed(one, field.type) for one in values]:
        return "enum", {"values": ", ".join(map(str, values))}
    return None


def _limit(number: float) -> Decimal:
    return Decimal(str(number))


def _allowed(value: object, kind: str) -> Any:
    """A value of a list in the descriptor as a cell of that text would be read."""
    try:
        return _READ[kind](str(value))
    except ValueError:
        return None  # what no cell can be


class _NotPlain(ValueError):
    """A number that others would read, and not all of them as the same one."""


def _number(cell: str) -> Decimal:
    if _NUMBER.fullmatch(cell) and math.isfinite(float(cell)):
        return Decimal(cell)
    try:
        Decimal(cell.strip())
    except InvalidOperation:
        raise ValueError(cell) from None
    raise _NotPlain(cell)


def _whole(form: re.Pattern[str]) -> Callable[[str], int]:
    def read(cell: str) -> int:
        number = int(cell)
        if form.fullmatch(cell):
            return number
        raise _NotPlain(cell)

    return read


def _day(cell: str) -> date:
    if not _DATE.fullmatch(cell):
        raise ValueError(cell)
    return date.fromisoformat(cell)


def _truth(cell: str) -> bool:
    if cell not in TRUE + FALSE:
        raise ValueError(cell)
    return cell in TRUE


# Field type -> cell to value; ValueError for what is of another type.
_READ: dict[str, Callable[[str], Any]] = {
    "number": _number,
    "integer": _whole(_INTEGER),
    "year": _whole(_YEAR),
    "date": _day,
    "boolean": _truth,
    "string": str,
}
