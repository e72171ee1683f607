"""The reader's own claim: what the form offers, what was typed, and the same judgement."""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from dashboard.analysis.claims.form import FORM_MEASURES, form_years, judge_own, tolerance_of
from dashboard.exhibits.claims.entry import Entry, entry
from dashboard.exhibits.claims.selection import ClaimsSelection
from dashboard.exhibits.lines import capitalised
from dashboard.load import Tables
from dashboard.words import Words

NUMBER = re.compile(r"[+\-\u2212]?\d{1,12}([.,]\d{1,12})?")
BLANKS = re.compile(r"\s")


@dataclass(frozen=True)
class Own:
    """The form and its answer.

    measures, reporters: (value, label). years: those with a figure. first is None for a measure of
    one year. unit: of the number. answer: the judgement, None while no number is typed. error:
    why there is none though something is typed.
    """

    measures: list[tuple[str, str]]
    ask: str
    reporters: list[tuple[str, str]]
    of: str
    years: tuple[int, ...]
    first: int | None
    last: int
    unit: str
    value: str
    answer: Entry | None
    error: str


class Asking(NamedTuple):
    """Who reports and which years, as far as they mean something. known: years with a figure."""

    of: str
    first: int | None
    last: int
    known: tuple[int, ...]


def asking(tables: Tables, selection: ClaimsSelection) -> Asking:
    """What the form stands at: what it cannot mean falls back to what it can."""
    offered = FORM_MEASURES[selection.ask]
    of = selection.of if selection.of in offered.reporters else offered.reporters[0]
    known = form_years(tables, selection.ask, of)
    # Only a later year than the first known can end a span.
    ends = known[1:] if offered.two_years else known
    last = selection.last if selection.last in ends else known[-1]
    if not offered.two_years:
        return Asking(of, None, last, known)
    earlier = [year for year in known if year < last]
    first = selection.first if selection.first in earlier else earlier[-1]
    return Asking(of, first, last, known)


def chosen(tables: Tables, selection: ClaimsSelection) -> ClaimsSelection:
    """The selection without years that the form fills in by itself."""
    if not selection.value:
        return replace(selection, first=None, last=None)
    left = replace(selection, first=None)
    if asking(tables, replace(selection, last=None)).last == selection.last:
        left = replace(left, last=None)
    same = asking(tables, left).first == selection.first
    return left if same else replace(left, first=selection.first)


def own_view(tables: Tables, selection: ClaimsSelection, words: Words) -> Own:
    """The form as the selection fills it, and its answer."""
    at = asking(tables, selection)
    return Own(
        measures=[(code, capitalised(words(f"claim.form.{code}"))) for code in FORM_MEASURES],
        ask=selection.ask,
        reporters=[
            (code, words(f"country.{code}")) for code in FORM_MEASURES[selection.ask].reporters
        ],
        of=at.of,
        years=at.known,
        first=at.first,
        last=at.last,
        unit=words(f"claim.unit.{FORM_MEASURES[selection.ask].unit}"),
        value=selection.value,
        answer=_answer(tables, selection, (at.of, at.first, at.last), words),
        error=_error(selection.value, words),
    )


def plain(text: str) -> str:
    """A typed number without blanks between thousands and with a decimal point."""
    return BLANKS.sub("", text).replace(",", ".").replace("\u2212", "-")


def number(text: str) -> float | None:
    """A number as people type it: "4.05", "4,05", "4 050"; None for anything else."""
    bare = BLANKS.sub("", text)
    return float(plain(text)) if NUMBER.fullmatch(bare) else None


def _answer(tables: Tables, selection: ClaimsSelection, asked, words: Words) -> Entry | None:
    value = number(selection.value)
    if value is None:
        return None
    tolerance = tolerance_of(plain(selection.value).lstrip("+-"))
    judged = judge_own(tables, selection.ask, *asked, value, tolerance)
    return entry(judged, tables, words, {}, selection.lang)


def _error(text: str, words: Words) -> str:
    return words("claims.own.no_number", text=text) if text and number(text) is None else ""
