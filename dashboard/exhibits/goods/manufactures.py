"""The share of manufactures in what each country sends the other."""

import pandas as pd

from dashboard.analysis.goods.snapshots import manufactures
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
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

NAME = "goods-manufactures"
FOLLOWS = ()
_EXPORTERS = ("KAZ", "UZB")


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.manufactures`."""
    return manufactures(question.tables)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """One line an exporter."""
    found = rows(question)
    known = found.dropna(subset="share")
    return Exhibit(
        **frame,
        title=words("goods.manufactures.title"),
        unit=words("goods.manufactures.unit"),
        finding=_finding(known, words),
        headline=_headline(known, words),
        drawing=lambda: _chart(question, found, words),
        writing=lambda: _table(known, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(known, question, words),
        notes=(words("goods.note.baci"),),
        stored=words("unit.usd.million"),
    )


def _headline(known: pd.DataFrame, words: Words) -> str:
    """What manufactures make up of the goods that Uzbekistan sends."""
    last = int(known["year"].max())
    shares = known[known["year"] == last].set_index("exporter")["share"]
    share = telling.percent(float(shares["UZB"]), words)
    return words("goods.manufactures.headline", year=last, share=share)


def _finding(known: pd.DataFrame, words: Words) -> str:
    last = int(known["year"].max())
    shares = known[known["year"] == last].set_index("exporter")["share"]
    told = {one.lower(): telling.percent(float(shares[one]), words) for one in _EXPORTERS}
    return words("goods.manufactures.finding", year=last, **told)


def _chart(question: Question, found: pd.DataFrame, words: Words) -> Chart:
    years = range(int(found["year"].min()), int(found["year"].max()) + 1)

    def line(exporter: str) -> Line:
        own = found[found["exporter"] == exporter].set_index("year")["share"].reindex(years)
        values = tuple(None if pd.isna(one) else float(one) for one in own)
        told = tuple("" if one is None else telling.percent(one, words) for one in values)
        look = Look(
            words(f"goods.from.{exporter}"),
            tokens.COUNTRY[exporter],
            symbol=tokens.SYMBOLS[exporter],
        )
        return Line(look, tuple(years), values, told)

    panel = Panel(
        marks=tuple(map(line, _EXPORTERS)),
        across=Years(years[0], years[-1]),
        up=Values(0.0, 100.0, title=words("goods.manufactures.unit"), decimals=0),
    )
    return Chart((panel,), words, question.periods, key="ends", by_year=True)


def _table(known: pd.DataFrame, words: Words) -> Written:
    share, values = words("goods.manufactures.unit"), telling.exact(known["total"])
    return table(
        known.itertuples(),
        Number.year(words, "down"),
        Column.country(words("goods.heading.exporter"), "exporter", words, "line"),
        Number.of(share, "share", telling.percent, words, "value"),
        Number.of(words("goods.heading.manufactures"), "value", values, words),
        Number.of(words("goods.heading.total"), "total", values, words),
    )
