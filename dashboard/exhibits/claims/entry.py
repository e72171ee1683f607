"""A judged claim in words: what is claimed, what the data give, and what follows."""

from dataclasses import dataclass, replace

from dashboard.analysis.claims.claim import FULL_YEAR, Asked, Claim, Judged, Recomputed
from dashboard.analysis.claims.verdict import (
    ANOTHER_DEFINITION,
    ANOTHER_FLOW,
    CANNOT_BE_CHECKED,
    CONTRADICTED,
    SAME_QUESTION,
)
from dashboard.exhibits.claims.links import chart_link
from dashboard.exhibits.claims.written import claimed, found, numbers, years
from dashboard.exhibits.lines import capitalised
from dashboard.load import Tables
from dashboard.words import Words

OWN = "own"


@dataclass(frozen=True)
class Check:
    """One way the claim was recomputed.

    asked: reporter, flow and years, and the source where another way differs by it alone.
    aside: whether it agrees without bearing on the claim. decides: whether the verdict rests on it.
    """

    label: str
    asked: str
    value: str
    agrees: bool
    aside: bool
    decides: bool


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
        checks=_checks(one, tables, words),
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
            told[name] = words("claims.answer", how=_how(answer, tables, words), value=value)
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


def describe(asked: Asked, words: Words, part: str = "") -> str:
    """What is measured of whose flow in which years, as far as the question says it."""
    country = words(f"country.{asked.reporter}") if asked.reporter else ""
    flow = words(f"flow.{asked.flow}") if asked.flow else ""
    when = years(asked.first_year, asked.last_year)
    if asked.flow and asked.months < FULL_YEAR and not part:
        part = words.plural("claims.months", asked.months)
    told = ", ".join(filter(None, (country, flow.lower(), when, part)))
    indicator = f".{asked.subject}" if asked.measure == "indicator" else ""
    measure = words(f"claim.measure.{asked.measure}{indicator}")
    return words("claims.asked", measure=measure, asked=told) if told else measure


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


def _checks(one: Judged, tables: Tables, words: Words) -> tuple[Check, ...]:
    every = [*([one.own] if one.own else []), *one.tried]
    asked = [describe(_answered(each), words, _part(each, tables, words)) for each in every]
    checks = []
    for each, told in zip(every, asked, strict=True):
        own = each.alternative == OWN
        alike = [other for other, text in zip(every, asked, strict=True) if text == told]
        check = Check(
            label=words("claims.check.own") if own else _alternative(each, words),
            asked=_with_source(told, each, alike, tables, words),
            value=found(one.claim, each, words),
            agrees=each.fits,
            aside=each in one.chance,
            decides=each is one.decides,
        )
        checks.append(check)
    return tuple(dict.fromkeys(checks))


def _with_source(
    asked: str, one: Recomputed, alike: list[Recomputed], tables: Tables, words: Words
) -> str:
    """The question, and whose figures answer it where others answer it otherwise."""
    others = [other for other in alike if other.points != one.points]
    shared = set.intersection(*(set(other.used) for other in others)) if others else set(one.used)
    sources = dict.fromkeys(row.source for row in one.used if row not in shared)
    named = words.join(source_name(source, tables, words) for source in sources)
    return words("claims.asked.source", asked=asked, source=named) if named else asked


def _alternative(one: Recomputed, words: Words) -> str:
    return capitalised(words(f"claim.alternative.{one.alternative}"))


def _how(one: Recomputed, tables: Tables, words: Words) -> str:
    """The alternative and what it asks, for the middle of a sentence."""
    asked = describe(_answered(one), words, _part(one, tables, words))
    alternative = words(f"claim.alternative.{one.alternative}")
    return words("claims.how", alternative=alternative, asked=asked)


def _answered(one: Recomputed) -> Asked:
    """The question with the year that its answer is of: an edition or a count has its own date."""
    year = one.points[-1].year
    return replace(one.asked, last_year=year) if year and one.asked.last_year else one.asked


def _part(one: Recomputed, tables: Tables, words: Words) -> str:
    """The months that a quoted figure covers, "" for whole years."""
    quoted = [row.row for row in one.used if row.table == "official_figures"]
    figures = tables.official_figures.set_index("figure")
    ends = {figures.at[name, "last_day"] for name in quoted if figures.at[name, "part_year"]}
    months = {int(day[5:7]) for day in ends if isinstance(day, str) and len(day) >= 7}
    return words.plural("claims.months", months.pop()) if len(months) == 1 else ""


def _used(one: Recomputed, words: Words) -> list[Used]:
    return [
        Used(row.table, row.row, words.number(row.value, _places(row.value)), row.source)
        for row in dict.fromkeys(one.used)
    ]


def _places(value: float) -> int:
    """All the digits that matter of a stored number, three after the point at most."""
    return next(places for places in range(4) if places == 3 or round(value, places) == value)


def source_name(source: str, tables: Tables, words: Words) -> str:
    """The short name of a series; the publisher of a single page."""
    key = f"source.{source}.short"
    if key in words:
        return words(key)
    return tables.sources.set_index("source").at[source, "publisher"]
