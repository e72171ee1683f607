"""From the reader's choices to the rows that are shown."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from dashboard.analysis.questions import TradeQuestion
from dashboard.analysis.trade_rows import index_base, trade_rows
from dashboard.exhibits.events import shown_events
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection
from dashboard.load import Tables


@dataclass(frozen=True, eq=False)
class Shown:
    """A settled selection and what it shows, made when it is asked for: some exhibits of the page
    follow little of it."""

    tables: Tables
    options: TradeOptions
    selection: TradeSelection

    @cached_property
    def asked(self) -> TradeQuestion:
        """The question that the selection asks."""
        return question(self.selection, self.options)

    @cached_property
    def base(self) -> int | None:
        """The base year of index or constant prices, if there is one."""
        if self.selection.measure == "index":
            return index_base(self.tables, self.asked)
        return self.asked.base

    @cached_property
    def rows(self) -> pd.DataFrame:
        """See `analysis.trade_rows`."""
        return trade_rows(self.tables, self.asked)

    @cached_property
    def events(self) -> pd.DataFrame:
        """The chosen events of the years; none where periods lie over each other."""
        if self.selection.layout == "overlay":
            return self.tables.events.iloc[:0]
        chosen, asked = self.selection.events, self.asked
        return shown_events(self.tables.events, chosen, asked.first, asked.last)
