"""What the page of claims shows for a selection. Pure: no Dash, no request, no clock."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import pandas as pd

from dashboard.analysis.claims.claim import Judged
from dashboard.analysis.claims.judge import judge_all
from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.exhibits.claims.entry import Entry, claim_text, entry
from dashboard.exhibits.claims.selection import EVERY, ClaimsSelection
from dashboard.exhibits.exhibit import SourceNote
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.sources import page_notes
from dashboard.load import Tables
from dashboard.words import Words

ARTICLE = "ARTICLE"


@dataclass(frozen=True)
class Tile:
    """How many claims have a verdict; `pressed` when only they are listed."""

    verdict: str
    name: str
    about: str
    count: int
    pressed: bool


@dataclass(frozen=True)
class ClaimsView:
    """The claims of the chosen topic and period: all of them counted, those of one verdict listed.

    counts: verdict -> claims. listed: the judgements behind `entries`, which are told in words
    when they are asked for, once, by `telling`.
    """

    selection: ClaimsSelection
    finding: str
    headline: str
    counts: dict[str, int]
    tiles: list[Tile]
    count: str
    listed: tuple[Judged, ...]
    telling: Callable[[], list[Entry]]

    @cached_property
    def entries(self) -> list[Entry]:
        return self.telling()


@lru_cache(maxsize=64)
def claims_view(tables: Tables, words: Words, selection: ClaimsSelection) -> ClaimsView:
    """The page but for the reader's own claim."""
    judged = judge_all(tables)
    chosen = [one for one in judged if _chosen(one, selection)]
    listed = [one for one in chosen if selection.verdict in (EVERY, one.verdict)]
    counts = counted(chosen)

    def telling() -> list[Entry]:
        texts = {one.claim.claim: claim_text(one.claim, words) for one in judged}
        return [entry(one, tables, words, texts, selection.lang) for one in listed]

    return ClaimsView(
        selection=selection,
        finding=_finding(counts, words),
        headline=_headline(counts, words),
        counts=counts,
        tiles=[_tile(name, counts[name], selection, words) for name in VERDICTS],
        count=words.plural("claims.count", len(listed), total=words.number(len(judged), 0)),
        listed=tuple(listed),
        telling=telling,
    )


def counted(judged: list[Judged]) -> dict[str, int]:
    """Verdict -> number of claims, every verdict in its order."""
    found = [one.verdict for one in judged]
    return {name: found.count(name) for name in VERDICTS}


def sources_behind(view: ClaimsView, tables: Tables, words: Words) -> list[SourceNote]:
    """The article, and every source with a row that the listed judgements rest on."""
    used = [
        {"year": row.year, "source": row.source}
        for one in view.listed
        for found in (one.own, one.best)
        if found is not None
        for row in found.used
        if row.year is not None
    ]
    return page_notes(pd.DataFrame(used, columns=["year", "source"]), tables, words)


def _chosen(one: Judged, selection: ClaimsSelection) -> bool:
    """Whether topic and period let a claim through; one of no single period belongs to each."""
    period = one.claim.period in (None, EVERY, selection.period) or selection.period == EVERY
    return period and selection.topic in (EVERY, one.claim.topic)


def _tile(name: str, count: int, selection: ClaimsSelection, words: Words) -> Tile:
    return Tile(
        verdict=name,
        name=capitalised(words(f"claim.verdict.{name}")),
        about=words(f"claims.verdict.{name}.about"),
        count=count,
        pressed=selection.verdict == name,
    )


def _headline(counts: dict[str, int], words: Words) -> str:
    total = sum(counts.values())
    if not total:
        return ""
    stands = words.number(counts["supported"], 0)
    return words("claims.headline", supported=stands, total=words.number(total, 0))


def _finding(counts: dict[str, int], words: Words) -> str:
    total = sum(counts.values())
    if not total:
        return words("claims.none")
    stands = counts["supported"]
    return words.plural(
        "claims.finding",
        total,
        supported=words.number(stands, 0),
        another=words.number(counts["another_definition"] + counts["part_of_year"], 0),
        against=words.number(counts["contradicted"] + counts["inconsistent"], 0),
        open=words.number(counts["cannot_be_checked"], 0),
    )
