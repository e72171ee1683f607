"""Frames as CSV text."""

import pandas as pd

# What a spreadsheet would read as the start of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(rows: pd.DataFrame) -> str:
    """The frame as CSV with LF line ends and full precision; a missing value is an empty cell.

    Text that a spreadsheet would take for a formula gets a leading apostrophe.
    """
    safe = rows.copy()
    for column in safe.select_dtypes(exclude="number"):
        safe[column] = [_harmless(value) for value in safe[column]]
    return safe.to_csv(index=False, lineterminator="\n")


def _harmless(value):
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
