"""Trade by partner from UN Comtrade's API, version 1: annual, all goods, every partner at once.

An answer is an object: `count`, `error`, and `data`, a record a flow and partner in US dollars.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dashboard.update.asking import Asker
from dashboard.update.refusal import Refused

#: Reporter -> its number in the United Nations' list M49.
REPORTERS = {"KAZ": 398, "UZB": 860}
WORLD = 0
KEY = "Ocp-Apim-Subscription-Key"
FLOWS = {"X": "export", "M": "import"}
# The partners add up to the world; more than this part of it missing is a cut answer.
TOLERANCE = Decimal("0.01")
_MILLION = 6
_NAME = "UN Comtrade"
# All goods by country of origin or destination: no transport mode, customs procedure or
# country of consignment singled out.
_WHOLE = {"cmdCode": "TOTAL", "partner2Code": 0, "customsCode": "C00", "motCode": 0}


@dataclass(frozen=True)
class Flow:
    """A value in million current US dollars, None where a zero means missing; FOB, CIF or
    not_stated."""

    value: Decimal | None
    valuation: str


@dataclass(frozen=True)
class Year:
    """What one reporter says of one year, by (flow, partner); the partner WLD is the total.
    Empty when it has not reported. Partners go by the three letters that Comtrade gives them."""

    reporter: str
    year: int
    flows: dict[tuple[str, str], Flow]

    @property
    def place(self) -> str:
        return place_of(self.reporter, self.year)


def place_of(reporter: str, year: int) -> str:
    return f"{_NAME}, {reporter} {year}"


def fetch(
    asker: Asker,
    base: str,
    key: str,
    years: Sequence[int],
    tell: Callable[[str], None] = lambda place: None,
) -> list[Year]:
    """Every year of both reporters. Raises Refused, with the place, for anything but whole
    answers."""
    found = []
    for reporter in REPORTERS:
        for year in years:
            tell(place_of(reporter, year))
            found.append(_year(asker, base, key, reporter, year))
    return found


def _year(asker: Asker, base: str, key: str, reporter: str, year: int) -> Year:
    place = place_of(reporter, year)
    query = {"reporterCode": REPORTERS[reporter], "period": year, "flowCode": "M,X", **_WHOLE}
    answer = asker.json(
        place, f"{base}/data/v1/get/C/A/HS", query | {"includeDesc": "true"}, {KEY: key}
    )
    flows: dict[tuple[str, str], Flow] = {}
    for record in _records(answer, place):
        _check_subject(record, reporter, year, place)
        partner = "WLD" if record.get("partnerCode") == WORLD else record.get("partnerISO")
        if not isinstance(partner, str) or not partner:
            _malformed(place, "partnerISO", partner)
        name = (FLOWS[record["flowCode"]], partner)
        if name in flows:
            _malformed(place, "partnerISO", f"{partner} ×2")
        flows[name] = _flow(record, place)
    _check_whole(flows, place)
    return Year(reporter, year, flows)


def _records(answer: object, place: str) -> list[dict]:
    if not isinstance(answer, dict) or not isinstance(answer.get("data"), list):
        _malformed(place, "data", type(answer).__name__)
    if answer.get("error"):
        raise Refused("message", place=place, said=str(answer["error"])[:200])
    records, count = answer["data"], answer.get("count")
    if type(count) is not int or not all(isinstance(one, dict) for one in records):
        _malformed(place, "count", count)
    if count != len(records):
        raise Refused("partial", place=place, found=len(records), wanted=count)
    return records


def _check_subject(record: dict, reporter: str, year: int, place: str) -> None:
    """The record is of what was asked for."""
    wanted = {"reporterCode": REPORTERS[reporter], "refYear": year, "cmdCode": "TOTAL"}
    for name, value in wanted.items():
        if record.get(name) != value:
            _malformed(place, name, record.get(name))
    for name in ("partner2Code", "motCode"):
        if record.get(name, 0) not in (0, None):
            _malformed(place, name, record[name])
    if record.get("flowCode") not in FLOWS:
        _malformed(place, "flowCode", record.get("flowCode"))


def _flow(record: dict, place: str) -> Flow:
    dollars = record.get("primaryValue")
    if dollars is None:
        return Flow(None, "not_stated")
    if isinstance(dollars, bool) or not isinstance(dollars, int | Decimal) or dollars < 0:
        _malformed(place, "primaryValue", dollars)
    # A country that trades nothing with a partner has no record of it: a zero means missing.
    value = Decimal(dollars).scaleb(-_MILLION) if dollars else None
    for name, valuation in (("cifvalue", "CIF"), ("fobvalue", "FOB")):
        if record.get(name) == dollars:
            return Flow(value, valuation)
    return Flow(value, "not_stated")


def _check_whole(flows: dict[tuple[str, str], Flow], place: str) -> None:
    """Both flows are there, each with its total, to which the partners add up."""
    for flow in FLOWS.values() if flows else ():
        total = flows.get((flow, "WLD"))
        if total is None or total.value is None:
            _malformed(place, "partnerCode", f"{flow} 0")
        known = (one.value for (of, partner), one in flows.items() if (of, partner) != (flow, "WLD")
                 and of == flow)  # fmt: skip
        added = _sum(known)
        if abs(added - total.value) > TOLERANCE * total.value:
            raise Refused("partial", place=f"{place}, {flow}", found=f"{added:.1f}",
                          wanted=f"{total.value:.1f}")  # fmt: skip


def _sum(values: Iterable[Decimal | None]) -> Decimal:
    return sum((value for value in values if value is not None), Decimal(0))


def _malformed(place: str, what: str, found: object) -> None:
    raise Refused("malformed", place=place, what=what, found=str(found)[:80])
