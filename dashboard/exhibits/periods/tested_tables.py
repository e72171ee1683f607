"""The two tables of the test of the borders: coefficients, and break dates with their fit."""

from collections.abc import Sequence

from dashboard.exhibits.periods import telling
from dashboard.exhibits.periods.section import Table
from dashboard.figures.layers import range_text
from dashboard.words import Words


def term_table(found: list, words: Words) -> Table:
    """One row a term and variant. found: `tested.Tested` of each variant."""
    rows = [
        (
            telling.variant_name(test.variant, words),
            _term(term, words),
            telling.cell(term.estimate, lambda value, said: said.signed(value, 3), words),
            telling.p_value(term.classical_p, words),
            telling.p_value(term.hac_p, words),
        )
        for test in found
        if test.joint
        for term in test.joint.terms
    ]
    lags = {test.joint.lag for test in found if test.joint}
    lag = max(lags, default=0)
    return Table(
        caption=words("periods.breaks.terms_caption"),
        headings=(
            words("periods.heading.values_used"),
            words("periods.heading.term"),
            words("periods.heading.estimate"),
            words("periods.heading.classical_p"),
            words("periods.heading.hac_p", lag=lag),
        ),
        rows=rows,
        numeric=(2, 3, 4),
    )


def _term(term, words: Words) -> str:
    if term.kind == "all":
        return words("periods.term.all")
    return words(f"periods.term.{term.kind}", year=term.year)


def break_table(found: list, borders: Sequence[int], words: Words) -> Table:
    """One row a model and variant, with how much it leaves unexplained."""
    rows = []
    for test in found:
        name = telling.variant_name(test.variant, words)
        if test.breaks:
            rows.append((name, *_plain("line", "", test.breaks.rss, words)))
        if test.joint:
            years = words.join(map(str, borders))
            rows.append((name, *_plain("article", years, test.joint.rss, words)))
        if test.breaks:
            rows += [
                (name, *_dated(model, dates, words))
                for model, dates in (("one", test.breaks.one), ("two", test.breaks.two))
            ]
    return Table(
        caption=words("periods.breaks.dates_caption"),
        headings=(
            words("periods.heading.values_used"),
            words("periods.heading.model"),
            words("periods.heading.break_years"),
            words("periods.heading.break_interval"),
            words("periods.heading.rss"),
        ),
        rows=rows,
        numeric=(4,),
    )


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


def whole_table(found: list, borders: Sequence[int], words: Words) -> Table:
    """Both tables in one: what a row of one of them does not have is a dash."""
    terms, dates = term_table(found, words), break_table(found, borders, words)
    article = words("periods.model.article")
    of_terms, of_dates = terms.headings[1:], dates.headings[2:]
    rows = [
        *((row[0], article, *row[1:], *[telling.NOTHING] * len(of_dates)) for row in terms.rows),
        *((*row[:2], *[telling.NOTHING] * len(of_terms), *row[2:]) for row in dates.rows),
    ]
    headings = (*dates.headings[:2], *of_terms, *of_dates)
    return Table(terms.caption, headings, rows, numeric=(3, 4, 5, 8))
