"""Frames as CSV text."""

import pandas as pd

# What a spreadsheet would read as the start of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_text(rows: pd.DataFrame) -> str:
    """The frame as CSV with LF line ends and full precision; a missing value is an empty cell.

    Text that a spreadsheet would take for a formula gets a leading apostrophe.
    """
    safe = rows.copy()
    for column in safe.select_dtypes(exclude="number"):
        safe[column] = [harmless(value) for value in safe[column]]
    return safe.to_csv(index=False, lineterminator="\n")


def harmless(value):
    """Text that no spreadsheet takes for a formula, with LF line ends; anything else as it is."""
    if not isinstance(value, str):
        return value
    # A lone carriage return would stay unquoted and end the row for whoever reads it.
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if value.startswith(_FORMULA) else text
