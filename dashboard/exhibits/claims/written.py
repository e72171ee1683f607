"""Claimed and recomputed values as text."""

import math

from dashboard.analysis.claims.claim import Claim, Point, Recomputed
from dashboard.charts.years import range_text
from dashboard.words import Words

# Units that are counted: no decimals, whatever is divided.
WHOLE = frozenset(
    ("agencies", "count", "countries", "place", "tariff_lines", "units_a_year", "year", "years")
)
# Of these the noun follows the number.
COUNTED = frozenset(("agencies", "countries", "tariff_lines", "units_a_year", "years"))
YEAR = "year"
TIMES = "times"
NOTHING = "–"


def claimed(claim: Claim, words: Words) -> str:
    """What the text says, with as many decimals as it prints."""
    places = decimals(claim)
    told = _joined([_amount(value, claim.unit, places, words) for value in claim.values], words)
    return told if claim.relation == "equal" else words(f"claims.{claim.relation}", value=told)


def numbers(claim: Claim, words: Words) -> tuple[str, ...]:
    """The claimed numbers alone, for a sentence that says in words whether they rise or fall."""
    places = decimals(claim)
    if claim.unit == YEAR:
        return tuple(str(round(value)) for value in claim.values)
    return tuple(words.number(abs(value), places) for value in claim.values)


def found(claim: Claim, one: Recomputed | None, words: Words) -> str:
    """What the package gives, with one decimal more than the text prints."""
    if one is None:
        return NOTHING
    told = (
        _point(point, claim, words, one.fits and _outside(claim, value, point))
        for value, point in zip(claim.values, one.points, strict=True)
    )
    return _joined(list(told), words)


def decimals(claim: Claim) -> int:
    """Decimals that the text prints; those of the tolerance where a reader typed the value."""
    if claim.unit in WHOLE:
        return 0
    if claim.printed is None:
        return max(0, round(-math.log10(2 * claim.tolerance)))
    return max(claim.decimals)


def years(first: int | None, last: int | None) -> str:
    """The years that a question speaks of, "" when it names none."""
    if last is None:
        return ""
    return range_text(first if first is not None else last, last)


def _outside(claim: Claim, value: float, point: Point) -> bool:
    """Whether only the bounds of a result reach what is claimed."""
    return claim.relation == "equal" and abs(value - point.value) > claim.room(value)


def _point(point: Point, claim: Claim, words: Words, bounds: bool) -> str:
    """A value; a dated one with its interval; one that rests on rounded figures with the digits
    that these leave, and with its bounds if they are asked for."""
    if claim.unit in WHOLE:
        told = _amount(point.value, claim.unit, 0, words)
        if point.low == point.high:
            return told
        return words(
            "claims.interval", value=told, years=range_text(int(point.low), int(point.high))
        )
    most = decimals(claim) + 1
    if point.high == point.low:
        return _amount(point.value, claim.unit, most, words)
    left = max(0, math.ceil(-math.log10(point.high - point.low) - 1e-9))
    told = _amount(point.value, claim.unit, min(most, left), words)
    if not bounds:
        return told
    low, high = (words.number(each, most) for each in (point.low, point.high))
    return words("claims.bounds", value=told, low=low, high=high)


def _amount(value: float, unit: str, places: int, words: Words) -> str:
    if unit in COUNTED:
        return words.plural(f"claims.amount.{unit}", round(value))
    if unit == TIMES and places == 0:
        return words.plural("claims.amount.whole_times", round(value))
    number = str(round(value)) if unit == YEAR else words.number(value, places)
    return words(f"claims.amount.{unit}", value=number)


def _joined(parts: list[str], words: Words) -> str:
    return parts[0] if len(parts) == 1 else words("claims.from_to", start=parts[0], end=parts[1])
