"""The reader's own claim: what the form offers, what was typed, and the same judgement."""

import re
from dataclasses import dataclass

from dashboard.analysis.claims.form import FORM_MEASURES, form_years, judge_own, tolerance_of
from dashboard.load import Tables
from dashboard.pages.claims.entry import Entry, entry
from dashboard.pages.claims.selection import ClaimsSelection
from dashboard.pages.lines import capitalised
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


def own_view(tables: Tables, selection: ClaimsSelection, words: Words) -> Own:
    """The form as the selection fills it; what it cannot mean falls back to what it can."""
    offered = FORM_MEASURES[selection.ask]
    of = selection.of if selection.of in offered.reporters else offered.reporters[0]
    known = form_years(tables, selection.ask, of)
    last = selection.last if selection.last in known else known[-1]
    first = _first(selection.first, known, last) if offered.two_years else None
    if offered.two_years and first is None:
        last = known[1]
        first = known[0]
    return Own(
        measures=[(code, capitalised(words(f"claim.form.{code}"))) for code in FORM_MEASURES],
        ask=selection.ask,
        reporters=[(code, words(f"country.{code}")) for code in offered.reporters],
        of=of,
        years=known,
        first=first,
        last=last,
        unit=words(f"claim.unit.{offered.unit}"),
        value=selection.value,
        answer=_answer(tables, selection, (of, first, last), words),
        error=_error(selection.value, words),
    )


def plain(text: str) -> str:
    """A typed number without blanks between thousands and with a decimal point."""
    return BLANKS.sub("", text).replace(",", ".").replace("\u2212", "-")


def number(text: str) -> float | None:
    """A number as people type it: "4.05", "4,05", "4 050"; None for anything else."""
    bare = BLANKS.sub("", text)
    return float(plain(text)) if NUMBER.fullmatch(bare) else None


def _first(wanted: int | None, known: tuple[int, ...], last: int) -> int | None:
    earlier = [year for year in known if year < last]
    if wanted in earlier:
        return wanted
    return earlier[-1] if earlier else None


def _answer(tables: Tables, selection: ClaimsSelection, asked, words: Words) -> Entry | None:
    value = number(selection.value)
    if value is None:
        return None
    tolerance = tolerance_of(plain(selection.value).lstrip("+-"))
    judged = judge_own(tables, selection.ask, *asked, value, tolerance)
    return entry(judged, tables, words, {}, selection.lang)


def _error(text: str, words: Words) -> str:
    return words("claims.own.no_number", text=text) if text and number(text) is None else ""
