"""Ties beyond goods: firms with the neighbour's capital, and what the article says of them."""

import pandas as pd

from dashboard.analysis.companies import CLAIMS, Claim, counts, dates_of, span
from dashboard.exhibits.periods.goods import links
from dashboard.exhibits.periods.section import Question, Section, Table
from dashboard.figures.companies import CompaniesChart, companies_chart
from dashboard.words import Words

NAME = "companies"


def rows(question: Question) -> pd.DataFrame:
    """The counts of the selected years."""
    return counts(question.tables, *question.years)


def build(question: Question, words: Words, narrow: bool) -> Section:
    """The section: counts as markers, the article's claims beside them."""
    found = rows(question)
    return Section(
        name=NAME,
        title=words("periods.companies.title"),
        unit=words("periods.companies.unit"),
        finding=_finding(found, words) or words("periods.companies.none"),
        figure=_figure(question, found, words, narrow) if len(found) else None,
        tables=(*_counted(question, found, words), _claimed(question, words)),
        key=_key(words) if len(found) else (),
        links=links(question, found["source"]),
        notes=[words(f"periods.note.companies.{one}") for one in ("definitions", "2019")],
    )


def capital(origin: str, words: Words) -> str:
    """Whose capital, and where."""
    return words(f"periods.companies.capital.{origin}")


def capitals(words: Words) -> tuple[tuple[str, str], ...]:
    """Both countries as origins of capital, each with its name."""
    return tuple((origin, capital(origin, words)) for origin in ("KAZ", "UZB"))


def drawn_years(question: Question, found: pd.DataFrame) -> tuple[int, int]:
    """First and last year of the chart: the selected ones, without years before any count."""
    first, last = question.years
    return max(first, int(found["as_of"].str[:4].min()) - 1), last


def counted(row, words: Words) -> str:
    """The count with the word its page qualifies it with."""
    number = words.number(row.count, 0)
    return words(f"periods.qualifier.{row.qualifier}", count=number)


def _key(words: Words) -> tuple[tuple[str, str], ...]:
    return tuple((f"key-{origin.lower()}", name) for origin, name in capitals(words))


def _finding(found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return ""
    told = []
    for origin in ("KAZ", "UZB"):
        own = found.loc[found["origin"] == origin, "count"]
        if own.empty:
            return ""
        low, high = (words.number(value, 0) for value in (own.min(), own.max()))
        told.append(
            words("periods.companies.range", what=capital(origin, words), low=low, high=high)
        )
    return words("periods.companies.finding", parts="; ".join(told))


def _figure(question: Question, found: pd.DataFrame, words: Words, narrow: bool):
    hovers = [
        f"<b>{counted(row, words)}</b> · {words.date(row.as_of)}<br>{capital(row.origin, words)}"
        f"<br>{words(f'periods.definition.{row.definition}')}"
        for row in found.itertuples()
    ]
    first, last = drawn_years(question, found)
    label = "periods.companies.claim.short" if narrow else "periods.companies.claim"
    chart = CompaniesChart(
        rows=found.assign(hover=hovers),
        claims=[
            (one.count, one.origin, one.as_of, words(label, count=words.number(one.count, 0)))
            for one in CLAIMS
        ],
        names=dict(capitals(words)),
        periods=question.periods,
        first=first,
        last=last,
    )
    return companies_chart(chart, words)


def _counted(question: Question, found: pd.DataFrame, words: Words) -> list[Table]:
    if found.empty:
        return []
    publishers = question.tables.sources.set_index("source")["publisher"]
    table = Table(
        caption=words("periods.companies.caption"),
        headings=tuple(
            words(f"periods.companies.{one}")
            for one in ("date", "whose", "count", "definition", "source")
        ),
        rows=[
            (
                words.date(row.as_of),
                capital(row.origin, words),
                counted(row, words),
                words(f"periods.definition.{row.definition}"),
                publishers[row.source],
            )
            for row in found.iloc[::-1].itertuples()
        ],
        numeric=(2,),
    )
    return [table]


def _claimed(question: Question, words: Words) -> Table:
    return Table(
        caption=words("periods.claims.caption"),
        headings=tuple(
            words(f"periods.claims.{one}") for one in ("claim", "whose", "dated", "found")
        ),
        rows=[
            (
                words.number(claim.count, 0),
                capital(claim.origin, words),
                words.date(claim.as_of) if claim.as_of else words("periods.claims.undated"),
                verdict(question, claim, words),
            )
            for claim in CLAIMS
        ],
        is_open=True,
    )


def verdict(question: Question, claim: Claim, words: Words) -> str:
    """What the sources of the package say of a claim."""
    dates = dates_of(question.tables, claim)
    if dates:
        return words("periods.claims.exact", dates=words.join(words.date(one) for one in dates))
    low, high = (words.number(value, 0) for value in span(question.tables, claim))
    return words("periods.claims.none", low=low, high=high)
