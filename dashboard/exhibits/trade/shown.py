"""From the reader's choices to the rows that are shown."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.questions import TradeQuestion
from dashboard.analysis.trade_rows import index_base, trade_rows
from dashboard.exhibits.events import shown_events
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection
from dashboard.load import Tables


@dataclass(frozen=True, eq=False)
class Shown:
    """A settled selection and what it shows.

    base: the base year of index or constant prices, if there is one.
    """

    tables: Tables
    options: TradeOptions
    selection: TradeSelection
    asked: TradeQuestion
    base: int | None
    rows: pd.DataFrame
    events: pd.DataFrame


def shown(tables: Tables, options: TradeOptions, selection: TradeSelection) -> Shown:
    """What a settled selection shows."""
    asked = question(selection, options)
    base = index_base(tables, asked) if selection.measure == "index" else asked.base
    rows = trade_rows(tables, asked)
    return Shown(tables, options, selection, asked, base, rows, _events(tables, selection, asked))


def _events(tables: Tables, selection: TradeSelection, asked: TradeQuestion) -> pd.DataFrame:
    if selection.layout == "overlay":
        return tables.events.iloc[:0]
    return shown_events(tables.events, selection.events, asked.first, asked.last)
