"""Every claim of the article judged, and one that a reader makes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from dashboard.analysis.claims.alternatives import ALTERNATIVES
from dashboard.analysis.claims.claim import (
    OTHER_EDITION,
    OWN,
    Asked,
    Claim,
    Judged,
    Recomputed,
    Result,
)
from dashboard.analysis.claims.companions import by_chance, companions
from dashboard.analysis.claims.measures import MEASURES
from dashboard.analysis.claims.read import read_claims
from dashboard.analysis.claims.rivals import rivals
from dashboard.analysis.claims.verdict import (
    ANOTHER_DEFINITION,
    ANOTHER_FLOW,
    CANNOT_BE_CHECKED,
    CONTRADICTED,
    OTHER_QUESTION,
    PART_OF_YEAR,
    PARTS,
    SAME_QUESTION,
    SUPPORTED,
    distance,
    fits,
    verdict,
)
from dashboard.load import Tables


@cache
def judge_all(tables: Tables) -> tuple[Judged, ...]:
    """The claims of the article in its order, each recomputed with all its alternatives.

    Each is judged by itself first; then fits in another year that what is said beside it does not
    bear out are set aside.
    """
    claims = read_claims(tables)
    against = rivals(claims)
    horizon = horizon_of(claims)
    alone = [judge(tables, one, against.get(one.claim, ()), horizon) for one in claims]
    known = {one.claim.claim: one for one in alone}
    return tuple(_beside_others(one, companions(one.claim, claims), known) for one in alone)


def horizon_of(claims: Iterable[Claim]) -> int:
    """The last year that any of the claims speaks of."""
    return max(one.asked.last_year for one in claims if one.asked.last_year)


def judge(tables: Tables, claim: Claim, against: tuple[str, ...], horizon: int) -> Judged:
    """One claim by itself: what it says first, then its alternatives."""
    own = _nearest(recomputed(tables, claim, OWN, claim.asked))
    tried = sorted(_tried(tables, claim, own, horizon), key=lambda one: one.distance)
    flows = tuple(one for one in tried if one.fits and one.alternative in ANOTHER_FLOW)
    return _judged(claim, own, tuple(tried), against, flows)


def _beside_others(one: Judged, beside: tuple[str, ...], known: Mapping[str, Judged]) -> Judged:
    if one.verdict != ANOTHER_DEFINITION:
        return one
    chance = by_chance(one, beside, known)
    aside = (*chance, *one.chance)
    return _judged(one.claim, one.own, one.tried, one.rivals, aside) if chance else one


def _judged(
    claim: Claim,
    own: Recomputed | None,
    tried: tuple[Recomputed, ...],
    against: tuple[str, ...],
    chance: tuple[Recomputed, ...],
) -> Judged:
    """The judgement on what was found; `chance` counts as tried but decides nothing."""
    counted = tuple(one for one in tried if one not in chance)
    found = verdict(own, counted, against)
    return Judged(
        claim=claim,
        verdict=found,
        own=own,
        best=chance[0] if own and chance and found == CONTRADICTED else _best(own, counted, found),
        tried=tried,
        chance=chance,
        rivals=against,
        needed=claim.needed if found == CANNOT_BE_CHECKED else None,
    )


def recomputed(tables: Tables, claim: Claim, code: str, asked: Asked) -> list[Recomputed]:
    """Every answer to a question, set against the claim."""
    return [
        _against(claim, code, asked, result) for result in MEASURES[asked.measure](tables, asked)
    ]


def _tried(tables: Tables, claim: Claim, own: Recomputed | None, horizon: int) -> list[Recomputed]:
    """Of each alternative and each question it puts the nearest answer, if it is another one.

    A question that rests on the reference series is put to the earlier edition as well.
    """
    found = []
    for code in claim.alternatives:
        for asked in ALTERNATIVES[code](tables, claim.asked, horizon):
            known = [own.points] if own else []
            for each in _editions(asked):
                one = _nearest(recomputed(tables, claim, code, each))
                if one and one.points not in known:
                    found.append(one)
                    known.append(one.points)
    return found


def _editions(asked: Asked) -> list[Asked]:
    in_series = asked.basis == "reference" and asked.flow is not None and asked.partner is not None
    return [asked, replace(asked, basis="edition")] if in_series else [asked]


def _against(claim: Claim, code: str, asked: Asked, result: Result) -> Recomputed:
    far = distance(claim, result.points)
    return Recomputed(code, asked, *result, fits=fits(claim, result.points), distance=far)


def _nearest(found: list[Recomputed]) -> Recomputed | None:
    """What fits before what does not, then the smaller distance."""
    return min(found, key=lambda one: (not one.fits, one.distance), default=None)


def _best(own: Recomputed | None, tried: tuple[Recomputed, ...], found: str) -> Recomputed | None:
    """The alternative behind the verdict; where none is, the nearest, and if the claim itself has
    no answer the nearest that was quoted for the very question."""
    fitting = sorted((one for one in tried if one.fits), key=_farther)
    if found != SUPPORTED:
        part = found == PART_OF_YEAR
        fitting = [one for one in fitting if (one.alternative in PARTS) == part]
    elif not fitting:
        return None
    quoted = [one for one in tried if one.alternative in SAME_QUESTION and own is None]
    return next(iter(fitting or quoted or tried), None)


def _farther(one: Recomputed) -> tuple[bool, bool, bool]:
    """Of what fits, the claim's own question goes before another one, what was quoted as such
    before what rests on the text's own rate, and the reference series before an earlier edition.
    """
    second_edition = one.asked.basis == "edition" and one.alternative != OTHER_EDITION
    return one.alternative in OTHER_QUESTION, one.asked.basis == "grown", second_edition
