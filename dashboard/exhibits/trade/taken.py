"""What is asked of the trade explorer as it is taken, and why it is another selection."""

from dataclasses import replace

from dashboard.analysis.trade_rows import index_bases
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection
from dashboard.load import Tables


def taken(
    tables: Tables, options: TradeOptions, asked: TradeSelection
) -> tuple[TradeSelection, tuple[str, ...]]:
    """The nearest selection that means something, and catalogue keys of what changed."""
    inside, moved = options.settled(asked)
    selection, reasons = settle(inside)
    told = [*moved, *(f"reason.{one}" for one in reasons)]
    if selection.base is not None and selection.base not in _bases(tables, options, selection):
        selection = replace(selection, base=None)
        told.append("reason.base_without_figure")
    return selection, tuple(dict.fromkeys(told))


def _bases(tables: Tables, options: TradeOptions, selection: TradeSelection) -> set[int]:
    """The base years that leave no line empty; any, where the measure has none."""
    if selection.measure == "real":
        return set(options.price_bases)
    if selection.measure == "index":
        return index_bases(tables, question(selection, options))
    return {selection.base} if selection.base else set()
