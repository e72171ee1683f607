"""Bytes of a text file -> text: by its mark, strictly as UTF-8, else as what reads most like words.

An old encoding has no mark. Each that is in use here gives some text; the right one gives words
whose letters belong together.
"""

import codecs
import re
from typing import NamedTuple

from dashboard.own.sheet import Refused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What is tried where a text is no UTF-8, the likeliest first; of equals the first is taken.
OLD = ("cp1251", "kz1048", "cp1252", "cp866", "koi8-r")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", *OLD)
# As readers know them.
NAMES = {
    "utf-8-sig": "UTF-8",
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1251": "Windows-1251",
    "kz1048": "KZ-1048",
    "cp1252": "Windows-1252 (Latin-1)",
    "cp866": "DOS 866",
    "koi8-r": "KOI8-R",
}
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = frozenset(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіўҳҷӣӯїєґАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІЎҲҶӢӮЇЄҐ"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
# Signs that stand in no table: lines of frames, and what no encoding has.
_ODD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u2500-\u259f\ufffd]")
# Of the letters beyond English ones in a word of Latin letters.
_ACCENTED_AT_MOST = 0.5
# Of the bytes of a text in UTF-16 without a mark, every other one is nought in Latin texts.
_NOUGHTS = 0.25
_SAMPLE = 200_000


class Decoded(NamedTuple):
    """encoding: as Python names it. sure: whether the bytes themselves say so."""

    text: str
    encoding: str
    sure: bool


def decoded(content: bytes, encoding: str = "") -> Decoded:
    """The text of a file. encoding: one of `ENCODINGS` that the reader has chosen, "" for none.

    Raises `Refused` for what is no text in any of them.
    """
    if encoding:
        return Decoded(content.decode(encoding, "replace").lstrip("\ufeff"), encoding, True)
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strict(content, name)
    if b"\x00" in content:
        return _strict(content, _wide(content))
    try:
        return Decoded(content.decode("utf-8"), "utf-8", True)
    except UnicodeDecodeError:
        return _likeliest(content)


def _strict(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding).lstrip("\ufeff"), encoding, True)
    except UnicodeDecodeError:
        raise Refused("no_text") from None


def _wide(content: bytes) -> str:
    """Which UTF-16 a text without a mark is in. `Refused` where it is in none."""
    even, odd = content[::2], content[1::2]
    noughts = {"utf-16-be": even.count(0) / len(even), "utf-16-le": odd.count(0) / max(len(odd), 1)}
    encoding, share = max(noughts.items(), key=lambda one: one[1])
    if len(content) % 2 or share < _NOUGHTS:
        raise Refused("no_text")
    return encoding


def _likeliest(content: bytes) -> Decoded:
    sample = content[:_SAMPLE]
    scores = {one: _plausible(sample.decode(one, "replace")) for one in OLD}
    best = max(OLD, key=lambda one: scores[one])
    if _CONTROLS.search(sample.decode("latin-1").translate(dict.fromkeys(range(0x7F, 0xA0)))):
        raise Refused("no_text")
    return Decoded(content.decode(best, "replace"), best, False)


def _plausible(text: str) -> float:
    """From 0 to 1: how many of the words with letters beyond English ones read like words."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    odd = len(_ODD.findall(text))
    if not words:
        return 0.5 - odd / (len(text) + 1)
    return sum(map(_like_a_word, words)) / (len(words) + odd)


def _like_a_word(word: str) -> float:
    """1 for letters of one script, in the cases in which words are written."""
    shaped = word.islower() or word.isupper() or word.istitle() or word[1:].islower()
    if set(word) <= _CYRILLIC:
        return 1.0 if shaped else 0.3
    foreign = sum(not letter.isascii() for letter in word)
    latin = all(letter.isascii() or ord(letter) < 0x180 for letter in word)
    few = foreign / len(word) <= _ACCENTED_AT_MOST
    return 0.9 if latin and few and shaped else 0.0
