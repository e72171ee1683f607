"""The table of the test of the borders: coefficients, then break dates with their fit."""

from collections.abc import Iterator, Sequence

from dashboard.charts.years import range_text
from dashboard.exhibits import telling
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.periods.question import variant_name
from dashboard.exhibits.periods.verdict import p_value
from dashboard.words import Words


def whole_table(found: list, borders: Sequence[int], words: Words) -> Written:
    """Both in one: what a row of one of them does not have is a dash. found: `breaks.Tested`."""
    article = words("periods.model.article")
    terms = [
        (name, article, *cells, *[telling.NOTHING] * 3) for name, *cells in _terms(found, words)
    ]
    dates = [
        (name, model, *[telling.NOTHING] * 4, *cells)
        for name, model, *cells in _dates(found, borders, words)
    ]
    lag = max({test.joint.lag for test in found if test.joint}, default=0)
    headings = ("values_used", "model", "term", "estimate", "classical_p")
    last = ("break_years", "break_interval", "rss")
    return Written(
        headings=(
            *(words(f"periods.heading.{one}") for one in headings),
            words("periods.heading.hac_p", lag=lag),
            *(words(f"periods.heading.{one}") for one in last),
        ),
        rows=(*terms, *dates),
        numeric=(3, 4, 5, 8),
    )


def _terms(found: list, words: Words) -> Iterator[tuple[str, ...]]:
    """One row a term and variant: variant, term, estimate and both p-values."""
    for test in found:
        for term in test.joint.terms if test.joint else ():
            yield (
                variant_name(test.variant, words),
                _term(term, words),
                telling.cell(term.estimate, lambda value, said: said.signed(value, 3), words),
                p_value(term.classical_p, words),
                p_value(term.hac_p, words),
            )


def _term(term, words: Words) -> str:
    if term.kind == "all":
        return words("periods.term.all")
    return words(f"periods.term.{term.kind}", year=term.year)


def _dates(found: list, borders: Sequence[int], words: Words) -> Iterator[tuple[str, ...]]:
    """One row a model and variant: which years it breaks in, how much it leaves unexplained."""
    for test in found:
        name = variant_name(test.variant, words)
        if test.breaks:
            yield name, *_plain("line", "", test.breaks.rss, words)
        if test.joint:
            years = words.join(map(str, borders))
            yield name, *_plain("article", years, test.joint.rss, words)
        if test.breaks:
            yield name, *_dated("one", test.breaks.one, words)
            yield name, *_dated("two", test.breaks.two, words)


def _plain(model: str, years: str, rss: float, words: Words) -> tuple[str, ...]:
    name = words(f"periods.model.{model}")
    return name, years or telling.NOTHING, telling.NOTHING, words.number(rss, 2)


def _dated(model: str, dates, words: Words) -> tuple[str, ...]:
    return (
        words(f"periods.model.{model}"),
        words.join(map(str, dates.years)),
        "; ".join(range_text(*pair) for pair in dates.intervals),
        words.number(dates.rss, 2),
    )
