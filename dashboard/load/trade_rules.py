"""Rules about trade series: no sudden leap, and reference ranges that exist and do not overlap."""

from collections.abc import Iterator, Mapping

from dashboard.load.sheet import Sheet

PAIR = ("KAZ", "UZB")
LEAP = 10

_SERIES = {
    "trade": ("reporter", "partner", "flow", "source"),
    "trade_totals": ("reporter", "flow", "source"),
}
_SCOPE_TABLE = {"pair": "trade", "partner": "trade", "total": "trade_totals"}


def check_leaps(sheets: Mapping[str, Sheet]) -> None:
    """Report values ten times, or a tenth of, the same series in the year before.

    It takes a slipped unit or a zero that means missing to do that, in totals and between
    Kazakhstan and Uzbekistan; small partners do leap, so elsewhere it is a warning.
    """
    for name, key in _SERIES.items():
        if name in sheets:
            _check_leaps(sheets[name], key)


def _check_leaps(sheet: Sheet, key: tuple[str, ...]) -> None:
    series: dict[tuple[str, ...], dict[int, int]] = {}
    for index, (year, value, *names) in sheet.sound("year", "value", *key):
        if value:
            series.setdefault(tuple(names), {})[int(year)] = index
    for names, indexes in series.items():
        is_total = "partner" not in key
        blame = sheet.blame_cell if is_total or set(names[:2]) == set(PAIR) else sheet.warn
        for year, index in indexes.items():
            if year - 1 in indexes:
                previous = sheet.cell(indexes[year - 1], "value")
                if _leaps(float(previous), float(sheet.cell(index, "value"))):
                    expected = {"previous_year": year - 1, "previous_value": previous}
                    blame(index, "value", "order_of_magnitude", **expected)


def _leaps(before: float, after: float) -> bool:
    low, high = sorted((abs(before), abs(after)))
    return high > 0 and high >= LEAP * low


def check_reference_series(sheets: Mapping[str, Sheet]) -> None:
    """Blame ranges of one series that share a year, and years that their source does not have.

    Where the pair has a series of its own, the one for all partners need not have the year.
    """
    sheet = sheets.get("reference_series")
    if sheet is None:
        return
    fields = ("scope", "reporter", "flow", "first_year", "last_year", "source")
    taken: dict[tuple[str, ...], dict[int, int]] = {}
    for index, (*series, first, last, _) in sheet.sound(*fields):
        years = range(int(first), int(last) + 1)
        lines = taken.setdefault(tuple(series), {})
        shared = [lines[year] for year in years if year in lines]
        if shared:
            sheet.blame_cell(index, "first_year", "range_overlap", row=shared[0])
        lines |= dict.fromkeys(years, sheet.lines[index])
    for scope, table in _SCOPE_TABLE.items():
        key = ("year", *_SERIES[table])
        if table in sheets and not sheets[table].has_broken(*key):
            present = set(_keys_with_value(sheets[table], key))
            own = _own_years(taken) if scope == "partner" else set()
            for index, cells in sheet.sound(*fields):
                if cells[0] == scope:
                    _check_coverage(sheet, index, cells, present, own)


def _own_years(taken: Mapping[tuple[str, ...], dict[int, int]]) -> set[tuple[str, str, int]]:
    """(reporter, flow, year) that have a series of the pair's own."""
    return {
        (reporter, flow, year)
        for (scope, reporter, flow), years in taken.items()
        for year in years
        if scope == "pair"
    }


def _keys_with_value(trade: Sheet, key: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for index, cells in trade.sound(*key):
        # A value that is wrong is still there: it is a problem of its own.
        if "value" not in trade.column or trade.cell(index, "value"):
            yield tuple(cells)


def _check_coverage(
    sheet: Sheet,
    index: int,
    cells: list[str],
    present: set[tuple[str, ...]],
    own: set[tuple[str, str, int]],
) -> None:
    """Blame the source of a range when it has no value in some of its years."""
    scope, reporter, flow, first, last, source = cells
    partner = (PAIR[reporter == PAIR[0]],) if scope != "total" else ()
    missing = [
        str(year)
        for year in range(int(first), int(last) + 1)
        if (reporter, flow, year) not in own
        and (str(year), reporter, *partner, flow, source) not in present
    ]
    if missing:
        expected = {"table": _SCOPE_TABLE[scope], "years": ", ".join(missing)}
        sheet.blame_cell(index, "source", "range_without_row", **expected)
