"""Workbooks of today, written by a library."""

import io
from collections.abc import Mapping, Sequence

from xlsxwriter import Workbook

Cells = Sequence[Sequence[str | float | None]]


def xlsx(sheets: Mapping[str, Cells]) -> bytes:
    """The file with these sheets, of texts and numbers."""
    made = io.BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, str) and cell:
                        sheet.write_string(at, column, cell)
                    elif isinstance(cell, (int, float)):
                        sheet.write_number(at, column, cell)
    return made.getvalue()
