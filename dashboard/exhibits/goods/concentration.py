"""How much of the goods rests on few products and chapters."""

import pandas as pd

from dashboard.analysis.goods.spread import concentrations
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Line
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import Question, sources_of
from dashboard.words import Words

NAME = "goods-concentration"
FOLLOWS = ()
_DECIMALS = 3


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.concentrations`."""
    return concentrations(question.tables)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """The index of the products as each side reports them."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=words("goods.concentration.title"),
        unit=words("goods.concentration.unit"),
        finding=_finding(found, words),
        headline=_headline(found, words),
        drawing=lambda: _chart(question, found, words),
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found.assign(value=found["hhi"]), question, words),
        notes=(words("goods.note.products"), words("goods.note.direction")),
        reading=(words("reading.reporters"),),
        method=(words("goods.method.concentration"),),
    )


def _headline(found: pd.DataFrame, words: Words) -> str:
    last = found[found["reporter"] == "KAZ"].iloc[-1]
    chapters = words.number(last["chapters"], 0)
    return words("goods.concentration.headline", chapters=chapters, year=last["year"])


def _finding(found: pd.DataFrame, words: Words) -> str:
    own = found[found["reporter"] == "KAZ"]
    first, last = own.iloc[0], own.iloc[-1]
    return words(
        "goods.concentration.finding",
        first=first["year"],
        last=last["year"],
        before=words.number(first["chapters"], 0),
        after=words.number(last["chapters"], 0),
    )


def _chart(question: Question, found: pd.DataFrame, words: Words) -> Chart:
    years = range(int(found["year"].min()), int(found["year"].max()) + 1)
    panel = Panel(
        marks=tuple(_line(found, reporter, years, words) for reporter in ("KAZ", "UZB")),
        across=Years(years[0], years[-1]),
        up=Values(*limits(found["hhi"]), title=words("goods.concentration.unit"), decimals=2),
    )
    return Chart((panel,), words, question.periods, key="ends", by_year=True)


def _line(found: pd.DataFrame, reporter: str, years: range, words: Words) -> Line:
    own = found[found["reporter"] == reporter].set_index("year")["hhi"].reindex(years)
    values = tuple(None if pd.isna(value) else float(value) for value in own)
    look = Look(
        words(f"country.{reporter}"),
        tokens.COUNTRY["KAZ"],
        tokens.DASHES[reporter],
        tokens.SYMBOLS[reporter],
    )
    told = tuple("" if one is None else words.number(one, _DECIMALS) for one in values)
    return Line(look, tuple(years), values, told)


def _table(found: pd.DataFrame, words: Words) -> Written:
    index, count = telling.rounded(_DECIMALS), telling.rounded(0)
    return table(
        found.itertuples(),
        Number.year(words),
        Column.country(words("goods.heading.reporter"), "reporter", words),
        Number.of(words("goods.heading.hhi"), "hhi", index, words),
        Number.of(words("goods.heading.products"), "products", count, words),
        Number.of(words("goods.heading.covered"), "covered", telling.percent, words),
        Number.of(words("goods.heading.chapters"), "chapters", count, words),
        Column.sources(words),
    )
