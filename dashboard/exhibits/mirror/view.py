"""The rows that the parts of the mirror page are made from."""

import pandas as pd

from dashboard.analysis.mirror import mirror_rows
from dashboard.exhibits.mirror.context import Context


def counted(context: Context) -> pd.DataFrame:
    """`mirror.mirror_rows` of the directions and years, with other sources where they are asked."""
    selection = context.selection
    others = "sources" in selection.marks
    return mirror_rows(context.tables, selection.directions, *context.span, others=others)


def compared(rows: pd.DataFrame) -> pd.DataFrame:
    """What enters a ratio: the reference, and the editions that compete with it."""
    return rows[(rows["variant"] == "reference") | rows["competing"]]
