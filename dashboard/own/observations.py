"""A sheet -> every value that stands in it, with all that the sheet says of each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dashboard.own import limits, stated
from dashboard.own.headings import Headings, headings_at, numbering
from dashboard.own.numerals import mark_of, number
from dashboard.own.observation import OTHERS, Context, Observation, observation, remember
from dashboard.own.periods import part_of_year
from dashboard.own.rows import GROUP, Labels, labels_of
from dashboard.own.sheet import Cell, Place, Refused, Remark, Sheet, written
from dashboard.own.vocabulary import Unit

# How a line begins that explains a mark.
_FOOTNOTE = re.compile(r"\s*([*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+|\d(?=\)))[)⁾]?\s*[-–—:]?\s*\D")
_PACKAGE_UNIT = Unit("million", "usd")


@dataclass
class Found:
    """What a sheet comes to. named: of the pair, in the order in which titles name them."""

    observations: list[Observation] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    named: tuple[str, ...] = ()
    tables: int = 0
    missing: int = 0


def observations(sheet: Sheet, decimal: str) -> Found:
    """Every value of the sheet. decimal: the sign before decimals, "" where it is not known."""
    found, told, partial = Found(), stated.of_sheet(sheet.name), _partial(sheet)
    headings: Headings | None = None
    context, at, titles = Context(), 0, []
    while at < len(sheet.rows):
        row = sheet.rows[at]
        begun = headings_at(sheet.rows, at, beneath=headings is not None)
        if begun is not None:
            # Lines between two tables are the titles of the second.
            for one in (*titles, *sheet.rows[begun.first : begun.last + 1]):
                told = _above(told, one)
            begun, told = _noted(begun, partial), _of_table(told, begun)
            headings, context, titles, at = begun, Context(), [], begun.last + 1
            found.tables += 1
            _tell_columns(found, headings, sheet)
            continue
        if headings is None or _is_title(row, headings):
            told = stated.after(told, row)
        elif not (numbering(row) and at == headings.last + 1):
            valued = _values_of_row(found, sheet, at, headings, context, told, decimal, partial)
            titles = [] if valued else [*titles, row]
            if len(found.observations) > limits.NUMBERS:
                raise Refused("many_numbers", most=str(limits.NUMBERS))
        at += 1
    found.named = told.named
    return found


def _of_table(told: stated.Stated, headings: Headings) -> stated.Stated:
    """With what the headings say of the whole table."""
    if headings.of_package:
        told = replace(told, unit=_PACKAGE_UNIT)
    unit = headings.unit if headings.unit.money else told.unit
    return replace(told, flow=headings.flow or told.flow, unit=unit)


def _partial(sheet: Sheet) -> frozenset[str]:
    """The marks whose footnotes speak of months: what has one of them is no whole year."""
    texts = [cell for row in sheet.rows for cell in row[:2] if isinstance(cell, str)]
    notes = [(found[1], text) for text in texts if (found := _FOOTNOTE.match(text))]
    return frozenset(mark for mark, text in notes if part_of_year(text))


def _noted(headings: Headings, partial: frozenset[str]) -> Headings:
    """The headings with the months that footnotes tell of their years."""
    columns = tuple(
        replace(one, period=one.period._replace(part=True))
        if one.period and one.mark in partial
        else one
        for one in headings.columns
    )
    return replace(headings, columns=columns)


def _above(told: stated.Stated, row: Sequence[Cell]) -> stated.Stated:
    """A line of one text above a table, or among its headings, speaks of all of it."""
    texts = [cell for cell in row if isinstance(cell, str)]
    return stated.after(told, texts) if len(texts) == 1 else told


def _is_title(row: Sequence[Cell], headings: Headings) -> bool:
    """Whether a row below headings is a line of text that is no label: a unit, a title."""
    told = [cell for cell in row if cell is not None]
    if len(told) != 1 or not isinstance(told[0], str):
        return False
    labels = labels_of(row, headings)
    return not (labels.partner or labels.flow or labels.period) and bool(
        stated.unit_of(told[0]).money or len(told[0]) > 60
    )


def _tell_columns(found: Found, headings: Headings, sheet: Sheet) -> None:
    below = sheet.rows[headings.last + 1 :]
    for column in headings.columns:
        place = Place(sheet.name, headings.last + 1, column.index + 1)
        filled = any(
            (column.index < len(row) and number(row[column.index]).readings)
            or (column.index < len(row) and isinstance(row[column.index], float))
            for row in below[:50]
        )
        if not filled:
            continue
        if column.role in ("relative", "quantity", "unknown", ""):
            code = f"column_{column.role or 'bare'}"
            found.remarks.append(Remark("left_out", code, place, column.heading))
        elif column.role == "value" and column.flow in OTHERS:
            found.remarks.append(Remark("left_out", "column_other_flow", place, column.heading))
        elif column.role == "value" and column.period and column.period.part:
            found.remarks.append(Remark("left_out", "months", place, column.heading))


def _values_of_row(
    found: Found,
    sheet: Sheet,
    at: int,
    headings: Headings,
    context: Context,
    told: stated.Stated,
    decimal: str,
    partial: frozenset[str],
) -> bool:
    """Adds the values of a row; tells whether it had any."""
    row = sheet.rows[at]
    labels = labels_of(row, headings)
    if labels.period and mark_of(labels.text) in partial:
        labels = labels._replace(period=labels.period._replace(part=True))
    values = list(_numbers(row, headings))
    place = Place(sheet.name, at + 1)
    if all(cell is None for cell in row):
        return False
    states = values and not any(
        number(cell, decimal).readings or number(cell).missing or isinstance(cell, float)
        for _, cell in values
    )
    if states and not (labels.partner or labels.flow or labels.period):
        # A row of letters under one of values: what state these are in.
        _tell_bare(found, row, place)
        return False
    if not values:
        remember(context, labels)
        if not (labels.partner or labels.flow or labels.period):
            _tell_bare(found, row, place)
        return False
    if labels.left_out:
        found.remarks.append(Remark("left_out", labels.left_out, place, labels.text))
        return True
    _tell_row(found, labels, place)
    for index, cell in values:
        column = headings.columns[index]
        read = number(cell, decimal)
        here = Place(sheet.name, at + 1, index + 1)
        if read.missing:
            found.missing += 1
        elif read.value is None:
            code = "either_number" if read.readings else "no_number"
            found.remarks.append(Remark("problem", code, here, written(cell)))
        elif read.mark.strip(")⁾ ") in partial:
            found.remarks.append(Remark("left_out", "months", here, written(cell)))
        elif column.flow not in OTHERS and not (column.period and column.period.part):
            found.observations.append(
                observation(read, column, labels, context, told, headings, here)
            )
    remember(context, labels)
    return True


def _numbers(row: Sequence[Cell], headings: Headings) -> Iterator[tuple[int, Cell]]:
    for column in headings.of("value"):
        if column.index < len(row) and row[column.index] is not None:
            yield column.index, row[column.index]


def _tell_bare(found: Found, row: Sequence[Cell], place: Place) -> None:
    texts = [cell for cell in row if cell is not None]
    found.remarks.append(Remark("note", "row_of_text", place, written(texts[0])))


def _tell_row(found: Found, labels: Labels, place: Place) -> None:
    """Says once a row why none of its values is taken."""
    if labels.partner == GROUP:
        found.remarks.append(Remark("left_out", "group", place, labels.text))
    elif labels.period is not None and labels.period.part:
        found.remarks.append(Remark("left_out", "months", place, labels.text))
