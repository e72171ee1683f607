"""The explorer's state and its exhibit."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.exhibits.controls import Control, stated
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.trade import trade
from dashboard.exhibits.trade.choices import controls
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.selection import TradeOptions, from_query, to_query
from dashboard.exhibits.trade.shown import shown
from dashboard.words import Words

PATH = "/trade"

# What of the selection is stated beside the chart; the rest only changes how it is drawn.
STATED = ("reporter", "flow", "partner", "measure", "from", "to", "scale", "events")


def trade_state(options: TradeOptions) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        asked, refused = from_query(query, options)
        selection, reasons = settle(options.canonical(asked))
        told = tuple(f"reason.{one}" for one in dict.fromkeys(reasons))
        return Settled(to_query(selection, options), refused, told)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        return controls(from_query(query, options)[0], options, words)

    return State(settled, offered)


def trade_exhibit(services: Services, options: TradeOptions) -> Exhibitor:
    """The explorer's chart. It follows every choice of the page."""

    def canonical(query: Mapping[str, str]) -> str:
        asked, _ = from_query(query, options)
        selection, _ = settle(options.canonical(asked))
        return to_query(replace(selection, lang=""), options)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        wanted, _ = from_query(query, options)
        frame = {
            "name": trade.NAME,
            "path": PATH,
            "query": canonical(query),
            "filters": stated(controls(wanted, options, words), STATED, words),
        }
        return trade.exhibit(shown(services.tables, options, wanted), words, frame)

    return Exhibitor(trade.NAME, canonical, make)
