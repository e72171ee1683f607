"""The goods that go from Kazakhstan to Uzbekistan, and what is known of the other way."""

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.goods.exhibits import PATH, goods_choices, goods_exhibits
from dashboard.exhibits.goods.question import Question
from dashboard.exhibits.goods.selection import goods_options
from dashboard.exhibits.goods.top import NAME as TOP
from dashboard.exhibits.state import Query
from dashboard.pages.goods.top import top_face
from dashboard.pages.page import Page, Part, View
from dashboard.pages.rows import in_rows
from dashboard.words import Words

# Controls that one exhibit alone follows.
_BESIDE = {
    "goods-composition": ("measure",),
    "goods-top": ("year",),
    "goods-change": ("from", "to"),
    "goods-farm": ("item",),
    "goods-periods": ("step",),
}
# Two that answer one question stand side by side.
_PAIRS = {
    "goods-concentration": "goods-stability",
    "goods-snapshots": "goods-periods",
    "goods-manufactures": "goods-farm",
}


def page(services: Services) -> Page:
    """The page at "/goods"."""
    options = goods_options(services.tables)
    choices = goods_choices(options)

    def goods(query: Query, words: Words) -> str:
        return top_face(Question(services.tables, options, choices.read(query)), words)

    return Page(
        path=PATH,
        name="goods",
        state=choices.state,
        arrange=_arranged,
        exhibits=goods_exhibits(services),
        faces={TOP: goods},
        primary=("side", "level", "part"),
    )


def _arranged(view: View) -> list[Part]:
    heading = html.H1(view.words("goods.title"), className="visually-hidden")
    labels = {
        name: view.words(f"goods.short.{name.removeprefix('goods-')}")
        for name in view.page.exhibits
    }

    def card(name: str) -> html.Section:
        return view.card(name, *_BESIDE.get(name, ()))

    return [Part("", "", heading), *in_rows(labels, _PAIRS, card)]
