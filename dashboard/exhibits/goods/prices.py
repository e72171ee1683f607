"""Price and volume of the products that changed most between two years."""

import pandas as pd

from dashboard.analysis.goods.change import price_and_volume
from dashboard.analysis.goods.values import filed
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.charts.years import range_text
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import (
    Question,
    axis_names,
    name_of,
    side_notes,
    sources_of,
    title,
)
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

NAME = "goods-prices"
FOLLOWS = ("side", "part", "first", "last")
_SHOWN = 10
_KINDS = {"price": tokens.GOODS[4], "volume": tokens.COUNTRY["KAZ"]}


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.price_and_volume` of the two years, with whose figures they are."""
    years, reporter = question.ends, question.reporter
    found = price_and_volume(question.tables, reporter, years, question.part)
    return found.assign(first_year=years[0], last_year=years[1], reporter=reporter)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Two lying columns a product."""
    found = rows(question)
    entered = _entered(question, found)
    unit = capitalised(words("unit.usd.million"))
    sources = " + ".join(dict.fromkeys(entered["sources"]))
    return Exhibit(
        **frame,
        title=title("goods.prices.title", question, words, years=range_text(*question.ends)),
        unit=unit,
        finding=_finding(found, words),
        headline=_headline(found, words),
        drawing=None if found.empty else lambda: _chart(found.head(_SHOWN), unit, words),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found.assign(sources=sources), question.tables),
        sources=sources_of(entered, question, words),
        notes=(
            words("goods.note.unit_values"),
            words("goods.note.products"),
            words("goods.note.direction"),
            *side_notes(entered, question, words),
        ),
    )


def _entered(question: Question, found: pd.DataFrame) -> pd.DataFrame:
    products = filed(question.tables, "product").rename(columns={"source": "sources"})
    own = (products["reporter"] == question.reporter) & products["year"].isin(question.ends)
    return products[own & products["code"].isin(found["code"])]


def _headline(found: pd.DataFrame, words: Words) -> str:
    """Whichever of the two did more."""
    if found.empty:
        return ""
    price, volume = found["price"].sum(), found["volume"].sum()
    told = {"value": words("money.million", value=words.signed(max(price, volume, key=abs), 1))}
    if abs(price) > abs(volume):
        return words("goods.prices.headline.price", **told)
    return words("goods.prices.headline.volume", **told)


def _finding(found: pd.DataFrame, words: Words) -> str:
    """What prices and volumes did over all products with weights."""
    if found.empty:
        return words("goods.prices.none")
    price, volume = found["price"].sum(), found["volume"].sum()
    return words(
        "goods.prices.finding",
        price=words("money.million", value=words.signed(price, 1)),
        volume=words("money.million", value=words.signed(volume, 1)),
    )


def _chart(shown: pd.DataFrame, unit: str, words: Words) -> Chart:
    codes = tuple(shown["code"])
    labels = tuple(axis_names(name_of("product", code, words)) for code in codes)
    marks = tuple(_mark(kind, shown, codes, words) for kind in _KINDS)
    across = Values(*limits([*shown["price"], *shown["volume"]]), title=unit, decimals=0)
    panel = Panel(marks, across=across, up=Categories(codes, labels))
    return Chart((panel,), words, key="legend", tall=True)


def _mark(kind: str, shown: pd.DataFrame, codes: tuple[str, ...], words: Words) -> Columns:
    name = words(f"goods.prices.{kind}")
    told = tuple(
        f"<b>{name_of('product', row.code, words)}</b><br>{name}: "
        + words("money.million", value=words.signed(getattr(row, kind), 1))
        for row in shown.itertuples()
    )
    values = tuple(float(one) for one in shown[kind])
    return Columns(name, codes, values, (_KINDS[kind],), told)


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    values = telling.exact([*found["before"], *found["after"]])
    changes = telling.exact([*found["price"], *found["volume"]], signed=True)
    first, last = map(str, question.ends)
    prices = [words("goods.heading.unit_value", year=year) for year in (first, last)]
    return table(
        found.itertuples(),
        Column(words("goods.heading.product"), lambda row: name_of("product", row.code, words)),
        Number.of(first, "before", values, words),
        Number.of(last, "after", values, words),
        Number.of(words("goods.prices.price"), "price", changes, words),
        Number.of(words("goods.prices.volume"), "volume", changes, words),
        Number.of(prices[0], "unit_before", telling.rounded(0), words),
        Number.of(prices[1], "unit_after", telling.rounded(0), words),
    )
