"""A workbook: the rows as numbers, what they are, and where they come from."""

import io
from collections.abc import Sequence
from datetime import datetime

import pandas as pd
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.about import made_by, source_cells, source_headings, statement
from dashboard.exports.csv import unified
from dashboard.exports.edition import Edition
from dashboard.words import Words

# Text stays text whatever it looks like.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NARROWEST, _WIDEST = 8, 60


def xlsx(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """Three sheets in the reader's language: data, metadata, sources.

    A missing value is a blank cell. Text is in cells of text, which no spreadsheet takes for a
    formula. The same state gives the same bytes: the file is dated as the data are.
    """
    out = io.BytesIO()
    with Workbook(out, _OPTIONS) as book:
        book.set_properties(
            {
                "title": exhibit.title,
                "author": made_by(words),
                "created": datetime.combine(edition.created, datetime.min.time()),
            }
        )
        sheet = book.add_worksheet(words("exports.sheet.data"))
        _fill(book, sheet, list(exhibit.rows.columns), _cells(exhibit.rows))
        about = book.add_worksheet(words("exports.sheet.metadata"))
        _fill(book, about, [], statement(exhibit, edition, words))
        sources = book.add_worksheet(words("exports.sheet.sources"))
        rows = [source_cells(source) for source in exhibit.sources]
        _fill(book, sources, source_headings(words), rows)
    return out.getvalue()


def _cells(rows: pd.DataFrame) -> list[list]:
    """The values row by row as plain numbers and texts, None where one is missing."""
    columns = [[_plain(value) for value in rows[name]] for name in rows.columns]
    return [list(row) for row in zip(*columns, strict=True)]


def _plain(value):
    if pd.isna(value) or value == "":
        return None
    if isinstance(value, str):
        return value
    return value.item() if hasattr(value, "item") else value


def _fill(book: Workbook, sheet: Worksheet, headings: list[str], rows: Sequence[Sequence]) -> None:
    """Writes headings that stay in view, if any, and the rows, in columns wide enough."""
    top = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    body = book.add_format({"valign": "top", "text_wrap": True})
    if headings:
        sheet.write_row(0, 0, headings, top)
        sheet.freeze_panes(1, 0)
    for at, row in enumerate(rows, start=1 if headings else 0):
        for column, value in enumerate(row):
            _write(sheet, at, column, value, body)
    for column, width in enumerate(_widths(headings, rows)):
        sheet.set_column(column, column, width)


def _write(sheet: Worksheet, row: int, column: int, value, body) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, unified(value), body)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif value is not None:
        sheet.write_number(row, column, value)


def _widths(headings: list[str], rows: Sequence[Sequence]) -> list[int]:
    """Characters that the widest text of each column takes, within reason."""
    lines = [headings, *rows] if headings else rows
    return [
        min(max(_NARROWEST, *(len(_shown(value)) + 2 for value in column)), _WIDEST)
        for column in zip(*lines, strict=True)
    ]


def _shown(value) -> str:
    return "" if value is None else f"{value:.6g}" if isinstance(value, float) else str(value)
