"""Frames as CSV text: for programs, and for the spreadsheet of a reader."""

import re

import pandas as pd

# What a spreadsheet would read as the start of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# A signed number, alone or with words behind it: no spreadsheet takes that for a formula.
_SIGNED = re.compile(r"[+-]\d[\d.]*%?(?:$|[,;]?\s+[\w(])")
_DECIMAL = re.compile(r"-?\d+\.\d+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Digits that a spreadsheet takes for a day, a month or a shorter number: codes, versions, months.
_TAKEN_FOR_ELSE = re.compile(r"\d{1,4}(?:[./-]\d{1,4}){1,2}|0\d+")


def csv_text(rows: pd.DataFrame) -> str:
    """The frame as CSV with LF line ends and full precision; a missing value is an empty cell.

    Text that a spreadsheet would take for a formula gets a leading apostrophe.
    """
    return _texts(rows, harmless).to_csv(index=False, lineterminator="\n")


def excel_csv(rows: pd.DataFrame, comma: bool) -> str:
    """The frame as a spreadsheet opens it by a double click, all values as they are meant.

    comma: whether the reader's decimal sign is one; cells are then parted by semicolons. A byte
    order mark says that it is Unicode. Digits that would become a day stand as text in quotes.
    """

    def cell(value):
        if not isinstance(value, str) or _DAY.fullmatch(value):
            return value
        if _DECIMAL.fullmatch(value):
            return value.replace(".", ",") if comma else value
        return f'="{value}"' if _TAKEN_FOR_ELSE.fullmatch(value) else harmless(value)

    parted = {"sep": ";", "decimal": ","} if comma else {}
    text = _texts(rows, cell).to_csv(index=False, lineterminator="\r\n", **parted)
    return f"\ufeff{text}"


def harmless(value):
    """Text that no spreadsheet takes for a formula, with LF line ends; anything else as it is."""
    if not isinstance(value, str):
        return value
    text = unified(value)
    return f"'{text}" if value.startswith(_FORMULA) and not _SIGNED.match(value) else text


def unified(text: str) -> str:
    """Text with LF line ends: a lone carriage return would end the row for whoever reads it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _texts(rows: pd.DataFrame, told) -> pd.DataFrame:
    """The frame with its texts as `told` gives them."""
    safe = rows.copy()
    for column in safe.select_dtypes(exclude="number"):
        safe[column] = [told(value) for value in safe[column]]
    return safe
