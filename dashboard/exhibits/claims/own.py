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
from dashboard.words.typed import Typed, typed


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
    while no number is typed. error: why there is none though something is typed. readings: where
    the text may be either of two numbers, each as (label, text that is only that number).
    """

    measures: list[tuple[str, str]]
    reporters: list[tuple[str, str]]
    at: Asking
    unit: str
    missing: str
    answer: Entry | None
    error: str
    readings: tuple[tuple[str, str], ...]


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
    unit = offered.unit
    read = typed(selection.value, *words(f"claims.amount.{unit}", value="\n").split("\n"))
    error = _error(selection.value, read, at, words)
    return Own(
        measures=[(code, capitalised(words(f"claim.form.{code}"))) for code in FORM_MEASURES],
        reporters=[(code, words(f"country.{code}")) for code in offered.reporters],
        at=at,
        unit=words(f"claim.unit.{unit}"),
        missing=_missing(selection.ask, at, words),
        answer=None if error else _answer(tables, selection, read, at, words),
        error=error,
        readings=tuple(_either(one, words) for one in read.readings if read.value is None),
    )


def _either(digits: str, words: Words) -> tuple[str, str]:
    """A number as the page prints it, and a text that nobody reads as another one: no number with
    thousands begins with a nought."""
    decimals = len(digits.partition(".")[2])
    told = words.number(float(digits), decimals)
    return told, re.sub(r"^(-?)", r"\g<1>0", digits) if decimals else digits


def _answer(
    tables: Tables, selection: ClaimsSelection, read: Typed, at: Asking, words: Words
) -> Entry | None:
    if read.value is None:
        return None
    tolerance = tolerance_of(read.readings[0].lstrip("-"))
    judged = judge_own(tables, selection.ask, at.of, at.first, at.last, read.value, tolerance)
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


def _error(text: str, read: Typed, at: Asking, words: Words) -> str:
    if at.first is not None and at.first >= at.last:
        return words("claims.own.order", first=at.first, last=at.last)
    if not text or read.value is not None:
        return ""
    return words("claims.own.either" if read.readings else "claims.own.no_number", text=text)
