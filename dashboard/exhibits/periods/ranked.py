"""Uzbekistan among Kazakhstan's trading partners: share and rank by year."""

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.growth import year_ranges
from dashboard.analysis.standing import standing_rows
from dashboard.exhibits.periods import telling
from dashboard.exhibits.periods.section import Question, Section, Table
from dashboard.figures.layers import range_text
from dashboard.figures.standing import StandingChart, standing_chart
from dashboard.words import Words

NAME = "standing"


def rows(question: Question) -> pd.DataFrame:
    """Rank and share in the selected years, see `analysis.standing`."""
    found = standing_rows(question.tables)
    first, last = question.years
    inside = found[found["year"].between(first, last)]
    return inside.assign(reporter="KAZ", partner="UZB").reset_index(drop=True)


def build(question: Question, words: Words, _narrow: bool) -> Section:
    """The section: each rank says from how many partners it was computed."""
    found = rows(question)
    first, last = question.years
    hovers = [_hover(row, words) for row in found.itertuples()]
    chart = StandingChart(found.assign(hover=hovers), question.periods, first, last)
    return Section(
        name=NAME,
        title=words("periods.standing.title"),
        unit=words("periods.standing.unit"),
        finding=_finding(found, words),
        figure=standing_chart(chart, words) if len(found) else None,
        tables=(_table(found, words),),
        lead=words.plural("source.lead", 1, reporters=words("country.KAZ")),
        sources=telling.sources_of(found.assign(value=found["share"]), question.tables, words),
        notes=_notes(found, words),
    )


def _hover(row, words: Words) -> str:
    place = words(
        "periods.standing.place",
        rank=int(row.rank),
        compared=words.number(row.partners_compared, 0),
    )
    told = [f"<b>{row.year}: {telling.percent(row.share, words)}</b>", place, _proven(row, words)]
    if row.variant != REFERENCE:
        told.append(telling.variant_name(row.variant, words))
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
        share=telling.percent(last["share"], words),
        best=int(best),
        years=words.join(range_text(*pair) for pair in year_ranges(years)),
    )


def _table(found: pd.DataFrame, words: Words) -> Table:
    return Table(
        caption=words("periods.standing.caption"),
        headings=(
            words("table.year"),
            words("periods.heading.rank"),
            words("periods.heading.compared"),
            words("periods.heading.proven"),
            words("periods.heading.share"),
            words("periods.heading.values_used"),
            words("table.source"),
        ),
        rows=[
            (
                str(row.year),
                str(row.rank),
                words.number(row.partners_compared, 0),
                _proven(row, words),
                words.number(row.share, 2),
                telling.variant_name(row.variant, words),
                telling.named_sources(row.sources, words),
            )
            for row in found.sort_values(["year", "variant"], ascending=[False, False]).itertuples()
        ],
        numeric=(1, 2, 4),
    )


def _notes(found: pd.DataFrame, words: Words) -> list[str]:
    told = [words("periods.note.kazakhstan_only"), words("periods.note.compared")]
    unproven = sorted(set(found.loc[~found["complete"].astype(bool), "year"]))
    if unproven:
        years = words.join(range_text(*pair) for pair in year_ranges(unproven))
        told.append(words("periods.note.unproven", years=years))
    if 2010 in set(found["year"]):
        told.append(words("note.total_2010"))
    if (found["variant"] != REFERENCE).any():
        told.append(words("periods.note.rank_other"))
    return told
