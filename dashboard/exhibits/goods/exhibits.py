"""The exhibits of the page, in its order."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType

from dashboard.exhibits.controls import Offer
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.goods import (
    change,
    composition,
    concentration,
    farm,
    flows,
    manufactures,
    mirror,
    mosaic,
    periods,
    prices,
    snapshots,
    stability,
    top,
)
from dashboard.exhibits.goods.own import beside
from dashboard.exhibits.goods.question import Question, name_of, step_name
from dashboard.exhibits.goods.selection import (
    ALL,
    GoodsOptions,
    GoodsSelection,
    goods_options,
    goods_parameters,
    settle,
)
from dashboard.words import Words

PATH = "/goods"

# Each module has NAME, FOLLOWS, rows(question) and exhibit(question, words, frame).
MODULES = (
    *(composition, top, mosaic, change, prices, mirror),
    *(concentration, stability, snapshots, periods, manufactures, farm, flows),
)

# Mere tables, and charts with more rows than others.
_TABLES, _TALL = (top, flows), (change, prices, mirror, periods)

# How far the name of a chapter is set in under its section in a list.
_IN = "\u2002"


def goods_choices(options: GoodsOptions) -> Choosing:
    """What can be chosen on the page."""
    return Choosing(
        path=PATH,
        periods=options.periods,
        parameters=goods_parameters(options),
        kind=GoodsSelection,
        settled=lambda selection: settle(selection, options),
        offers=lambda selection, words: _offers(selection, options, words),
    )


def _offers(selection: GoodsSelection, options: GoodsOptions, words: Words) -> dict[str, Offer]:
    years = [(str(year), str(year)) for year in options.years]
    first, last = options.years[0], options.years[-1]
    parts = ((one, _part(one, words)) for one in options.parts)
    return {
        "part": Offer(pairs=[(ALL, words("goods.all")), *parts]),
        "first": Offer(selection.first or first, years[:-1]),
        "last": Offer(selection.last or last, years[1:]),
        "year": Offer(selection.year or last, years[::-1]),
        "item": Offer(pairs=[(one, words(f"goods.farm.{one}")) for one in options.items]),
        "step": Offer(pairs=[(one, step_name(one, words)) for one in options.steps]),
    }


def _part(part: str, words: Words) -> str:
    if part.startswith("s"):
        return name_of("section", part[1:], words, short=True)
    return _IN + name_of("chapter", part, words, short=True)


def goods_exhibits(services: Services) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor."""
    options = goods_options(services.tables)
    choices = goods_choices(options)
    return {one.NAME: _exhibitor(one, choices, options, services) for one in MODULES}


def _exhibitor(
    module: ModuleType, choices: Choosing, options: GoodsOptions, services: Services
) -> Exhibitor:
    def make(selection: GoodsSelection, words: Words, frame: Frame) -> Exhibit:
        return module.exhibit(Question(services.tables, options, selection), words, frame)

    made = choices.exhibitor(module.NAME, module.FOLLOWS, make)
    own = beside(made, choices, services.tables, options) if module is composition else None
    return replace(made, charted=module not in _TABLES, tall=module in _TALL, own=own)
