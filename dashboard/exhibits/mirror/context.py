"""What every part of the mirror page is made from."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.conflicts import conflicts
from dashboard.analysis.officials import official_trade
from dashboard.exhibits.mirror.selection import MirrorOptions, MirrorSelection
from dashboard.load import Tables
from dashboard.words import Words


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
    """Data, choices and language of one drawing of the page."""

    data: MirrorData
    options: MirrorOptions
    selection: MirrorSelection
    words: Words
    narrow: bool = False

    @property
    def tables(self) -> Tables:
        return self.data.tables

    @property
    def span(self) -> tuple[int, int]:
        """First and last year shown."""
        return self.options.span(self.selection)

    def chart(self, kind, **parts):
        """A chart of amounts over the years shown."""
        first, last = self.span
        return kind(
            periods=self.options.periods,
            first=first,
            last=last,
            log=self.selection.scale == "log",
            narrow=self.narrow,
            **parts,
        )
