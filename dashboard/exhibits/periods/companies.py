"""Ties beyond goods: firms with the neighbour's capital, and what the article says of them."""

import pandas as pd

from dashboard.analysis.companies import CLAIMS, Claim, counts, dates_of, span
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.periods.question import Question
from dashboard.exhibits.sources import page_notes
from dashboard.figures.companies import CompaniesChart, companies_chart
from dashboard.figures.legend import with_legend
from dashboard.words import Words

NAME = "periods-companies"
FOLLOWS = ("period",)


def rows(question: Question) -> pd.DataFrame:
    """The counts of the selected years."""
    return counts(question.tables, *question.years)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Counts as markers, the article's claims beside them."""
    found = rows(question)
    years = found["as_of"].str[:4].astype(int)
    notes = ("no_line", "definitions", "2019")
    return Exhibit(
        **frame,
        title=words("periods.companies.title"),
        unit=words("periods.companies.unit"),
        finding=_finding(found, words) or words("periods.companies.none"),
        # The two colours can be told by a legend alone.
        drawing=(lambda narrow: with_legend(_figure(question, found, words, narrow)))
        if len(found)
        else None,
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        sources=tuple(page_notes(found.assign(year=years), question.tables, words)),
        notes=(
            *(words(f"periods.note.companies.{one}") for one in notes),
            *(_claimed(question, claim, words) for claim in CLAIMS),
        ),
        reading=(words("reading.shape"), words("reading.claims")) if len(found) else (),
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


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    """The counts, newest first; without any what the article says of them."""
    if found.empty:
        return _claims_table(question, words)
    publishers = question.tables.sources.set_index("source")["publisher"]
    return Written(
        headings=tuple(
            words(f"periods.companies.{one}")
            for one in ("date", "whose", "count", "definition", "source")
        ),
        rows=tuple(
            (
                words.date(row.as_of),
                capital(row.origin, words),
                counted(row, words),
                words(f"periods.definition.{row.definition}"),
                publishers[row.source],
            )
            for row in found.iloc[::-1].itertuples()
        ),
        numeric=(2,),
    )


def _claims_table(question: Question, words: Words) -> Written:
    headings = ("claim", "whose", "dated", "found")
    return Written(
        headings=tuple(words(f"periods.claims.{one}") for one in headings),
        rows=tuple(
            (
                words.number(claim.count, 0),
                capital(claim.origin, words),
                words.date(claim.as_of) if claim.as_of else words("periods.claims.undated"),
                verdict(question, claim, words),
            )
            for claim in CLAIMS
        ),
    )


def _claimed(question: Question, claim: Claim, words: Words) -> str:
    """What the article says of companies, and what the sources say of that."""
    about = [capital(claim.origin, words)]
    about += [words.date(claim.as_of)] if claim.as_of else []
    count, found = words.number(claim.count, 0), verdict(question, claim, words)
    return f"{words('periods.claims.caption')}: {count} ({', '.join(about)}) – {found}."


def verdict(question: Question, claim: Claim, words: Words) -> str:
    """What the sources of the package say of a claim."""
    dates = dates_of(question.tables, claim)
    if dates:
        return words("periods.claims.exact", dates=words.join(words.date(one) for one in dates))
    low, high = (words.number(value, 0) for value in span(question.tables, claim))
    return words("periods.claims.none", low=low, high=high)
