"""What a row of a table says of its values: country, flow, year, unit, and why it may not count."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.own.columns import FILTERS, Column, total
from dashboard.own.countries import by_code, by_name
from dashboard.own.headings import Headings
from dashboard.own.periods import Period, period
from dashboard.own.sheet import Cell, written
from dashboard.own.vocabulary import UNSAID, Unit, flow_code, flow_of, relative, unit_of
from dashboard.words import folded

GROUP = "group"
_LABELS = ("year", "month", "flow")
_STATUS = {
    "p": "preliminary",
    "preliminary": "preliminary",
    "предварительные": "preliminary",
    "e": "estimate",
    "estimate": "estimate",
    "оценка": "estimate",
    "incomplete": "incomplete",
    "older_vintage": "older_vintage",
}


class Labels(NamedTuple):
    """partner: a code, `GROUP` for a name that is no country, "" for none. listed: whether the
    flow has a column of its own, so that no row holds for those below. left_out: code of why the
    row does not count. text: what it is called."""

    partner: str = ""
    reporter: str = ""
    flow: str = ""
    period: Period | None = None
    unit: Unit = UNSAID
    status: str = ""
    source: str = ""
    listed: bool = False
    left_out: str = ""
    text: str = ""


def labels_of(row: Sequence[Cell], headings: Headings) -> Labels:
    """What the cells of a row say that are no values."""
    own = {
        role: _filled(row, headings, role) for role in ("year", "month", "flow", "unit", "status")
    }
    names = _filled(row, headings, "partner", "code", "unknown", "")
    text = next((written(cell) for _, cell in names if not written(cell).isdigit()), "")
    partner = _country(_filled(row, headings, "partner"), _filled(row, headings, "code"))
    flow = next((flow_code(written(cell)) for _, cell in own["flow"]), "")
    year = _year([cell for _, cell in own["year"]], [cell for _, cell in own["month"]])
    listed = bool(headings.of("flow") or headings.of("reporter"))
    if not partner or partner == GROUP:
        flow, year, partner = _of_label(names, flow, year, partner)
    units = [unit_of(written(cell)) for _, cell in own["unit"]] or [unit_of(text)]
    return Labels(
        partner=partner,
        reporter=_country(_filled(row, headings, "reporter"), []),
        flow=flow,
        period=year,
        unit=units[0],
        status=next(filter(None, (_STATUS.get(folded(written(c))) for _, c in own["status"])), ""),
        source=next((written(cell) for _, cell in _filled(row, headings, "source")), ""),
        listed=listed,
        left_out=_left_out(row, headings, text, own["flow"], flow),
        text=text or " ".join(written(cell) for role in _LABELS for _, cell in own[role]),
    )


def _filled(row: Sequence[Cell], headings: Headings, *roles: str) -> list[tuple[Column, Cell]]:
    return [
        (one, row[one.index])
        for one in headings.of(*roles)
        if one.index < len(row) and row[one.index] is not None
    ]


def _country(names: list[tuple[Column, Cell]], codes: list[tuple[Column, Cell]]) -> str:
    """The country that a row names, `GROUP` for a name or code that is none, "" for nothing.

    A row has its country in several languages, and as a code: one that is known is enough, but
    two that are known must be the same.
    """
    found = {}
    for column, cell in names:
        told = written(cell)
        known = by_code(told) if column.coded or (told.isupper() and len(told) == 3) else ""
        found[told] = known or by_name(told)
    named = {one for one in found.values() if one}
    for _, cell in codes:
        told = written(cell)
        # A number in an order of one's own is no code of a country whose name is another.
        known = by_code(told)
        if known and not named and not found:
            named = {known}
        elif known and not named:
            # The name is none that is known: the code of three digits or letters decides.
            named = {known} if len(told) == 3 else set()
    if len(named) == 1:
        return named.pop()
    return GROUP if found or named else ""


def _of_label(names, flow: str, year: Period | None, partner: str):
    """Flow, year and country where a label is no country: "Exports", "2023", "January"."""
    for _, cell in names:
        told = written(cell)
        if found := period(cell):
            year, partner = year or found, "" if partner == GROUP else partner
        elif not flow and not relative(told) and (named := flow_of(told)):
            flow, partner = named, ""
        elif not partner and (known := by_name(told)):
            partner = known
        elif not partner and not told.isdigit() and not isinstance(cell, float):
            partner = GROUP
    return flow, year, partner


def _year(years: list[Cell], months: list[Cell]) -> Period | None:
    """The year of a row. A month that is named, or has a number up to 12, makes it a part of it."""
    found = [one for one in map(period, years) if one]
    monthly = any(_is_month(cell) for cell in months)
    if not found:
        return Period(None, True) if monthly else None
    part = any(one.part for one in found) or monthly
    return Period(next((one.year for one in found if one.year), None), part)


def _is_month(cell: Cell) -> bool:
    told = written(cell)
    if told.isdigit():
        return 1 <= int(told) <= 12
    found = period(told)
    return bool(found and found.part)


def _left_out(row, headings: Headings, text: str, flows, flow: str) -> str:
    """The code of why a row does not count: goods, a mode of transport, a month; "" if it does."""
    for role in FILTERS:
        cells = _filled(row, headings, role)
        if cells and not any(total(written(cell)) for _, cell in cells):
            return role
    if flows and not flow:
        return "flow_unknown"
    return "row_relative" if relative(text) and not by_name(text) else ""
