"""A query of the trade explorer as it is taken: read, settled, and why it is another one."""

from dataclasses import replace
from typing import NamedTuple

from dashboard.analysis.trade_rows import index_bases
from dashboard.exhibits.query import Refused
from dashboard.exhibits.state import Query
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection, from_query
from dashboard.load import Tables


class Taken(NamedTuple):
    """What is shown. refused: what was not understood; reasons: catalogue keys of what changed."""

    selection: TradeSelection
    refused: tuple[Refused, ...]
    reasons: tuple[str, ...]


def taken(tables: Tables, options: TradeOptions, query: Query) -> Taken:
    """The nearest selection to a query that means something. Never raises."""
    asked, refused = from_query(query, options)
    selection, reasons = settle(options.canonical(asked))
    told = [*options.moved(asked), *(f"reason.{one}" for one in reasons)]
    if selection.base is not None and selection.base not in _bases(tables, options, selection):
        selection = replace(selection, base=None)
        told.append("reason.base_without_figure")
    return Taken(selection, refused, tuple(dict.fromkeys(told)))


def _bases(tables: Tables, options: TradeOptions, selection: TradeSelection) -> set[int]:
    """The base years that leave no line empty; any, where the measure has none."""
    if selection.measure == "real":
        return set(options.price_bases)
    if selection.measure == "index":
        return index_bases(tables, question(selection, options))
    return {selection.base} if selection.base else set()
