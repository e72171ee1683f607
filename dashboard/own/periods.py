"""Years as tables have them, and months, which are no year however many add up before December."""

import re
from typing import NamedTuple

from dashboard.own.numerals import unmarked
from dashboard.own.sheet import Cell
from dashboard.words import folded

FIRST, LAST = 1990, 2050
_YEAR = r"(?:19|20)\d\d"
_FREE_YEAR = re.compile(rf"(?<![\d.,/-])({_YEAR})(?![\d]|[.,]\d)")
# Words that stand by a year and say nothing more of it, as `folded` leaves them.
_BESIDE = re.compile(
    r"\b(?:за|в|на|for|in|the|year|годы?|года|году|гг?|жыл|жылы|жылгы|жылга|ж|yil|yili|yilda|yilgi"
    r"|иил|иили|calendar|fy|отчетныи|январь-декабрь|предварительн\w+|предв|preliminary|prelim"
    r"|дастлабки|dastlabki|алдын ала|уточн\w+|факт|fact|fakt|и|p|e|r)\b"
)
_MARKS = re.compile(r"[\s.,:;*()\[\]†‡¹²³⁴⁵⁶⁷⁸⁹'\"-]+|\b\d\)")
# Beginnings of the names of months in the four languages, as `folded` leaves them.
_MONTHS = (
    ("янв", "кантар", "jan", "yanv"),
    ("фев", "акпан", "feb", "fev"),
    ("март", "мар", "наурыз", "mart", "mar", "march"),
    ("апр", "сауир", "apr"),
    ("маи", "мая", "мамыр", "may"),
    ("июн", "маусым", "jun", "iyun"),
    ("июл", "шилде", "jul", "iyul"),
    ("авг", "тамыз", "aug", "avg"),
    ("сен", "кыркуиек", "sep", "sent"),
    ("окт", "казан", "oct", "okt"),
    ("ноя", "караша", "nov", "noy"),
    ("дек", "желтоксан", "dec", "dek"),
)
# Short forms that begin other words too stand alone or end in their own endings.
_ENDINGS = {
    "мар": r"(?:та|те)?",
    "март": r"[аеу]?",
    "mar": "",
    "mart": "",
    "march": "",
    "may": "",
    "маи": "",
    "мая": "",
    "казан": r"(?:га|нан|да)?",
    "jan": r"(?:uary)?",
    "dec": r"(?:ember)?",
    "jun": "e?",
    "jul": "y?",
    "sep": r"(?:t|tember)?",
    "sent": r"(?:abr|yabr)?",
}
_ANY_ENDING = r"[^\W\d_]*"
# One group a month: no word begins like the names of two.
_NAMED = re.compile(
    "|".join(
        rf"\b({'|'.join(stem + _ENDINGS.get(stem, _ANY_ENDING) for stem in stems)})\b"
        for stems in _MONTHS
    )
)
_ROMAN = re.compile(
    r"\b(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)\s?-\s?(ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)\b"
)
_QUARTER = re.compile(r"кв(?:арт|\.|\b)|quarter|\bq[1-4]\b|chorak|токсан\b|чорак")
_LAST_OF = {"xii": "months", "iv": "quarters"}
_PARTS = re.compile(
    r"полугод|жартыжыл|\bhalf\b|\bh[12]\b|yarim yil|ярим иил|нарастающ|накопл|cumulat|year.to.date"
    r"|\bytd\b|осу корытынды|osib boruvchi|\bm[01]?\d\b|\d{4}m\d"
)
_COUNTED = re.compile(r"\b(\d{1,2})\s?-?\s?(?:мес|months?\b|ай\b|айда|аи\b|oy\b|oylik|оилик|month)")
# Not "2024.06", which may be a value.
_DATED = re.compile(
    rf"\b{_YEAR}[-/](?:0?[1-9]|1[0-2])(?:[-/]\d\d?)?\b"
    rf"|\b(?:\d\d?[./-])?(?:0?[1-9]|1[0-2])[./-]{_YEAR}\b"
)
_MONTH_NUMBER = re.compile(rf"({_YEAR})(0[1-9]|1[0-2])")


class Period(NamedTuple):
    """year: None where the text tells months alone. part: whether it is only a part of it."""

    year: int | None
    part: bool


def period(cell: Cell) -> Period | None:
    """What a cell that is nothing but a year, or months, says; None for anything else."""
    if isinstance(cell, float):
        whole = cell == int(cell)
        if whole and FIRST <= cell <= LAST:
            return Period(int(cell), False)
        found = _MONTH_NUMBER.fullmatch(f"{cell:.0f}") if whole else None
        return Period(int(found[1]), True) if found else None
    if cell is None or len(cell) > 80:
        return None
    text = _dashed(cell)
    if found := _MONTH_NUMBER.fullmatch(text):
        return Period(int(found[1]), True)
    part = part_of_year(cell)
    years = {int(one) for one in _FREE_YEAR.findall(text) if FIRST <= int(one) <= LAST}
    if part is True and len(text) <= 60:
        dated = _DATED.search(text)
        year = int(re.search(_YEAR, dated[0])[0]) if dated and not years else None
        return Period(years.pop() if len(years) == 1 else year, True)
    if part is False and not years and len(text) <= 40:
        # "January–December", under a year that stands above it.
        return Period(None, False)
    if len(years) != 1:
        return None
    left = _FREE_YEAR.sub(" ", text)
    if part is False and len(text) <= 40:
        return Period(years.pop(), False)
    left = _MARKS.sub(" ", _BESIDE.sub(" ", left))
    return Period(years.pop(), False) if not left.strip(" -–") else None


def part_of_year(text: str) -> bool | None:
    """Whether a text speaks of a part of a year; False for January to December, None for neither.

    A table of months that add up is of a year only when December is among them.
    """
    plain = _dashed(text)
    months = [found.lastindex for found in _NAMED.finditer(plain)]
    if months:
        return not (
            min(months) == 1 and max(months) == 12 and re.search(r"-|—| до | по | to |гача", plain)
        )
    if _QUARTER.search(plain) or (found := _ROMAN.search(plain)):
        found = _ROMAN.search(plain)
        if found and found[1] == "i" and found[2] in _LAST_OF:
            return (_LAST_OF[found[2]] == "quarters") != bool(_QUARTER.search(plain))
        return True
    if counted := _COUNTED.search(plain):
        return int(counted[1]) != 12
    if _PARTS.search(plain) or _DATED.search(plain):
        return True
    return None


def year_in(text: str) -> int | None:
    """The one year that a heading speaks of, None where it names none or several."""
    plain = _DATED.sub(" ", _dashed(text))
    years = {int(one) for one in _FREE_YEAR.findall(plain) if FIRST <= int(one) <= LAST}
    return years.pop() if len(years) == 1 else None


def _dashed(text: str) -> str:
    """As `folded`, with one hyphen for any dash, and no blanks around it."""
    return re.sub(r"\s*[-–—]+\s*", "-", folded(unmarked(text)))
