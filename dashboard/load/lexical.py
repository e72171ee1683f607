"""How cells are written: stricter than frictionless, so that every reader reads the same.

frictionless takes INF, NaN, 1_0, " 5.0 " and digits of other scripts for numbers, 1997-6-2 for a
date, and lets a pattern pass over a line break at the end.
"""

import math
import re
from decimal import Decimal, InvalidOperation

from dashboard.load.schema import Field
from dashboard.load.sheet import Sheet

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?")
_INTEGER = re.compile(r"-?[0-9]{1,18}")  # what an int64 is sure to hold
_YEAR = re.compile(r"[0-9]{4}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check_forms(sheet: Sheet) -> None:
    """Blame cells that frictionless would accept although they are not written plainly."""
    for field in sheet.fields:
        place = sheet.column[field.name]
        written = {row[place] for row in sheet.rows if len(row) == sheet.width} - {""}
        wrong = {cell: code for cell in written if (code := _wrong(cell, field))}
        if wrong:
            _blame(sheet, field, wrong)


def _blame(sheet: Sheet, field: Field, wrong: dict[str, str]) -> None:
    expected = {
        "number_form": {},
        "type": {"type": field.type},
        "pattern": {"pattern": field.constraints.get("pattern")},
    }
    for index, (cell,) in sheet.sound(field.name):
        if cell in wrong:
            sheet.blame_cell(index, field.name, wrong[cell], **expected[wrong[cell]])


def _wrong(cell: str, field: Field) -> str | None:
    """The code of what is wrong with the form of a cell; None also when frictionless will tell."""
    if field.type == "number":
        plain = _NUMBER.fullmatch(cell) and math.isfinite(float(cell))
        return "number_form" if not plain and _is_number(cell) else None
    if field.type in ("integer", "year"):
        plain = (_INTEGER if field.type == "integer" else _YEAR).fullmatch(cell)
        return "number_form" if not plain and _is_integer(cell) else None
    if field.type == "date":
        return None if _DATE.fullmatch(cell) else "type"
    pattern = field.constraints.get("pattern")
    return "pattern" if pattern and not re.fullmatch(pattern, cell) else None


def _is_number(cell: str) -> bool:
    try:
        Decimal(cell.strip())
    except InvalidOperation:
        return False
    return True


def _is_integer(cell: str) -> bool:
    try:
        int(cell)
    except ValueError:
        return False
    return True
