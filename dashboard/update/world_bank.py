"""Indicators from the World Bank's API, version 2.

An answer is a pair: what is said of the page, and the records of the page. A refusal is a list
with one object that holds messages, under HTTP 200.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dashboard.update.asking import Asker
from dashboard.update.refusal import Refused

PER_PAGE = 1000
_NAME = "World Bank"
_YEAR = re.compile(r"[0-9]{4}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# What must be the same on every page of one answer; otherwise an edition came out in between.
_SAME = ("pages", "total", "lastupdated")


@dataclass(frozen=True)
class Series:
    """Values of one indicator by (country, year), in the Bank's unit, and the day of the edition.
    A value that was not reported has no entry."""

    indicator: str
    edition: str
    values: dict[tuple[str, int], Decimal]


@dataclass(frozen=True)
class Question:
    """Countries by their ISO codes of three letters; years, both included."""

    countries: tuple[str, ...]
    first: int
    last: int


def is_of_the_bank(indicator: str) -> bool:
    """Whether the code is the Bank's own: those begin with a topic of two letters."""
    return bool(re.match(r"[A-Z]{2}\.", indicator))


def fetch(
    asker: Asker,
    base: str,
    indicators: Sequence[str],
    asked: Question,
    tell: Callable[[str], None] = lambda place: None,
) -> list[Series]:
    """Each indicator, whole. Raises Refused, with the place, for anything but whole answers."""
    found = []
    for indicator in indicators:
        tell(place_of(indicator))
        found.append(_series(asker, base, indicator, asked))
    return found


def place_of(indicator: str, page: int = 1) -> str:
    return f"{_NAME}, {indicator}" + (f", page {page}" if page > 1 else "")


def _series(asker: Asker, base: str, indicator: str, asked: Question) -> Series:
    head, records = _page(asker, base, indicator, asked, 1)
    for page in range(2, head["pages"] + 1):
        other, more = _page(asker, base, indicator, asked, page)
        for name in _SAME:
            if other[name] != head[name]:
                _malformed(place_of(indicator, page), name, other[name])
        records = [*records, *more]
    place = place_of(indicator)
    if len(records) != head["total"]:
        raise Refused("partial", place=place, found=len(records), wanted=head["total"])
    values: dict[tuple[str, int], Decimal | None] = {}
    for country, year, value in _read(records, indicator, asked, place):
        if (country, year) in values:
            _malformed(place, "date", f"{country} {year}")
        values[country, year] = value
    known = {key: value for key, value in values.items() if value is not None}
    return Series(indicator, head["lastupdated"], known)


def _page(
    asker: Asker, base: str, indicator: str, asked: Question, page: int
) -> tuple[dict, list[dict]]:
    place = place_of(indicator, page)
    address = f"{base}/country/{';'.join(asked.countries)}/indicator/{indicator}"
    query = {"format": "json", "date": f"{asked.first}:{asked.last}", "per_page": PER_PAGE}
    answer = asker.json(place, address, query | {"page": page})
    if not isinstance(answer, list) or not answer or not isinstance(answer[0], dict):
        _malformed(place, "[…]", answer)
    if "message" in answer[0]:
        raise Refused("message", place=place, said=_said(answer[0]["message"]))
    if len(answer) != 2:
        _malformed(place, "[…]", len(answer))
    return _head(answer[0], place, page), _records(answer[1], place)


def _head(head: dict, place: str, page: int) -> dict:
    for name in ("page", "pages", "total"):
        if type(head.get(name)) is not int:
            _malformed(place, name, head.get(name))
    if head["page"] != page:
        _malformed(place, "page", head["page"])
    if not isinstance(head.get("lastupdated"), str) or not _DATE.fullmatch(head["lastupdated"]):
        _malformed(place, "lastupdated", head.get("lastupdated"))
    return head


def _records(found: object, place: str) -> list[dict]:
    # The Bank writes null for no record at all.
    records = [] if found is None else found
    if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
        _malformed(place, "[…, […]]", type(found).__name__)
    return records


def _read(
    records: list[dict], indicator: str, asked: Question, place: str
) -> Iterator[tuple[str, int, Decimal | None]]:
    for record in records:
        code = record.get("indicator")
        if not isinstance(code, dict) or code.get("id") != indicator:
            _malformed(place, "indicator", code)
        country, date, value = (record.get(one) for one in ("countryiso3code", "date", "value"))
        if country not in asked.countries:
            _malformed(place, "countryiso3code", country)
        is_year = isinstance(date, str) and _YEAR.fullmatch(date)
        if not is_year or not asked.first <= int(date) <= asked.last:
            _malformed(place, "date", date)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | Decimal)):
            _malformed(place, "value", value)
        yield country, int(date), None if value is None else Decimal(value)


def _said(message: object) -> str:
    texts = message if isinstance(message, list) else [message]
    return "; ".join(str(one.get("value", one)) if isinstance(one, dict) else str(one)
                     for one in texts)[:200]  # fmt: skip


def _malformed(place: str, what: str, found: object) -> None:
    raise Refused("malformed", place=place, what=what, found=str(found)[:80])
