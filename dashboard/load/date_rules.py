"""Dates are real ones, spans do not end before they begin, periods follow one another."""

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from dashboard.load import contract
from dashboard.load.sheet import Sheet

_PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_SPANS = (("first_day", "last_day"), ("first_year", "last_year"), ("start_year", "end_year"))


def check_dates(sheets: Mapping[str, Sheet]) -> None:
    """Blame dates that no calendar has, then spans that end before they begin."""
    for name, fields in contract.PARTIAL_DATES.items():
        for field in fields if name in sheets else ():
            _blame_dates(sheets[name], field)
    for sheet in sheets.values():
        for start, end in _SPANS:
            _blame_order(sheet, start, end)


def _blame_dates(sheet: Sheet, field: str) -> None:
    for index, (cell,) in sheet.sound(field):
        if cell and not _is_date(cell):
            sheet.blame_cell(index, field, "type", type="date")


def _is_date(cell: str) -> bool:
    """Whether 2016, 2016-09 or 2016-09-02 names a day, month or year of the calendar."""
    found = _PARTIAL_DATE.fullmatch(cell)
    if not found:
        return False
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return False
    return True


def _blame_order(sheet: Sheet, start: str, end: str) -> None:
    for index, (first, last) in sheet.sound(start, end):
        # Years have four digits and days are ISO dates, so their texts sort as they do.
        if first and last and last < first:
            sheet.blame_cell(index, end, "date_order", start=start, limit=first)


def check_periods(sheets: Mapping[str, Sheet]) -> None:
    """Blame periods out of order, with a gap or an overlap, or open-ended before the last."""
    sheet = sheets.get("periods")
    fields = ("period", "start_year", "end_year")
    if sheet is None or sheet.has_broken(*fields):
        return
    rows = list(sheet.sound(*fields))
    for (_, before), (index, after) in pairwise(rows):
        if int(after[0]) != int(before[0]) + 1:
            sheet.blame_cell(index, "period", "periods")
        if before[2] and int(after[1]) != int(before[2]) + 1:
            sheet.blame_cell(index, "start_year", "periods")
    for index, row in rows:
        is_last = index == rows[-1][0]
        if bool(row[2]) == is_last:
            sheet.blame_cell(index, "end_year", "periods")
