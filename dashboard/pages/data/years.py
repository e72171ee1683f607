"""The years that a source fills, as the table of sources writes them, in the reader's words."""

import re
from typing import Any

from dashboard.words import Words

_PIECES = re.compile(r"[,;] ")
_YEARS = re.compile(r"\d{4}(?:/\d{2})?(?:-\d{4}(?:/\d{2})?)?")
_MONTHS = re.compile(r"([A-Z][a-z]{2})-([A-Z][a-z]{2}) (\d{4})")
_MONTH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def years_told(row: Any, words: Words) -> str:
    """Those of a row of the table `sources`, "" for none.

    Years ("2019/20-2024/25") and months of a year ("Jan-Oct 2021") are written by the rules of
    the language; whatever else is said of them has a message of its own.
    """
    if not isinstance(row.years, str):
        return ""
    key = f"source.{row.source}.years"
    if key in words:
        return words(key)
    return "; ".join(_piece(one, words) for one in _PIECES.split(row.years))


def is_by_rule(years: str) -> bool:
    """Whether the text needs no message."""
    pieces = _PIECES.split(years)
    return all(_YEARS.fullmatch(one) or _MONTHS.fullmatch(one) for one in pieces)


def _piece(told: str, words: Words) -> str:
    months = _MONTHS.fullmatch(told)
    if months is None:
        return told.replace("-", "–")
    first, last = (f"{months[3]}-{_MONTH.index(months[at]) + 1:02}" for at in (1, 2))
    return words("data.years.months", first=words.date(first), last=words.date(last))
