"""What a heading says of its column: what it holds, of which year, flow and unit.

How headings begin is in headings.csv, a pattern a row, as `folded` leaves them.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dashboard.own.countries import by_name
from dashboard.own.numerals import mark_of
from dashboard.own.periods import Period, period, year_in
from dashboard.own.sheet import Cell, written
from dashboard.own.vocabulary import UNSAID, Unit, flow_of, quantity, relative, unit_of
from dashboard.words import folded

# Columns of which totals alone are taken; a row with anything else is left out under that code.
FILTERS = ("product", "second_partner", "procedure", "monthly", "services")
_TOTALS = frozenset(
    (
        *("total", "all commodities", "all", "всего", "итого", "барлыгы", "жалпы", "jami", "жами"),
        *("все товары", "barcha tovarlar", "барлык тауарлар", "0", "00", "-1", "c00", "total cpc"),
        *("total mot", "w00", "world", "a", "c", "hs", "52", "wld"),
    )
)
_COMTRADE_VALUE = "primaryvalue"


def _patterns() -> dict[str, re.Pattern[str]]:
    """Role -> headings of its columns, in the order in which they are looked up."""
    with Path(__file__).with_name("headings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    roles = dict.fromkeys(row["role"] for row in rows)
    return {
        role: re.compile("|".join(row["heading"] for row in rows if row["role"] == role))
        for role in roles
    }


_ROLE = _patterns()


@dataclass(frozen=True)
class Column:
    """What is known of a column. role: "value", a key of the roles or filters, "relative",
    "quantity", "unknown", or "" without any heading. index: from 0. partner: the country that the
    heading names. mark: of a footnote.
    """

    index: int
    role: str = ""
    heading: str = ""
    period: Period | None = None
    flow: str = ""
    unit: Unit = UNSAID
    coded: bool = False
    partner: str = ""
    mark: str = ""


def total(text: str) -> bool:
    """Whether a cell of a column of goods, procedures or frequencies stands for all of them."""
    return folded(text) in _TOTALS


def role_of(text: str) -> str:
    """What a column with that heading holds, "" where the heading does not tell."""
    plain = re.sub(r"[_\s]+", " ", folded(text)).strip(" .:*")
    for name, pattern in _ROLE.items():
        if pattern.fullmatch(plain):
            return name
    bare = re.split(r"[,(]", plain)[0].strip()
    if bare != plain and _ROLE["value"].fullmatch(bare):
        return "value"
    return "year" if bare != plain and _ROLE["year"].fullmatch(bare) else ""


def column_of(block: list[Sequence[Cell]], index: int) -> Column:
    """What the headings above a column say together; the nearest above says it last."""
    column = Column(index)
    texts = []
    for depth, row in enumerate(block):
        cell = row[index] if index < len(row) else None
        spread = cell is None and depth < len(block) - 1
        if spread:
            cell = _to_the_left(row, index)
        if cell is None:
            continue
        if not spread:
            texts.append(written(cell))
        column = _told(column, cell, spread)
    column = replace(column, heading=" · ".join(dict.fromkeys(texts)))
    if column.role in ("", "unknown") and (column.period or column.flow) and texts:
        return replace(column, role="value")
    if column.role in ("", "unknown") and column.unit.money and texts:
        return replace(column, role="value")
    if not column.role and len(texts) == 1 and (partner := by_name(texts[0])):
        return replace(column, role="value", partner=partner)
    if not column.role and texts:
        return replace(column, role="unknown")
    return column


def _to_the_left(row: Sequence[Cell], index: int) -> Cell:
    """The heading of several columns, which stands over the first of them."""
    told = [cell for cell in row[:index] if cell is not None]
    cell = told[-1] if told else None
    spans = cell is not None and (
        period(cell) or flow_of(written(cell)) or unit_of(written(cell)).money
    )
    return cell if spans else None


def _told(column: Column, cell: Cell, spread: bool) -> Column:
    text = written(cell)
    mark = mark_of(text)
    if found := period(cell):
        # Months stand below the year that they are of, in one heading of two rows.
        above = column.period.year if column.period else None
        return replace(column, period=found._replace(year=found.year or above), mark=mark)
    if isinstance(cell, str):
        if relative(text):
            return replace(column, role="relative")
        role = role_of(text)
        flow = flow_of(text)
        if quantity(text) and role not in ("partner", "reporter"):
            return replace(column, role="quantity")
        year = year_in(text) if flow or unit_of(text).money else None
        stated = unit_of(text)
        column = replace(
            column,
            flow=flow or column.flow,
            unit=stated if stated.scale or stated.money else column.unit,
            period=Period(year, False) if year else column.period,
        )
        if folded(text) == _COMTRADE_VALUE:
            # The format has dollars, and says so nowhere.
            return replace(column, role="value", unit=Unit("unit", "usd"))
        if role and not flow and not spread:
            return replace(column, role=role, coded=bool(re.search(r"iso|code|код", folded(text))))
    return column
