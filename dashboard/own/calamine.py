"""The process that reads a workbook: bytes in, JSON out. See `workbook`.

It imports nothing of the dashboard but the limits, so that it starts at once.
"""

import io
import json
import resource
import sys
from datetime import date, datetime, time, timedelta

from dashboard.own import limits

# The library's own error for a workbook that wants a password.
_PASSWORD = "PasswordError"


def main() -> int:
    """Reads a workbook from the input and writes its sheets, or why not."""
    for kind, most in (
        (resource.RLIMIT_AS, limits.MEMORY_BYTES),
        (resource.RLIMIT_CPU, limits.SECONDS),
        (resource.RLIMIT_CORE, 0),
        # Not a byte is written to any file.
        (resource.RLIMIT_FSIZE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    told = _told(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(told))
    return 0


def _told(content: bytes) -> dict:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        seen = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
        if len(seen) > limits.SHEETS:
            return _refused("many_sheets", limits.SHEETS)
        return _sheets(book, seen)
    except PasswordError:
        return _refused("password")
    except (CalamineError, ValueError, OSError):
        return _refused("damaged")


def _sheets(book, names: list[str]) -> dict:
    sheets, cells = [], 0
    for name in names:
        sheet = book.get_sheet_by_name(name)
        if sheet.end is None:
            continue
        # Counted from the top of the sheet, as its rows are numbered.
        rows, columns = (one + 1 for one in sheet.end)
        cells += rows * columns
        for count, what in ((rows, "rows"), (columns, "columns"), (cells, "cells")):
            most = getattr(limits, what.upper())
            if count > most:
                return _refused(f"many_{what}", most)
        taken = sheet.to_python(skip_empty_area=False)
        sheets.append((name, [[_cell(cell) for cell in row] for row in taken]))
    return {"sheets": sheets}


def _cell(cell):
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, (int, float)):
        return cell if abs(cell) < 1e300 else str(cell)
    if isinstance(cell, (date, datetime, time, timedelta)):
        return str(cell).removesuffix(" 00:00:00")
    return str(cell).strip()[: limits.LETTERS].strip() or None


def _refused(code: str, most: int | None = None) -> dict:
    return {"refused": code, "told": {} if most is None else {"most": str(most)}}


if __name__ == "__main__":
    sys.exit(main())
