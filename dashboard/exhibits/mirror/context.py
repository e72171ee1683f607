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
    """The tables, and what no choice changes: made once, when it is first asked for."""

    tables: Tables

    @cached_property
    def publishers(self) -> dict[str, str]:
        """Source -> publisher."""
        sources = self.tables.sources
        return dict(zip(sources["source"], sources["publisher"], strict=True))

    @cached_property
    def official(self) -> pd.DataFrame:
        """`officials.official_trade`."""
        return official_trade(self.tables)

    @cached_property
    def conflicts(self) -> pd.DataFrame:
        """`conflicts.conflicts`."""
        return conflicts(self.tables)


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
