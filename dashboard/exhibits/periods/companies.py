"""Ties beyond goods: firms with the neighbour's capital, and what the article says of them."""

import pandas as pd

from dashboard.analysis.companies import CLAIMS, Claim, counts, dates_of, span
from dashboard.analysis.provenance import sources_by_name
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.charts.years import date_position
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.periods.question import Question
from dashboard.exhibits.publishers import publisher
from dashboard.exhibits.sources import page_notes
from dashboard.words import Words

NAME = "periods-companies"
FOLLOWS = ("period",)
# What is counted.
SYMBOLS = {
    "not_stated": "circle",
    "registered_foreign_capital": "square",
    "operating_foreign_capital": "diamond",
    "active": "triangle-up",
    "founded_by_citizens": "star",
}


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
        headline=words("periods.companies.headline") if len(found) else "",
        drawing=(lambda: _chart(question, found, words)) if len(found) else None,
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


def _chart(question: Question, found: pd.DataFrame, words: Words) -> Chart:
    """One marker a count, because definitions differ from count to count; a claim without a date
    is a level across the years."""
    counts = [*map(float, found["count"]), *(float(one.count) for one in CLAIMS)]
    panel = Panel(
        marks=(
            *(_counts(found[found["origin"] == one], one, words) for one in ("KAZ", "UZB")),
            *(_dated(one, words) for one in CLAIMS if one.as_of),
        ),
        across=Years(
            *drawn_years(question, found),
        ),
        up=Values(0.0, 1.08 * max(counts), title=words("periods.companies.count"), decimals=0),
        context=tuple(_undated(one, words) for one in CLAIMS if not one.as_of),
    )
    return Chart((panel,), words, question.periods, key="legend")


def _counts(own: pd.DataFrame, origin: str, words: Words) -> Points:
    return Points(
        Look(capital(origin, words), tokens.COUNTRY[origin]),
        tuple(date_position(date) for date in own["as_of"]),
        tuple(float(count) for count in own["count"]),
        tuple(
            f"<b>{counted(row, words)}</b> · {words.date(row.as_of)}"
            f"<br>{capital(row.origin, words)}"
            f"<br>{words(f'periods.definition.{row.definition}')}"
            for row in own.itertuples()
        ),
        tuple(SYMBOLS[one] for one in own["definition"]),
        size=11,
    )


def _dated(claim: Claim, words: Words) -> Points:
    name, short = _labels(claim, words)
    return Points(
        Look(name, tokens.COUNTRY[claim.origin], symbol=tokens.ESTIMATE),
        (date_position(claim.as_of),),
        (float(claim.count),),
        (name,),
        size=12,
        beside=(name, short),
        keyed=False,
    )


def _undated(claim: Claim, words: Words) -> Level:
    labels, count = _labels(claim, words), float(claim.count)
    return Level(labels[0], count, count, tokens.COUNTRY[claim.origin], "dot", labels)


def _labels(claim: Claim, words: Words) -> tuple[str, str]:
    """What is claimed, at length and in short."""
    keys = ("periods.companies.claim", "periods.companies.claim.short")
    name, short = (words(key, count=words.number(claim.count, 0)) for key in keys)
    return name, short


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    """The counts, newest first; without any what the article says of them."""
    if found.empty:
        return _claims_table(question, words)
    publishers = sources_by_name(question.tables)["publisher"]
    definition, source = words("periods.companies.definition"), words("periods.companies.source")
    return table(
        found.iloc[::-1].itertuples(),
        Column(words("periods.companies.date"), lambda row: words.date(row.as_of)),
        Column(words("periods.companies.whose"), lambda row: capital(row.origin, words)),
        Number(words("periods.companies.count"), lambda row: counted(row, words)),
        Column(definition, lambda row: words(f"periods.definition.{row.definition}")),
        Column(source, lambda row: publisher(publishers[row.source], words)),
    )


def _claims_table(question: Question, words: Words) -> Written:
    def dated(claim: Claim) -> str:
        return words.date(claim.as_of) if claim.as_of else words("periods.claims.undated")

    return table(
        CLAIMS,
        Column(words("periods.claims.claim"), lambda claim: words.number(claim.count, 0)),
        Column(words("periods.claims.whose"), lambda claim: capital(claim.origin, words)),
        Column(words("periods.claims.dated"), dated),
        Column(words("periods.claims.found"), lambda claim: verdict(question, claim, words)),
    )


def _claimed(question: Question, claim: Claim, words: Words) -> str:
    """What the article says of companies, and what the sources say of that."""
    about = [capital(claim.origin, words)]
    about += [words.date(claim.as_of)] if claim.as_of else []
    count, found = words.number(claim.count, 0), verdict(question, claim, words)
    said = f"{words('periods.claims.caption')}: {count} ({', '.join(about)})"
    return f"{words('list.told', what=said, told=found)}."


def verdict(question: Question, claim: Claim, words: Words) -> str:
    """What the sources of the package say of a claim."""
    dates = dates_of(question.tables, claim)
    if dates:
        return words("periods.claims.exact", dates=words.join(words.date(one) for one in dates))
    low, high = (words.number(value, 0) for value in span(question.tables, claim))
    return words("periods.claims.none", low=low, high=high)
