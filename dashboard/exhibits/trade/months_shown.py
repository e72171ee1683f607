"""The months in one of their views: which rows are shown, in which unit."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis import months as analysis
from dashboard.analysis.questions import Line
from dashboard.exhibits.trade.selection import ALL_GOODS, TradeSelection
from dashboard.load import Tables
from dashboard.words import Words

# Whose months they are.
LINE = Line("UZB", "KAZ", "import")
# Views whose values are per cent, and those that lay the years over each other.
PERCENT = ("change", "season")
LAID_OVER = ("since", "season")
_VIEWS = {
    "level": lambda months: months,
    "change": analysis.changes,
    "since": analysis.since_january,
    "year": analysis.twelve_months,
    "season": analysis.seasonal,
}


@dataclass(frozen=True, eq=False)
class MonthsShown:
    """A view of the months of a section, or of all goods.

    months: see `analysis.months.monthly`; rows: what the view makes of them.
    """

    tables: Tables
    view: str
    section: str
    months: pd.DataFrame
    rows: pd.DataFrame

    @property
    def steps(self) -> tuple[int, int]:
        """The first and the last month that is shown."""
        return int(self.rows["step"].min()), int(self.rows["step"].max())

    @property
    def years(self) -> list[int]:
        """The years that are shown."""
        return [int(year) for year in self.rows["year"].unique()]

    def unit(self, words: Words) -> str:
        """The unit of the values."""
        return words(f"months.unit.{self.view}" if self.view in PERCENT else "unit.usd.million")

    def write(self, value: float, words: Words) -> str:
        """A value with its unit, for a sentence."""
        if self.view in PERCENT:
            write = words.signed if self.view == "change" else words.number
            return words("percent", value=write(value, 1))
        return amount(value, words)


def months_shown(tables: Tables, selection: TradeSelection) -> MonthsShown:
    """What a selection shows of the months."""
    chosen = selection.section
    months = analysis.monthly(tables, None if chosen == ALL_GOODS else int(chosen))
    view = selection.months
    return MonthsShown(tables, view, chosen, months, _VIEWS[view](months))


def amount(value: float, words: Words) -> str:
    """Million USD as they stand, with more decimals the less there is of them."""
    decimals = 1 if value >= 10 or not value else 2 if value >= 0.1 else 4
    return words("money.million", value=words.number(value, decimals))
