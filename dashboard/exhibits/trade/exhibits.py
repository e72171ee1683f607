"""The explorer's state and its exhibit."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.analysis.questions import Line
from dashboard.exhibits.controls import Control, stated
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Beside, Exhibitor, Services
from dashboard.exhibits.own_series import laid_over
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.trade import trade
from dashboard.exhibits.trade.choices import controls
from dashboard.exhibits.trade.own import laying
from dashboard.exhibits.trade.selection import (
    OF_MONTHS,
    TradeOptions,
    TradeSelection,
    from_query,
    to_query,
)
from dashboard.exhibits.trade.shown import shown
from dashboard.exhibits.trade.taken import taken
from dashboard.load import Tables
from dashboard.own.series import Series
from dashboard.words import Words

PATH = "/trade"

# What of the selection is stated beside the chart; the rest only changes how it is drawn.
STATED = ("reporter", "flow", "partner", "measure", "from", "to", "scale", "events")


def trade_state(tables: Tables, options: TradeOptions) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        selection, refused, reasons = taken(tables, options, query)
        return Settled(to_query(selection, options), refused, reasons)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        return controls(from_query(query, options)[0], options, words)

    return State(settled, offered)


def trade_exhibit(services: Services, options: TradeOptions) -> Exhibitor:
    """The explorer's chart. It follows every choice of the page but those of the months."""
    left = {one: getattr(TradeSelection(), one) for one in ("lang", *OF_MONTHS)}

    def canonical(query: Mapping[str, str]) -> str:
        selection = taken(services.tables, options, query).selection
        return to_query(replace(selection, **left), options)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        wanted = taken(services.tables, options, query).selection
        frame = {
            "name": trade.NAME,
            "path": PATH,
            "query": canonical(query),
            "filters": stated(controls(wanted, options, words), STATED, words),
        }
        return trade.exhibit(shown(services.tables, options, wanted), words, frame)

    def lay(query: Mapping[str, str], words: Words, series: Series) -> Exhibit:
        wanted = taken(services.tables, options, query).selection
        one = shown(services.tables, options, wanted)
        return laid_over(make(query, words), series, laying(one, series, words), words)

    def lines(query: Mapping[str, str]) -> tuple[Line, ...]:
        wanted = taken(services.tables, options, query).selection
        return shown(services.tables, options, wanted).asked.lines

    return Exhibitor(trade.NAME, canonical, make, own=Beside(lines, lay))
