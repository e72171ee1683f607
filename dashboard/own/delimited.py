"""A text file -> its rows: which sign parts the cells is read off the lines."""

import csv
import io
from collections import Counter
from typing import NamedTuple

from dashboard.own import limits
from dashboard.own.sheet import Cell, Place, Refused, Remark, Sheet

# Of equals the first: a comma may also part decimals, and stand in names.
DELIMITERS = ("\t", ";", "|", ",")
_LOOKED_AT = 200
_EXCEL = "sep="


class Parted(NamedTuple):
    """delimiter: "" where there is one column alone."""

    sheet: Sheet
    delimiter: str
    remarks: tuple[Remark, ...]


def parted(text: str) -> Parted:
    """The cells of a text. Raises `Refused` beyond a limit."""
    told = text[: len(_EXCEL) + 1]
    first = text.partition("\n")[0].strip()
    if first.casefold().startswith(_EXCEL) and len(first) == len(_EXCEL) + 1:
        return _rows(text, told[-1], skipped=1)
    return _rows(text, delimiter_of(text))


def delimiter_of(text: str) -> str:
    """The sign that parts most lines into the same number of cells, more than one."""
    lines = [line for line in text.splitlines()[: _LOOKED_AT * 2] if line.strip()][:_LOOKED_AT]
    scores = {sign: _regular(lines, sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: scores[sign])
    return best if scores[best] else ""


def _regular(lines: list[str], sign: str) -> float:
    """How many cells the usual number of signs parts off, over the lines that have it."""
    counts = Counter(len(row) - 1 for row in _cells(lines, sign))
    counts.pop(0, None)
    return max((signs * lines_with for signs, lines_with in counts.items()), default=0)


def _cells(lines: list[str], sign: str) -> list[list[str]]:
    return [next(csv.reader([line], delimiter=sign), []) for line in lines]


def _rows(text: str, delimiter: str, skipped: int = 0) -> Parted:
    csv.field_size_limit(limits.BYTES * 4)
    remarks: tuple[Remark, ...] = ()
    try:
        rows = _read(text, delimiter, quoting=csv.QUOTE_MINIMAL)
    except csv.Error:
        # A quotation mark that nothing ends would swallow all that follows.
        rows = _read(text, delimiter, quoting=csv.QUOTE_NONE)
        remarks = (Remark("problem", "quotes", Place("")),)
    blank: list[tuple[Cell, ...]] = [()] * skipped
    return Parted(Sheet("", tuple(blank + rows[skipped:])), delimiter, remarks)


def _read(text: str, delimiter: str, quoting: int) -> list[tuple[Cell, ...]]:
    found: list[tuple[Cell, ...]] = []
    cells = 0
    # A sign that stands in no file makes one column.
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter or "\x1f", quoting=quoting, strict=True
    )
    for row in reader:
        # Where a row of the file has several lines, what follows keeps its number.
        found.extend([()] * (reader.line_num - len(found) - 1))
        cells += len(row)
        _within(len(found), len(row), cells)
        found.append(tuple(_cell(one) for one in row))
    return found


def _within(rows: int, columns: int, cells: int) -> None:
    counted = (("rows", rows + 1), ("columns", columns), ("cells", cells))
    for (name, count), most in zip(
        counted, (limits.ROWS, limits.COLUMNS, limits.CELLS), strict=True
    ):
        if count > most:
            raise Refused(f"many_{name}", most=str(most))


def _cell(text: str) -> Cell:
    return text.replace("\x00", "").strip()[: limits.LETTERS].strip() or None
