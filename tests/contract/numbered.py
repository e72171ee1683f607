"""Which placeholders hold numbers, and messages rendered with some that a language tells apart."""

import re
from collections.abc import Iterator

from dashboard.words import words_for
from dashboard.words.catalogue import messages
from tests.contract.csv_facts import rows
from tests.contract.po_files import placeholders

# Zero, the forms that Russian tells apart (with 11, 21 and 22), back vowels in Kazakh, fractions.
WHOLE_NUMBERS = (0, 1, 2, 5, 11, 21, 22, 40)
FRACTIONS = (1.5, 5.0, 21.0)
OTHER = "…"

# Placeholders that hold a whole number wherever they stand.
WHOLE = frozenset(
    (
        *("above", "against", "agree", "another", "below", "both", "bytes", "came", "cells"),
        *("compared", "count", "definitions", "draws", "errors", "figures", "groups", "inside"),
        *("lag", "left", "lines", "more", "most", "open", "pairs", "products"),
        *("right", "rows", "same", "since", "slides", "stayed", "supported", "tables", "topics"),
        *("total", "unknown", "warnings"),
    )
)
# Those that hold one in these messages alone; elsewhere years are written out as a range.
WHOLE_IN = {
    "years": r"finding\.(balance|change)\..*|mirror\.finding\.(asymmetry|pairs|reporting\..*)|"
    r"mirror\.headline\.pairs",
    "other": r"region\.article_finding",
    "parts": r"periods\.goods\.finding",
    "sources": r"data\.lead",
}
# Amounts, which may have decimals.
AMOUNTS_IN = {
    "factor": r"periods\.goods\.growth",
    "length": r"problem\.border_length",
    "limit": r"region\.group\..*",
    "size": r"data\.kilobytes|pack\.done",
    "times": r".*",
    "value": r"claims\.amount\.(?!year|place).*|periods\.quantity\..*|money\..*|percent",
}
# Parts of a whole, told in per cent.
SHARES_IN = {"share": r".*", "kaz": r"goods\.manufactures\.finding"}
SHARES_IN["uzb"] = SHARES_IN["kaz"]
# Numbers that code or data fix: the message is rendered with them alone.
FIXED = {"share.say.full": {"most": 40}, "periods.note.few": {"years": 15}}
# Always written with decimals: a whole number of times has a plural form of its own.
NEVER_WHOLE = re.compile(r"claims\.amount\.times(?:_expected)?|.*finding.*|region\..*")
CLAIMED = {f"claim.{row['claim']}": row for row in rows("claims") if row["value"]}


def numbered(language: str) -> Iterator[tuple[str, str]]:
    """Key and rendered text of every message of a language that takes a number."""
    for key, told in messages(language).items():
        texts = told if isinstance(told, tuple) else (told,)
        names = set().union(*map(placeholders, texts))
        for values, count in _fillings(key, names, language):
            words = words_for(language)
            rest = {name: OTHER for name in names - {"count"} if name not in values}
            if isinstance(told, tuple):
                yield key, words.plural(key, count, **values, **rest)
            else:
                yield key, told.format(**{"count": OTHER, **rest, **values})


def _fillings(key: str, names: set[str], language: str):
    """For each number the placeholders that hold it, and the number itself."""
    words = words_for(language)
    if key in FIXED:
        yield {name: str(number) for name, number in FIXED[key].items()}, 0
        return
    if key in CLAIMED:
        yield _claimed(CLAIMED[key], words), 0
        return
    whole = {name for name in names if name in WHOLE or _stands(name, key, WHOLE_IN)}
    amounts = {name for name in names if _stands(name, key, AMOUNTS_IN)}
    for number in WHOLE_NUMBERS if whole or (amounts and not NEVER_WHOLE.fullmatch(key)) else ():
        text = words.number(number, 0)
        yield {name: text for name in whole | amounts if name != "count"}, number
    shares = {name for name in names if _stands(name, key, SHARES_IN)}
    for number in FRACTIONS if amounts or shares else ():
        text = words.number(number, 1)
        told = dict.fromkeys(amounts, text) | dict.fromkeys(shares, words("percent", value=text))
        yield told, 0


def _claimed(row: dict[str, str], words) -> dict[str, str]:
    """The number that the article prints."""
    decimals = len(row["value"].partition(".")[2])
    return {"value": words.number(float(row["value"]), decimals)}


def _stands(name: str, key: str, where: dict[str, str]) -> bool:
    return name in where and re.fullmatch(where[name], key) is not None
