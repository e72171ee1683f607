"""Which claims cannot stand beside each other: the same quantity twice, parts against their total,
a growth rate against the levels it joins."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from dashboard.analysis.claims.claim import Claim
from dashboard.analysis.claims.trade_measures import SCALES

GROWTHS = ("growth", "times", "index")


class Range(NamedTuple):
    """What a claimed value may be once its digits are written out."""

    low: float
    high: float

    def meets(self, other: "Range") -> bool:
        return self.low <= other.high and other.low <= self.high


def rivals(claims: Iterable[Claim]) -> dict[str, tuple[str, ...]]:
    """Claim id -> the ids of the claims that contradict it, in the order of the article."""
    exact = [claim for claim in claims if claim.relation == "equal"]
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in (*_same_quantity(exact), *_parts(exact), *_implied(exact)):
        found[one].add(other)
        found[other].add(one)
    order = [claim.claim for claim in exact]
    return {name: tuple(sorted(others, key=order.index)) for name, others in found.items()}


def _same_quantity(claims: list[Claim]) -> Iterable[tuple[str, str]]:
    """Two claims give one quantity of one year different values."""
    by_quantity = defaultdict(list)
    for claim in claims:
        for quantity, value in quantities(claim):
            by_quantity[quantity].append((claim.claim, value))
    for same in by_quantity.values():
        for (one, first), (other, second) in combinations(same, 2):
            if one != other and not first.meets(second):
                yield one, other


def quantities(claim: Claim) -> list[tuple[tuple[object, ...], Range]]:
    """What a claim gives values of, in million USD where it is an amount of trade."""
    asked = claim.asked
    if asked.measure == "not_recorded":
        return []
    ends = asked.years if asked.pair else (asked.last_year,)
    start = asked.first_year if not asked.pair else None
    what = (asked.measure, asked.reporter, asked.partner, asked.flow, asked.subject, asked.months)
    scale = SCALES.get(claim.unit, 1.0)
    return [
        ((*what, start, year), _range(value, claim.tolerance, scale))
        for year, value in zip(ends, claim.values, strict=True)
    ]


def _parts(claims: list[Claim]) -> Iterable[tuple[str, str]]:
    """The parts of a total do not add up to it."""
    by_total = defaultdict(list)
    for claim in claims:
        if claim.belongs_to and claim.asked.measure not in GROWTHS:
            by_total[claim.belongs_to].append(claim)
    known = {claim.claim: claim for claim in claims}
    for name, parts in by_total.items():
        total = known.get(name)
        if total is None:
            continue
        ranges = [_scaled(part) for part in parts]
        added = Range(sum(one.low for one in ranges), sum(one.high for one in ranges))
        if not added.meets(_scaled(total)):
            # No single one of them need be wrong: all of them cannot be right together.
            yield from combinations((name, *(part.claim for part in parts)), 2)


def _implied(claims: list[Claim]) -> Iterable[tuple[str, str]]:
    """A growth rate and the level it leads to imply another level than is claimed for its start."""
    known = {claim.claim: claim for claim in claims}
    for growth in claims:
        level = known.get(growth.belongs_to or "")
        if level is None or growth.asked.measure not in GROWTHS or not quantities(level):
            continue
        start = _start(growth, _scaled(level))
        wanted = (*quantities(level)[0][0][:-1], growth.asked.first_year)
        for claim in claims:
            for quantity, value in quantities(claim):
                if quantity == wanted and not start.meets(value):
                    yield growth.claim, claim.claim


def _start(growth: Claim, end: Range) -> Range:
    rates = [growth.value - growth.tolerance, growth.value + growth.tolerance]
    low, high = (_factor(growth.asked.measure, rate) for rate in rates)
    return Range(end.low / high, end.high / low)


def _factor(measure: str, value: float) -> float:
    return {"growth": 1 + value / 100, "index": value / 100, "times": value}[measure]


def _scaled(claim: Claim) -> Range:
    return _range(claim.value, claim.tolerance, SCALES.get(claim.unit, 1.0))


def _range(value: float, tolerance: float, scale: float) -> Range:
    # A half unit more or less is the same digits: rounding up what is halfway.
    return Range((value - tolerance) * scale, (value + tolerance) * scale)
