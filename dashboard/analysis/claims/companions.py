"""What a text says in one breath must be true of one year: the answers that are so only by chance.

A number that misses its own year may hit a neighbouring one. That tells which year was meant only
if what the text says beside it moves to that year as well.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dashboard.analysis.claims.claim import Claim, Judged, Recomputed
from dashboard.analysis.claims.verdict import MOVED_YEAR


def companions(claim: Claim, claims: Iterable[Claim]) -> tuple[str, ...]:
    """The ids of the claims that share the years of this one: its level, its growth and its
    parts, and another measure of the same flow in the same place of the text."""
    return tuple(other.claim for other in claims if other is not claim and _beside(claim, other))


def by_chance(
    one: Judged, beside: Iterable[str], known: Mapping[str, Judged]
) -> tuple[Recomputed, ...]:
    """The fitting answers of another year in which something said beside the claim fails."""
    others = [known[name] for name in beside]
    return tuple(
        answer
        for answer in one.tried
        if answer.fits
        and answer.alternative in MOVED_YEAR
        and answer.asked.last_year != one.claim.asked.last_year
        and not all(_holds(other, answer.asked.last_year) for other in others)
    )


def _holds(other: Judged, year: int | None) -> bool:
    """Whether a claim is true of a year, as the same country reports it."""
    same = replace(other.claim.asked, first_year=None, last_year=year)
    answers = (one for one in other.tried if one.alternative in MOVED_YEAR and one.fits)
    return any(replace(one.asked, first_year=None) == same for one in answers)


def _beside(one: Claim, other: Claim) -> bool:
    if one.claim == other.belongs_to or other.claim == one.belongs_to:
        return True
    return one.asked.measure != other.asked.measure and _said_of(one) == _said_of(other)


def _said_of(claim: Claim) -> tuple[object, ...]:
    asked = claim.asked
    trade = (asked.reporter, asked.partner, asked.flow)
    # Without a flow there is no trade to move to another year.
    where = (claim.section, claim.topic) if asked.flow else claim.claim
    return (where, trade, asked.first_year, asked.last_year, asked.months)
