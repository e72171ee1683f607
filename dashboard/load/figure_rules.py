"""Rules about single figures: catalogue bounds, sums of quoted figures, lengths of borders."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product
from typing import cast

from dashboard.load.sheet import Sheet

_TURNOVER = "turnover"
_EXPORT = "export_kaz_to_uzb"
_IMPORT = "export_uzb_to_kaz"
_SCALES = {"billion": Decimal(10**9), "million": Decimal(10**6), "thousand": Decimal(1000)}
_QUOTED = ("first_day", "last_day", "reporter", "source", "measure", "value", "printed", "unit",
           "kind")  # fmt: skip
# Row, amount, and what a unit of its last digit is worth.
_Quote = tuple[int, Decimal, Decimal]
_DIGITS = re.compile(r"\d+(?:[.,\s]\d+)*")


def check_indicator_bounds(sheets: Mapping[str, Sheet]) -> None:
    """Blame indicator values outside the bounds that the catalogue gives the indicator."""
    if not {"indicator_catalog", "indicators"} <= set(sheets):
        return
    catalog = sheets["indicator_catalog"].sound("indicator", "minimum", "maximum")
    bounds = {name: (low or "-inf", high or "inf") for _, (name, low, high) in catalog}
    sheet = sheets["indicators"]
    for index, (name, value) in sheet.sound("indicator", "value"):
        low, high = bounds.get(name, ("-inf", "inf"))
        if value and not float(low) <= float(value) <= float(high):
            limits = {"minimum": low.replace("-inf", "−∞"), "maximum": high.replace("inf", "∞")}
            sheet.blame_cell(index, "value", "bounds", **limits)


def check_borders(sheets: Mapping[str, Sheet]) -> None:
    """Blame a border whose length is another one when seen from the neighbour."""
    sheet = sheets.get("borders")
    if sheet is None:
        return
    seen: dict[tuple[str, str], int] = {}
    for index, (country, neighbour, length) in sheet.sound("country", "neighbour", "length_km"):
        other = seen.get((neighbour, country))
        if other is not None:
            wanted = sheet.cell(other, "length_km")
            if length and wanted and float(length) != float(wanted):
                row = sheet.lines[other]
                sheet.blame_cell(index, "length_km", "border_length", length=wanted, row=row)
        seen[country, neighbour] = index


def check_turnover(sheets: Mapping[str, Sheet]) -> None:
    """Blame a quoted turnover that is not the sum of the two flows quoted beside it.

    Flows and turnover of one source, reporter and span are compared to within half a unit of the
    last digit of the coarsest of the three. Derived and ambiguous figures are passed over.
    """
    sheet = sheets.get("official_figures")
    if sheet is None:
        return
    quotes: dict[tuple[str, ...], dict[str, list[_Quote]]] = {}
    for index, (*key, measure, value, printed, unit, kind) in sheet.sound(*_QUOTED):
        if value and kind not in ("derived", "ambiguous"):
            scale, currency = _scale(unit)
            quote = (index, Decimal(value) * scale, _last_digit(Decimal(value), printed) * scale)
            quotes.setdefault((*key, currency), {}).setdefault(measure, []).append(quote)
    for group in quotes.values():
        for triple in product(*(group.get(name, []) for name in (_TURNOVER, _EXPORT, _IMPORT))):
            _check_sum(sheet, *triple)


def _check_sum(sheet: Sheet, turnover: _Quote, exports: _Quote, imports: _Quote) -> None:
    index, quoted, _ = turnover
    total = exports[1] + imports[1]
    tolerance = max(unit for _, _, unit in (turnover, exports, imports)) / 2
    if abs(total - quoted) > tolerance:
        scale, _ = _scale(sheet.cell(index, "unit"))
        expected = {"sum": f"{total / scale:f}", "tolerance": f"{tolerance / scale:f}"}
        sheet.blame_cell(index, "value", "turnover", **expected)


def _scale(unit: str) -> tuple[Decimal, str]:
    """ "billion USD" as the number of units it counts and what they are units of."""
    word, _, rest = unit.partition(" ")
    return (_SCALES[word], rest) if word in _SCALES else (Decimal(1), unit)


def _last_digit(value: Decimal, printed: str) -> Decimal:
    """What one unit in the last digit of a quoted number is worth, in the unit of `value`.

    "2,724" and "2.724" print the same digits; which of the marks is the decimal one follows from
    the value. Without a matching number in `printed` the value's own digits count.
    """
    for digits in _numbers(printed):
        if digits:
            unit = Decimal(1).scaleb(value.adjusted() - digits.adjusted())
            if digits * unit == value:
                return unit
    return Decimal(1).scaleb(cast(int, value.as_tuple().exponent))


def _numbers(printed: str) -> Iterator[Decimal]:
    for found in _DIGITS.findall(printed):
        yield Decimal(re.sub(r"\D", "", found))
