"""What the texts around a table say of all of it: who reports, which flow, unit, year, what of it.

A title, a line under it, the name of the sheet. What a heading or a row says itself goes before.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.own.countries import spoken_of
from dashboard.own.periods import Period, part_of_year, period, year_in
from dashboard.own.sheet import Cell
from dashboard.own.vocabulary import UNSAID, Unit, flow_of, relative, unit_of

# A line that tells of the file, not of its values.
_ABOUT_FILE = re.compile(r"опубликован|обновлен|published|updated|жарияла|yangilan|eʼlon|чоп", re.I)


@dataclass(frozen=True)
class Stated:
    """named: of the two countries in the order in which a title names them; several where it
    leaves open who reports. years: from the titles and from the name of the sheet, "" for none.
    part: whether a title speaks of a part of the year."""

    named: tuple[str, ...] = ()
    flow: str = ""
    unit: Unit = UNSAID
    title_year: int | None = None
    sheet_year: int | None = None
    part: bool = False


def of_sheet(name: str) -> Stated:
    """What the name of a sheet says."""
    found = period(name)
    part = bool(found and found.part)
    return Stated(sheet_year=found.year if found and not part else None, part=part)


def after(told: Stated, row: Sequence[Cell]) -> Stated:
    """What is stated once the texts of another row have been read."""
    for cell in row:
        if isinstance(cell, str) and not _ABOUT_FILE.search(cell):
            told = _after_text(told, cell)
    return told


def _after_text(told: Stated, text: str) -> Stated:
    unit = unit_of(text)
    # "Exports, share in per cent" is the title of another table.
    flow = "" if relative(text) else flow_of(text)
    part = part_of_year(text)
    named = tuple(spoken_of(text))
    return replace(
        told,
        named=named or told.named,
        flow=flow or told.flow,
        unit=unit if unit.money or (unit.scale and not told.unit.money) else told.unit,
        title_year=year_in(text) or told.title_year,
        part=told.part if part is None else part,
    )


def year_of(told: Stated) -> tuple[Period | None, bool]:
    """The year that holds where no heading names one, and whether title and sheet disagree."""
    if not (told.title_year or told.sheet_year):
        return (Period(None, True) if told.part else None), False
    year = told.sheet_year or told.title_year
    return Period(year, told.part), bool(told.title_year) and year != told.title_year
