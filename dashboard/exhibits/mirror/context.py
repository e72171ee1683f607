"""What every part of the mirror page is made from."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from dashboard.analysis.conflicts import conflicts
from dashboard.analysis.mirror import mirror_rows
from dashboard.analysis.officials import official_trade
from dashboard.charts.years import range_text
from dashboard.exhibits.described import described
from dashboard.exhibits.mirror.selection import MirrorOptions, MirrorSelection
from dashboard.exhibits.mirror.telling import money
from dashboard.load import Tables
from dashboard.words import Words

UNIT = "million current USD"


@dataclass(frozen=True)
class MirrorData:
    """The tables, and what is made of them once because no choice changes it.

    publishers: source -> publisher. official: `officials.official_trade`. conflicts:
    `conflicts.conflicts`.
    """

    tables: Tables
    publishers: dict[str, str]
    official: pd.DataFrame
    conflicts: pd.DataFrame


def mirror_data(tables: Tables) -> MirrorData:
    """The data of the page."""
    sources = tables.sources
    publishers = dict(zip(sources["source"], sources["publisher"], strict=True))
    return MirrorData(tables, publishers, official_trade(tables), conflicts(tables))


@dataclass(frozen=True)
class Context:
    """Data, choices and language of one exhibit."""

    data: MirrorData
    options: MirrorOptions
    selection: MirrorSelection
    words: Words

    @property
    def tables(self) -> Tables:
        return self.data.tables

    @property
    def span(self) -> tuple[int, int]:
        """First and last year shown."""
        return self.options.span(self.selection)

    @cached_property
    def counted(self) -> pd.DataFrame:
        """Both counts of the directions, with other sources where they are asked for."""
        selection = self.selection
        others = "sources" in selection.marks
        return mirror_rows(self.tables, selection.directions, *self.span, others=others)

    def title(self, key: str) -> str:
        """What is shown, with its years."""
        return self.words("title.years", what=self.words(key), years=range_text(*self.span))

    def described(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Rows to take along. Amounts keep their stored unit."""
        return described(rows.assign(unit=UNIT), self.tables)

    def money(self, value: float, words: Words) -> str:
        """An amount in the chosen unit, short enough for a sentence."""
        return money(value, self.selection, words)
