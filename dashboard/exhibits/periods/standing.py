"""Uzbekistan among Kazakhstan's trading partners: share and rank by year."""

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.standing import standing_rows
from dashboard.exhibits import telling
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.periods.question import Question, sources_of, variant_name
from dashboard.exhibits.reading import signs, years_text
from dashboard.figures.standing import StandingChart, standing_chart
from dashboard.words import Words

NAME = "periods-standing"
FOLLOWS = ("period",)


def rows(question: Question) -> pd.DataFrame:
    """Rank and share in the selected years, see `analysis.standing`."""
    found = standing_rows(question.tables)
    first, last = question.years
    inside = found[found["year"].between(first, last)]
    return inside.assign(reporter="KAZ", partner="UZB").reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Each rank says from how many partners it was computed."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=words("periods.standing.title"),
        unit=words("periods.standing.unit"),
        finding=_finding(found, words),
        drawing=(lambda _narrow: _figure(question, found, words)) if len(found) else None,
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        lead=words.plural("source.lead", 1, reporters=words("country.KAZ")),
        sources=sources_of(found, question, words, value="share"),
        notes=tuple(_notes(found, words)),
        reading=_reading(found, words),
    )


def _figure(question: Question, found: pd.DataFrame, words: Words):
    first, last = question.years
    hovers = [_hover(row, words) for row in found.itertuples()]
    chart = StandingChart(found.assign(hover=hovers), question.periods, first, last)
    return standing_chart(chart, words)


def _reading(found: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """The hollow markers and the diamonds, with the years they stand in."""
    return signs({"unproven": _unproven(found), "rank_edition": _others(found)}, words)


def _unproven(found: pd.DataFrame) -> set[int]:
    return set(found.loc[~found["complete"].astype(bool), "year"])


def _others(found: pd.DataFrame) -> set[int]:
    return set(found.loc[found["variant"] != REFERENCE, "year"])


def _hover(row, words: Words) -> str:
    place = words(
        "periods.standing.place",
        rank=int(row.rank),
        compared=words.number(row.partners_compared, 0),
    )
    told = [f"<b>{row.year}: {telling.percent(row.share, words)}</b>", place, _proven(row, words)]
    if row.variant != REFERENCE:
        told.append(variant_name(row.variant, words))
    return "<br>".join(told)


def _proven(row, words: Words) -> str:
    return words("periods.standing.complete" if row.complete else "periods.standing.open")


def _finding(found: pd.DataFrame, words: Words) -> str:
    drawn = found[found["variant"] == REFERENCE]
    if len(drawn) < 2:
        return ""
    last = drawn.iloc[-1]
    best = drawn["rank"].min()
    years = [int(year) for year in drawn.loc[drawn["rank"] == best, "year"]]
    return words(
        "periods.standing.finding",
        year=int(last["year"]),
        rank=int(last["rank"]),
        partners=int(last["partners_compared"]),
        share=telling.percent(last["share"], words),
        best=int(best),
        years=years_text(years, words),
    )


def _table(found: pd.DataFrame, words: Words) -> Written:
    return Written(
        headings=(
            words("table.year"),
            words("periods.heading.rank"),
            words("periods.heading.compared"),
            words("periods.heading.proven"),
            words("periods.heading.share"),
            words("periods.heading.values_used"),
            words("table.source"),
        ),
        rows=tuple(
            (
                str(row.year),
                str(row.rank),
                words.number(row.partners_compared, 0),
                _proven(row, words),
                words.number(row.share, 2),
                variant_name(row.variant, words),
                telling.named_sources(row.sources, words),
            )
            for row in found.sort_values(["year", "variant"], ascending=[False, False]).itertuples()
        ),
        numeric=(1, 2, 4),
    )


def _notes(found: pd.DataFrame, words: Words) -> list[str]:
    told = [words("periods.note.kazakhstan_only"), words("periods.note.compared")]
    if unproven := _unproven(found):
        told.append(words("periods.note.unproven", years=years_text(unproven, words)))
    if 2010 in set(found["year"]):
        told.append(words("note.total_2010"))
    if _others(found):
        told.append(words("periods.note.rank_other"))
    return told
