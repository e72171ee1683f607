"""The headings of a table: which rows they stand in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from dashboard.own.columns import Column, column_of, role_of
from dashboard.own.countries import by_name
from dashboard.own.numerals import number
from dashboard.own.periods import period
from dashboard.own.sheet import Cell, written
from dashboard.own.vocabulary import UNSAID, Unit, flow_of, relative
from dashboard.words import folded

_MOST_HEADING_ROWS = 6
# Rows beneath headings that are looked at to see what a column holds.
_LOOKED_AT = 20
# What is a number at first sight.
_NUMERAL = re.compile(r"[-−+(]?\s*\d[\d\s.,']*\)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PACKAGE = {"year", "reporter", "partner", "flow", "value", "source", "valuation", "status"}


@dataclass(frozen=True)
class Headings:
    """first, last: the rows they stand in, from 0. flow, unit: of the table, from its corner."""

    first: int
    last: int
    columns: tuple[Column, ...]
    flow: str = ""
    unit: Unit = UNSAID

    @property
    def of_package(self) -> bool:
        """Whether it is a table of trade as the data package has it, in millions of dollars."""
        return {folded(one.heading) for one in self.columns} >= _PACKAGE

    @property
    def monthly(self) -> bool:
        """Whether headings name months themselves, so that those of a title are theirs alone."""
        return any(one.period and one.period.part for one in self.columns)

    def of(self, *roles: str) -> list[Column]:
        """The columns of some roles, in the order of these."""
        return [one for role in roles for one in self._by_role.get(role, ())]

    @cached_property
    def _by_role(self) -> dict[str, list[Column]]:
        found: dict[str, list[Column]] = {}
        for one in self.columns:
            found.setdefault(one.role, []).append(one)
        return found


def heads(row: Sequence[Cell]) -> int:
    """How many cells of a row are headings, 0 for a row of values."""
    texts = [cell for cell in row if isinstance(cell, str)]
    if any(isinstance(cell, float) and period(cell) is None for cell in row):
        return 0
    if any(_NUMERAL.fullmatch(text) and not _YEAR.fullmatch(text) for text in texts):
        return 0
    years = sum(period(cell) is not None for cell in row if cell is not None)
    named = [text for text in texts if period(text) is None]
    # Countries are headings beside a column of years; else they are the labels of rows.
    countries = any(role_of(text) == "year" for text in named)
    return years + sum(_heads(text) or (countries and bool(by_name(text))) for text in named)


def headings_at(rows: Sequence[Sequence[Cell]], at: int, beneath: bool = False) -> Headings | None:
    """The headings whose row is at `at`, with the rows below that go on; None for no headings.

    beneath: whether the row stands beneath headings, so that it may as well be one of values that
    look like years.
    """
    if not _begin(rows[at], beneath):
        return None
    last = at
    while last + 1 < len(rows) and last - at < _MOST_HEADING_ROWS and _goes_on(rows, last + 1):
        last += 1
    block = [rows[one] for one in range(at, last + 1)]
    width = max(len(row) for row in block)
    columns = [column_of(block, index) for index in range(width)]
    below = rows[last + 1 : last + 1 + _LOOKED_AT]
    corner = next((one for one in columns if _is_corner(one, below)), None)
    if corner is None:
        return Headings(at, last, tuple(columns))
    columns[corner.index] = replace(corner, role="partner", flow="", unit=UNSAID)
    return Headings(at, last, tuple(columns), corner.flow, corner.unit)


def _is_corner(column: Column, below: Sequence[Sequence[Cell]]) -> bool:
    """Whether "Exports", or a unit, stands in the corner of a table over the names in its rows."""
    cells = [row[column.index] for row in below if column.index < len(row)]
    texts = [cell for cell in cells if isinstance(cell, str) and not number(cell).missing]
    named = [text for text in texts if not number(text).readings]
    stated = bool(column.flow or column.unit.money)
    return column.role == "value" and stated and bool(named) and len(named) == len(texts)


def _begin(row: Sequence[Cell], beneath: bool) -> bool:
    """Whether a row has two headings or more, of different kinds, or years in an order."""
    if heads(row) < 2:
        return False
    told = [cell for cell in row if cell is not None]
    years = [found.year for cell in told if (found := period(cell)) is not None]
    texts = [cell for cell in told if isinstance(cell, str) and period(cell) is None]
    kinds = {role_of(text) or flow_of(text) or "relative" for text in texts if _heads(text)}
    if len(years) >= 2:
        return not _of_values(texts, years, beneath)
    across = "year" in kinds and any(map(by_name, texts))
    return (
        len(kinds) >= 2
        or across
        or (bool(years) and bool(kinds & {"partner", "code", "flow", "year"}))
    )


def _heads(text: str) -> bool:
    return bool(role_of(text) or flow_of(text) or relative(text))


def _of_values(texts: Sequence[str], years: Sequence[int | None], beneath: bool) -> bool:
    """Whether numbers like years are values: beside a country or a flow, and in no order."""
    known = [year for year in years if year]
    steps = {later - earlier for earlier, later in pairwise(known)}
    if len(known) < len(years) or steps in ({1}, {-1}, {0}):
        # Months have names; years that follow each other, or stand over pairs, are headings.
        return beneath and len(known) == len(years) and any(map(by_name, texts))
    ordered = all(step > 0 for step in steps) or all(step < 0 for step in steps)
    labelled = any(by_name(text) or (flow_of(text) and not role_of(text)) for text in texts)
    repeated = len(set(known)) < len(known) and not beneath
    return labelled or not (ordered or repeated)


def _goes_on(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    """Whether a row goes on with the headings above it: texts, in more than the first column."""
    row = rows[at]
    told = [(index, cell) for index, cell in enumerate(row) if cell is not None]
    if not told or any(isinstance(cell, float) and period(cell) is None for _, cell in told):
        return False
    if any(number(cell).readings and period(cell) is None for _, cell in told):
        return False
    if any(isinstance(cell, str) and by_name(cell) for _, cell in told):
        return False
    if any(_another_year(rows[at - 1], index, cell) for index, cell in told):
        return False
    beyond = [cell for index, cell in told if index > 0]
    if not beyond or (len(told) == 1 and len(row) > 1 and not relative(written(beyond[0]))):
        return False
    known = heads(row)
    # A row whose values are all missing is one of a country, not of headings.
    return known * 2 >= len(beyond) and not all(number(cell).missing for cell in beyond)


def _another_year(above: Sequence[Cell], index: int, cell: Cell) -> bool:
    """Whether a year stands below another one: a value that looks like a year."""
    upper = period(above[index]) if index < len(above) else None
    lower = period(cell)
    return bool(upper and lower and lower.year and upper.year != lower.year)


def numbering(row: Sequence[Cell]) -> bool:
    """Whether a row only numbers the columns: "A 1 2 3"."""
    told = [cell for cell in row if cell is not None]
    counted = [cell for cell in told if len(written(cell)) > 1 or written(cell).isdigit()]
    numbers = [written(cell) for cell in counted]
    if len(numbers) < 2 or not all(one.isdigit() and len(one) < 4 for one in numbers):
        return False
    first = int(numbers[0])
    return first in (1, 2) and [int(one) for one in numbers] == [
        *range(first, first + len(numbers))
    ]
