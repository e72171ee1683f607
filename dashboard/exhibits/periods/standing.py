"""Uzbekistan among Kazakhstan's trading partners: share and rank by year."""

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.standing import standing_rows
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Line, Mark, Points
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.periods.question import Question, sources_of, values_used, variant_name
from dashboard.exhibits.plotted import gapped
from dashboard.exhibits.reading import signs, years_text
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
        headline=_headline(found, words),
        drawing=(lambda: _chart(question, found, words)) if len(found) else None,
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        lead=words.plural("source.lead", 1, reporters=words("country.KAZ")),
        sources=sources_of(found, question, words, value="share"),
        notes=tuple(_notes(found, words)),
        reading=_reading(found, words),
    )


def _chart(question: Question, found: pd.DataFrame, words: Words) -> Chart:
    """The share above, the place beneath with the first on top.

    A hollow marker is a rank that is not fully proven, a diamond what another edition would give.
    """
    lowest = max(10, int(found["rank"].max()) + 1)
    places = (1.0, *map(float, range(5, lowest + 1, 5)))
    share, rank = (words(f"periods.standing.{one}_axis") for one in ("share", "rank"))
    scales = {
        "share": Values(0.0, 1.15 * float(found["share"].max()), title=share, decimals=2),
        "rank": Values(0.0, lowest, title=rank, ticks=places, decimals=0, falling=True),
    }
    years = Years(*question.years)
    panels = (
        Panel(_marks(found, column, up.title, words), years, up, name=up.title)
        for column, up in scales.items()
    )
    return Chart(tuple(panels), words, question.periods)


def _marks(found: pd.DataFrame, column: str, name: str, words: Words) -> tuple[Mark, ...]:
    drawn, others = (found[found["variant"].eq(REFERENCE) == own] for own in (True, False))
    symbols = tuple("circle" if complete else "circle-open" for complete in drawn["complete"])
    look = Look(name, tokens.COUNTRY["UZB"], width=2)
    line = Line(look, *_values(drawn, column, words), symbols)
    if others.empty:
        return (line,)
    other = Look(words("chart.alternate", line=name), tokens.INK, symbol="diamond")
    return line, Points(other, *_values(others, column, words), other=True)


def _values(rows: pd.DataFrame, column: str, words: Words):
    """Years, values and what the box tells of them."""
    years = tuple(int(year) for year in rows["year"])
    return years, gapped(rows[column]), tuple(_hover(row, words) for row in rows.itertuples())


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


def _headline(found: pd.DataFrame, words: Words) -> str:
    drawn = found[found["variant"] == REFERENCE]
    if drawn.empty:
        return ""
    last = drawn.iloc[-1]
    return words("periods.standing.headline", year=int(last["year"]), rank=int(last["rank"]))


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
    count, share = telling.rounded(0), telling.exact(found["share"])
    return table(
        found.sort_values(["year", "variant"], ascending=False).itertuples(),
        Column.year(words),
        Number(words("periods.heading.rank"), lambda row: str(row.rank)),
        Number.of(words("periods.heading.compared"), "partners_compared", count, words),
        Column(words("periods.heading.proven"), lambda row: _proven(row, words)),
        Number.of(words("periods.heading.share"), "share", share, words),
        values_used(words),
        Column.sources(words),
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
