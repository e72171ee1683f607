"""The page's choices and its exhibits, in its order."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType

from dashboard.analysis.questions import Line
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Beside, Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.own_series import laid_over
from dashboard.exhibits.state import Query
from dashboard.exhibits.trade import events, months, so_far, trade
from dashboard.exhibits.trade.choices import offers
from dashboard.exhibits.trade.own import laying
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection, trade_parameters
from dashboard.exhibits.trade.shown import Shown
from dashboard.exhibits.trade.taken import taken
from dashboard.load import Tables
from dashboard.own.series import Series
from dashboard.words import Words

PATH = "/trade"

# Each module has NAME, FOLLOWS and exhibit(one, words, frame).
MODULES = (trade, months, so_far, events)


def trade_choices(tables: Tables, options: TradeOptions) -> Choosing:
    """What can be chosen on the page."""
    return Choosing(
        path=PATH,
        periods=options.periods,
        parameters=trade_parameters(options),
        kind=TradeSelection,
        settled=lambda asked: taken(tables, options, asked),
        offers=lambda selection, words: offers(selection, options, words),
        passed_on=("lang", "period"),
    )


def trade_exhibits(services: Services, options: TradeOptions) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor."""
    choices = trade_choices(services.tables, options)

    def given(selection: TradeSelection) -> Shown:
        return Shown(services.tables, options, selection)

    def exhibitor(module: ModuleType) -> Exhibitor:
        def make(selection: TradeSelection, words: Words, frame: Frame) -> Exhibit:
            return module.exhibit(given(selection), words, frame)

        made = choices.exhibitor(module.NAME, module.FOLLOWS, make)
        return replace(made, charted=module is not events)

    found = {module.NAME: exhibitor(module) for module in MODULES}
    made = found[trade.NAME]

    def lay(query: Query, words: Words, series: Series) -> Exhibit:
        one = given(choices.read(query))
        return laid_over(made(query, words), series, laying(one, series, words), words)

    def lines(query: Query) -> tuple[Line, ...]:
        return given(choices.read(query)).asked.lines

    return {**found, trade.NAME: replace(made, own=Beside(lines, lay))}
