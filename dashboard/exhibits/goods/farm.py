"""Farm goods by weight or number, both ways."""

import pandas as pd

from dashboard.analysis.goods.farm import farm_quantities
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

NAME = "goods-farm"
FOLLOWS = ("item",)
_THOUSAND = 1000


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.farm_quantities` of the chosen item."""
    item = question.selection.item
    return farm_quantities(question.tables, item, question.options.items[item])


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """One line an exporter."""
    found = rows(question)
    item = question.selection.item
    unit = words(f"goods.quantity.unit.{question.options.items[item]}")
    return Exhibit(
        **frame,
        title=words("goods.quantity.title", item=words(f"goods.farm.{item}")),
        unit=unit,
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=lambda: _chart(question, found, unit, words),
        writing=lambda: _table(found, unit, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found.assign(value=found["quantity"]), question, words),
        notes=(words("goods.note.farm"),),
        stored=words(f"goods.quantity.stored.{question.options.items[item]}"),
    )


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The largest amount of a year."""
    top = found.loc[found["quantity"].idxmax()]
    unit = question.options.items[question.selection.item]
    amount = words.number(top["quantity"] / _THOUSAND, 1)
    return words(f"goods.quantity.headline.{unit}", year=top["year"], amount=amount)


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The largest amount of the exporter that sends most."""
    top = found.loc[found["quantity"].idxmax()]
    amount = words.number(top["quantity"] / _THOUSAND, 1)
    unit = question.options.items[question.selection.item]
    return words(
        f"goods.quantity.finding.{unit}",
        year=top["year"],
        amount=amount,
        direction=words(f"goods.from.{top['exporter']}"),
    )


def _chart(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Chart:
    every = question.tables.goods_farm["year"]
    years = range(int(every.min()), int(every.max()) + 1)

    def line(exporter: str) -> Line:
        own = found[found["exporter"] == exporter].set_index("year")["quantity"].reindex(years)
        values = tuple(None if pd.isna(one) else float(one) / _THOUSAND for one in own)
        told = tuple("" if one is None else words.number(one, 1) for one in values)
        look = Look(
            words(f"goods.from.{exporter}"),
            tokens.COUNTRY[exporter],
            symbol=tokens.SYMBOLS[exporter],
        )
        return Line(look, tuple(years), values, told)

    panel = Panel(
        marks=tuple(line(one) for one in ("KAZ", "UZB") if one in set(found["exporter"])),
        across=Years(years[0], years[-1]),
        up=Values(*limits(found["quantity"] / _THOUSAND), title=unit, decimals=1),
    )
    return Chart((panel,), words, question.periods, key="ends", by_year=True)


def _table(found: pd.DataFrame, unit: str, words: Words) -> Written:
    amounts = telling.exact(found["quantity"], _THOUSAND)
    return table(
        found.itertuples(),
        Number.year(words, "down"),
        Column.country(words("goods.heading.exporter"), "exporter", words, "line"),
        Number.of(unit, "quantity", amounts, words, "value"),
        Column.sources(words),
    )
