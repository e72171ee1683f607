"""The explorer's state and its exhibit."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.exhibits.controls import Control, stated
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.trade import trade
from dashboard.exhibits.trade.choices import controls
from dashboard.exhibits.trade.selection import TradeOptions, from_query, to_query
from dashboard.exhibits.trade.shown import shown
from dashboard.exhibits.trade.taken import taken
from dashboard.load import Tables
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
    """The explorer's chart. It follows every choice of the page."""

    def canonical(query: Mapping[str, str]) -> str:
        return to_query(replace(taken(services.tables, options, query).selection, lang=""), options)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        wanted = taken(services.tables, options, query).selection
        frame = {
            "name": trade.NAME,
            "path": PATH,
            "query": canonical(query),
            "filters": stated(controls(wanted, options, words), STATED, words),
        }
        return trade.exhibit(shown(services.tables, options, wanted), words, frame)

    return Exhibitor(trade.NAME, canonical, make)
