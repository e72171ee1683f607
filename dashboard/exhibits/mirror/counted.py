"""What the charts of plotted counts share: changes of source, and rows to take along."""

from collections.abc import Iterable

import pandas as pd

from dashboard.analysis.questions import Line
from dashboard.exhibits.source_changes import source_changes
from dashboard.words import Words


def changes(rows: pd.DataFrame, lines: Iterable[Line], words: Words) -> list[tuple[int, str]]:
    """Years in which one of the lines goes on from another source."""
    return source_changes(rows[rows["variant"] == "reference"], lines, words)


def counted_rows(rows: pd.DataFrame) -> pd.DataFrame:
    """What an office counts, to be taken along; every row covers a whole year."""
    return rows.drop(columns=["competing", "measure"]).assign(
        drawn=True,
        first_day=[f"{year}-01-01" for year in rows["year"]],
        last_day=[f"{year}-12-31" for year in rows["year"]],
    )
