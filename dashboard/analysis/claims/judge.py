"""Every claim of the article judged, and one that a reader makes."""

from collections.abc import Iterable
from dataclasses import replace

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
from dashboard.analysis.claims.measures import MEASURES
from dashboard.analysis.claims.read import read_claims
from dashboard.analysis.claims.rivals import rivals
from dashboard.analysis.claims.verdict import (
    CANNOT_BE_CHECKED,
    PART_OF_YEAR,
    PARTS,
    SUPPORTED,
    distance,
    fits,
    verdict,
)
from dashboard.analysis.memory import remembered
from dashboard.load import Tables


@remembered
def judge_all(tables: Tables) -> tuple[Judged, ...]:
    """The claims of the article in its order, each recomputed with all its alternatives."""
    claims = read_claims(tables)
    against = rivals(claims)
    horizon = horizon_of(claims)
    return tuple(judge(tables, one, against.get(one.claim, ()), horizon) for one in claims)


def horizon_of(claims: Iterable[Claim]) -> int:
    """The last year that any of the claims speaks of."""
    return max(one.asked.last_year for one in claims if one.asked.last_year)


def judge(tables: Tables, claim: Claim, against: tuple[str, ...], horizon: int) -> Judged:
    """One claim: what it says itself first, then its alternatives."""
    own = _nearest(recomputed(tables, claim, OWN, claim.asked))
    tried = sorted(_tried(tables, claim, own, horizon), key=lambda one: one.distance)
    found = verdict(own, tuple(tried), against)
    return Judged(
        claim=claim,
        verdict=found,
        own=own,
        best=_best(tried, found),
        tried=tuple(tried),
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


def _best(tried: list[Recomputed], found: str) -> Recomputed | None:
    """The alternative behind the verdict; where none is, the nearest."""
    fitting = [one for one in tried if one.fits]
    if found == SUPPORTED:
        return next(iter(fitting), None)
    wanted = [one for one in fitting if (one.alternative in PARTS) == (found == PART_OF_YEAR)]
    # What was quoted as such goes before what rests on the text's own rate, and the reference
    # series before an earlier edition of it.
    wanted.sort(key=lambda one: (one.asked.basis == "grown", _is_second_edition(one)))
    return next(iter(wanted or tried), None)


def _is_second_edition(one: Recomputed) -> bool:
    return one.asked.basis == "edition" and one.alternative != OTHER_EDITION
