"""Put fetched trade into a package, year by year of each reporter, as a source of its own.

The reference series stay as they were chosen; where none has a year, the fetched values stand.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from dashboard.update.changes import Change, LeftOut, News, compared, plain
from dashboard.update.comtrade import FLOWS, REPORTERS, Year
from dashboard.update.draft import Draft, Row
from dashboard.update.own_sources import COMTRADE, COMTRADE_BEFORE, put_source, with_source
from dashboard.update.plausible import check_count, check_leaps
from dashboard.update.references import put_references

WORLD = "WLD"
_TABLES = {
    "trade": ("year", "reporter", "partner", "flow"),
    "trade_totals": ("year", "reporter", "flow"),
}


def put_trade(draft: Draft, found: Sequence[Year], day: date, allow_fewer: bool = False) -> News:
    """Takes in every year that differs from what the package has of Comtrade. Raises Refused for
    one that cannot be believed; then the draft is not to be used."""
    _check_leaps(draft, found)
    news = News()
    for one in found:
        news += _put(draft, one, allow_fewer)
    if news.changes:
        mine = [int(row["year"]) for row in draft.rows("trade_totals") if row["source"] == COMTRADE]
        put_source(draft, COMTRADE, f"API, asked on {day.isoformat()}", day, mine)
        put_references(draft)
    return news


def _put(draft: Draft, found: Year, allow_fewer: bool) -> News:
    known = {row["country"] for row in draft.rows("countries")}
    fresh = {"trade": [], "trade_totals": []}
    for (flow, partner), cell in found.flows.items():
        if partner in known:
            row = {
                "year": str(found.year),
                "reporter": found.reporter,
                "partner": partner,
                "flow": flow,
                "value": "" if cell.value is None else plain(cell.value),
                "source": COMTRADE,
                "valuation": cell.valuation,
                "status": "missing" if cell.value is None else "reported",
            }
            table = "trade_totals" if partner == WORLD else "trade"
            if partner == WORLD:
                del row["partner"]
            fresh[table].append(row)
    current = {table: _own(draft, table, found, COMTRADE) for table in _TABLES}
    before, after = (sum(map(len, rows.values())) for rows in (current, fresh))
    check_count(found.place, before, after, allow_fewer)
    changes: list[Change] = []
    for table, key in _TABLES.items():
        unit = f"{found.reporter} {found.year}"
        old, new = (_values(rows[table], key) for rows in (current, fresh))
        changes += compared(table, unit, key, old, new)
    if changes:
        for table in _TABLES:
            _replace(draft, table, found, current[table], fresh[table])
    return News(tuple(changes), _left_out(found, known) if changes else ())


def _own(draft: Draft, table: str, found: Year, source: str) -> list[Row]:
    wanted = (found.reporter, str(found.year), source)
    return [row for row in draft.rows(table)
            if (row["reporter"], row["year"], row["source"]) == wanted]  # fmt: skip


def _values(rows: list[Row], key: tuple[str, ...]) -> dict[tuple[str, ...], str]:
    return {tuple(row[name] for name in key): row["value"] for row in rows}


def _replace(draft: Draft, table: str, found: Year, current: list[Row], fresh: list[Row]) -> None:
    """The year of a reporter; what Comtrade gave before is kept as its earlier edition."""
    mine = [*current, *_own(draft, table, found, COMTRADE_BEFORE)] if current else current
    gone = {id(row) for row in mine}
    kept = [row for row in draft.rows(table) if id(row) not in gone]
    earlier = [
        with_source(row, COMTRADE_BEFORE, status="older_vintage" if row["value"] else "missing")
        for row in current
    ]
    draft.replace(table, [*kept, *earlier, *fresh])


def _left_out(found: Year, known: set[str]) -> tuple[LeftOut, ...]:
    left = []
    for flow in FLOWS.values():
        cells = {
            partner: cell.value
            for (of, partner), cell in found.flows.items()
            if of == flow and partner not in known and cell.value is not None
        }
        if cells:
            percent = 100 * sum(cells.values()) / found.flows[flow, WORLD].value
            left.append(LeftOut(f"{found.place}, {flow}", tuple(sorted(cells)), percent))
    return tuple(left)


def _check_leaps(draft: Draft, found: Sequence[Year]) -> None:
    """Of totals and of trade between the two countries; small partners do leap, and a slipped
    unit in a large one shows in the sum of the partners."""
    for reporter in REPORTERS:
        for flow in FLOWS.values():
            for partner in (*(one for one in REPORTERS if one != reporter), WORLD):
                values = {
                    one.year: cell.value
                    for one in found
                    if one.reporter == reporter
                    and (cell := one.flows.get((flow, partner)))
                    and cell.value is not None
                }
                place = f"UN Comtrade, {reporter} {flow} {partner}"
                check_leaps(place, values, _known(draft, reporter, partner, flow))


def _known(draft: Draft, reporter: str, partner: str, flow: str) -> Mapping[int, list[Decimal]]:
    """What any source of the package gives, by year."""
    wanted = {"reporter": reporter, "flow": flow}
    if partner != WORLD:
        wanted["partner"] = partner
    found: dict[int, list[Decimal]] = {}
    for row in draft.rows("trade_totals" if partner == WORLD else "trade"):
        if row["value"] and all(row[name] == value for name, value in wanted.items()):
            found.setdefault(int(row["year"]), []).append(Decimal(row["value"]))
    return found
