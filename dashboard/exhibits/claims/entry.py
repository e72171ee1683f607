"""A judged claim in words: what is claimed, what the data give, and what follows."""

from dataclasses import dataclass

from dashboard.analysis.claims.claim import Asked, Claim, Judged, Recomputed
from dashboard.analysis.claims.verdict import (
    ANOTHER_DEFINITION,
    ANOTHER_FLOW,
    CANNOT_BE_CHECKED,
    CONTRADICTED,
    SAME_QUESTION,
)
from dashboard.exhibits.claims.checks import Check, checks, how, source_name
from dashboard.exhibits.claims.links import chart_link
from dashboard.exhibits.claims.written import claimed, found, numbers
from dashboard.exhibits.lines import capitalised
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class Used:
    """A row of the package behind a recomputed value."""

    table: str
    row: str
    value: str
    source: str


@dataclass(frozen=True)
class Entry:
    """A claim as the page shows it.

    one_edition: whether the verdict hangs on one edition of a statistic; verdict_name says so too.
    sources: (source, name). rivals: (claim id, text). link: to the chart, "" where none fits.
    """

    claim: str
    verdict: str
    verdict_name: str
    one_edition: bool
    text: str
    place: str
    claimed: str
    recomputed: str
    conclusion: str
    remark: str
    checks: tuple[Check, ...]
    used: tuple[Used, ...]
    sources: tuple[tuple[str, str], ...]
    rivals: tuple[tuple[str, str], ...]
    link: str


def entry(one: Judged, tables: Tables, words: Words, rivals: dict[str, str], lang: str) -> Entry:
    """The claim in the reader's language. rivals: claim id -> its text."""
    claim, shown = one.claim, _shown(one)
    sources = dict.fromkeys(source for each in shown for source in each.sources)
    return Entry(
        claim=claim.claim,
        verdict=one.verdict,
        verdict_name=_verdict_name(one, words),
        one_edition=one.one_edition,
        text=claim_text(claim, words),
        place=_place(claim, words),
        claimed=claimed(claim, words),
        recomputed=found(claim, one.own, words),
        conclusion=conclusion(one, tables, words, rivals),
        remark=_remark(claim, words),
        checks=checks(one, tables, words),
        used=tuple(used for each in shown for used in _used(each, words)),
        sources=tuple((source, source_name(source, tables, words)) for source in sources),
        rivals=tuple((name, rivals[name]) for name in one.rivals),
        link=chart_link(_charted(one), lang),
    )


def _verdict_name(one: Judged, words: Words) -> str:
    name = capitalised(words(f"claim.verdict.{one.verdict}"))
    return words("claims.one_edition", verdict=name) if one.one_edition else name


def claim_text(claim: Claim, words: Words) -> str:
    """The paraphrase of a claim, with its numbers as the article prints them."""
    told = dict(zip(("value", "value_end"), numbers(claim, words), strict=False))
    if claim.country is not None:
        told["country"] = words(f"country.{claim.country}")
    return words(f"claim.{claim.text}", **told)


def conclusion(one: Judged, tables: Tables, words: Words, rivals: dict[str, str]) -> str:
    """What follows, in a sentence or two, as a referee would put it."""
    told = {"own": _either(one.claim, one.own, one.editions, words)}
    for name, answer in (("best", one.best), ("quoted", _quoted(one))):
        if answer is not None:
            value = _either(one.claim, answer, one.editions_of(answer), words)
            told[name] = words("claims.answer", how=how(answer, tables, words), value=value)
    needed = words(f"claim.needed.{one.needed}") if one.needed else ""
    others = words.join(
        words("claims.quoted", text=rivals[name].removesuffix(".")) for name in one.rivals
    )
    key = f"claims.conclusion.{one.verdict}{_ending(one)}"
    return words(key, needed=needed, rivals=others, **told)


def _either(claim: Claim, one: Recomputed | None, editions, words: Words) -> str:
    """A value, and what an earlier edition of the same statistic gives instead."""
    value = found(claim, one, words)
    others = dict.fromkeys(found(claim, each, words) for each in editions)
    others.pop(value, None)
    return words("finding.or", value=value, other=words.join(others)) if others else value


def _quoted(one: Judged) -> Recomputed | None:
    """What was published for the claim's own question and year where there is no series."""
    answers = [each for each in one.tried if each.alternative in SAME_QUESTION]
    other = one.own is None and one.best not in answers
    return answers[0] if answers and other else None


def _ending(one: Judged) -> str:
    """Which of a verdict's sentences: without an own value, or without an alternative."""
    if one.verdict == CANNOT_BE_CHECKED:
        return ".nearest" if one.best else ""
    if one.own is None:
        return ".quoted" if one.verdict == ANOTHER_DEFINITION and _quoted(one) else ".nothing"
    if one.best in one.chance:
        return ".flow" if one.best and one.best.alternative in ANOTHER_FLOW else ".chance"
    return ".alone" if one.verdict == CONTRADICTED and one.best is None else ""


def _shown(one: Judged) -> list[Recomputed]:
    """The results whose rows are laid open: the claim's own, its editions, what is named."""
    shown = [one.own, *one.editions, one.best, _quoted(one)]
    return list({id(each): each for each in shown if each}.values())


def _charted(one: Judged) -> Asked:
    """The question whose chart is linked: the one that decides the verdict."""
    return one.decides.asked if one.decides else one.claim.asked


def _place(claim: Claim, words: Words) -> str:
    section = words(f"claim.section.{claim.section}")
    return " · ".join((section, words(f"claim.topic.{claim.topic}")))


def _remark(claim: Claim, words: Words) -> str:
    key = f"claim.{claim.text}.note"
    return words(key) if key in words else ""


def _used(one: Recomputed, words: Words) -> list[Used]:
    return [
        Used(row.table, row.row, words.number(row.value, _places(row.value)), row.source)
        for row in dict.fromkeys(one.used)
    ]


def _places(value: float) -> int:
    """All the digits that matter of a stored number, three after the point at most."""
    return next(places for places in range(4) if places == 3 or round(value, places) == value)
