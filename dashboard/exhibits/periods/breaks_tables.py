"""The table of the test of the borders: coefficients, then break dates with their fit."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dashboard.charts.years import range_text
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.periods.question import values_used
from dashboard.exhibits.periods.verdict import p_value
from dashboard.words import Words


class _Row(NamedTuple):
    """A coefficient, or a model with its fit; what it does not have is a dash."""

    variant: str
    model: str
    term: str = telling.NOTHING
    estimate: float | None = None
    classical_p: float | None = None
    hac_p: float | None = None
    years: str = telling.NOTHING
    intervals: str = telling.NOTHING
    rss: float | None = None


def whole_table(found: list, borders: Sequence[int], words: Words) -> Written:
    """Both in one. found: `breaks.Tested`."""
    lag = max({test.joint.lag for test in found if test.joint}, default=0)
    logarithms = telling.rounded(3, signed=True)
    return table(
        (*_terms(found, words), *_dates(found, borders, words)),
        values_used(words),
        Column(words("periods.heading.model"), lambda row: words(f"periods.model.{row.model}")),
        Column(words("periods.heading.term"), lambda row: row.term),
        Number.of(words("periods.heading.estimate"), "estimate", logarithms, words),
        Number.of(words("periods.heading.classical_p"), "classical_p", p_value, words),
        Number.of(words("periods.heading.hac_p", lag=lag), "hac_p", p_value, words),
        Column(words("periods.heading.break_years"), lambda row: row.years),
        Column(words("periods.heading.break_interval"), lambda row: row.intervals),
        Number.of(words("periods.heading.rss"), "rss", telling.rounded(2), words),
    )


def _terms(found: list, words: Words) -> Iterator[_Row]:
    for test in found:
        for term in test.joint.terms if test.joint else ():
            values = term.estimate, term.classical_p, term.hac_p
            yield _Row(test.variant, "article", _term(term, words), *values)


def _term(term, words: Words) -> str:
    if term.kind == "all":
        return words("periods.term.all")
    return words(f"periods.term.{term.kind}", year=term.year)


def _dates(found: list, borders: Sequence[int], words: Words) -> Iterator[_Row]:
    """Which years each model breaks in, how much it leaves unexplained."""
    for test in found:
        if test.breaks:
            yield _Row(test.variant, "line", rss=test.breaks.rss)
        if test.joint:
            years = words.join(map(str, borders))
            yield _Row(test.variant, "article", years=years, rss=test.joint.rss)
        if test.breaks:
            yield _dated(test.variant, "one", test.breaks.one, words)
            yield _dated(test.variant, "two", test.breaks.two, words)


def _dated(variant: str, model: str, dates, words: Words) -> _Row:
    years = words.join(map(str, dates.years))
    intervals = "; ".join(range_text(*pair) for pair in dates.intervals)
    return _Row(variant, model, years=years, intervals=intervals, rss=dates.rss)
