"""Every way a claim was recomputed, in words."""

from dataclasses import dataclass, replace

from dashboard.analysis.claims.claim import FULL_YEAR, OWN, Asked, Judged, Recomputed
from dashboard.analysis.provenance import sources_by_name
from dashboard.exhibits.claims.written import found, years
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.publishers import publisher
from dashboard.load import Tables
from dashboard.words import Words


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


def checks(one: Judged, tables: Tables, words: Words) -> tuple[Check, ...]:
    """Every way the claim was recomputed, its own wording first."""
    every = [*([one.own] if one.own else []), *one.tried]
    asked = [describe(_answered(each), words, _part(each, tables, words)) for each in every]
    told_of = []
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
        told_of.append(check)
    return tuple(dict.fromkeys(told_of))


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


def how(one: Recomputed, tables: Tables, words: Words) -> str:
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
    if not quoted:
        return ""
    figures = tables.official_figures.set_index("figure")
    ends = {figures.at[name, "last_day"] for name in quoted if figures.at[name, "part_year"]}
    months = {int(day[5:7]) for day in ends if isinstance(day, str) and len(day) >= 7}
    return words.plural("claims.months", months.pop()) if len(months) == 1 else ""


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


def source_name(source: str, tables: Tables, words: Words) -> str:
    """The short name of a series; the publisher of a single page."""
    key = f"source.{source}.short"
    if key in words:
        return words(key)
    return publisher(sources_by_name(tables).at[source, "publisher"], words)
