"""The reader's own claim: what the form offers, what was typed, and the same judgement."""

import re
from dataclasses import dataclass

from dashboard.analysis.claims.form import (
    FORM_MEASURES,
    form_years,
    judge_own,
    other_years,
    tolerance_of,
)
from dashboard.exhibits.claims.entry import Entry, entry
from dashboard.exhibits.claims.selection import ClaimsSelection
from dashboard.exhibits.lines import capitalised
from dashboard.load import Tables
from dashboard.words import Words

NUMBER = re.compile(r"[+\-\u2212]?\d{1,12}([.,]\d{1,12})?")
BLANKS = re.compile(r"\s")


@dataclass(frozen=True)
class Asking:
    """Who reports and which years. first is None for a measure of one year.

    newest and before: the years that stand while the reader has chosen none. without: those of the
    years asked for of which the package has no figure. elsewhere: those of which only another
    source than that of the series has one.
    """

    of: str
    first: int | None
    last: int
    newest: int
    before: int | None
    without: tuple[int, ...]
    elsewhere: tuple[int, ...]


@dataclass(frozen=True)
class Own:
    """The form and its answer.

    measures, reporters: (value, label). unit: of the number. missing: that there is no figure for
    a year asked for, or only another source's, "" where there is. answer: the judgement, None
    while no number is typed. error: why there is none though something is typed.
    """

    measures: list[tuple[str, str]]
    reporters: list[tuple[str, str]]
    at: Asking
    unit: str
    missing: str
    answer: Entry | None
    error: str


def asking(tables: Tables, selection: ClaimsSelection) -> Asking:
    """What the form stands at. A year that is chosen stays, whether there is a figure or not."""
    offered = FORM_MEASURES[selection.ask]
    of = selection.of if selection.of in offered.reporters else offered.reporters[0]
    known = form_years(tables, selection.ask, of)
    last = known[-1] if selection.last is None else selection.last
    before = first = None
    if offered.two_years:
        before = max((year for year in known if year < last), default=last - 1)
        first = before if selection.first is None else selection.first
    asked = [year for year in (first, last) if year is not None]
    others = other_years(tables, selection.ask, of)
    without = tuple(year for year in asked if year not in (*known, *others))
    elsewhere = tuple(year for year in asked if year in others)
    return Asking(of, first, last, known[-1], before, without, elsewhere)


def own_view(tables: Tables, selection: ClaimsSelection, words: Words) -> Own:
    """The form as the selection fills it, and its answer."""
    at, offered = asking(tables, selection), FORM_MEASURES[selection.ask]
    error = _error(selection.value, at, words)
    return Own(
        measures=[(code, capitalised(words(f"claim.form.{code}"))) for code in FORM_MEASURES],
        reporters=[(code, words(f"country.{code}")) for code in offered.reporters],
        at=at,
        unit=words(f"claim.unit.{offered.unit}"),
        missing=_missing(selection.ask, at, words),
        answer=None if error else _answer(tables, selection, at, words),
        error=error,
    )


def plain(text: str) -> str:
    """A typed number without blanks between thousands and with a decimal point."""
    return BLANKS.sub("", text).replace(",", ".").replace("\u2212", "-")


def number(text: str) -> float | None:
    """A number as people type it: "4.05", "4,05", "4 050"; None for anything else."""
    bare = BLANKS.sub("", text)
    return float(plain(text)) if NUMBER.fullmatch(bare) else None


def _answer(tables: Tables, selection: ClaimsSelection, at: Asking, words: Words) -> Entry | None:
    value = number(selection.value)
    if value is None:
        return None
    tolerance = tolerance_of(plain(selection.value).lstrip("+-"))
    judged = judge_own(tables, selection.ask, at.of, at.first, at.last, value, tolerance)
    return entry(judged, tables, words, {}, selection.lang)


def _missing(ask: str, at: Asking, words: Words) -> str:
    """That there is no figure for a year, rather than an answer for another one."""
    told = {"no_figure": at.without, "other_source": at.elsewhere}
    return " ".join(
        words.plural(
            f"claims.own.{key}",
            len(years),
            years=words.join(map(str, years)),
            measure=words(f"claim.form.{ask}"),
            country=words(f"country.{at.of}"),
        )
        for key, years in told.items()
        if years
    )


def _error(text: str, at: Asking, words: Words) -> str:
    if at.first is not None and at.first >= at.last:
        return words("claims.own.order", first=at.first, last=at.last)
    return words("claims.own.no_number", text=text) if text and number(text) is None else ""
