"""Order by the alphabet of a language, where code points put Ә after Я and Uzbek Ch before D."""

import re
import unicodedata
from functools import cache

from dashboard.words.languages import KNOWN

# Before every letter; marks and the rest do not count.
_BEFORE_LETTERS = (" ", *"0123456789")


def sorting_key(text: str, language: str) -> tuple[tuple[int, ...], str]:
    """What `sorted` compares: places in the alphabet, then the text itself.

    Letters that the alphabet lacks lose their marks, as Russian dictionaries read ё as е; what it
    lacks even so stands behind it.
    """
    places, letter = _order(language)
    plain = text.casefold().replace("\u00a0", " ")
    found = letter.findall("".join(one if one in places else _unmarked(one) for one in plain))
    return tuple(places.get(one, len(places) + ord(one[0])) for one in found), text


@cache
def _order(language: str) -> tuple[dict[str, int], re.Pattern[str]]:
    letters = KNOWN[language].alphabet.split()
    places = {one: at for at, one in enumerate((*_BEFORE_LETTERS, *letters))}
    longest_first = sorted(letters, key=len, reverse=True)
    return places, re.compile("|".join([*longest_first, r"[^\W_]", " "]))


def _unmarked(sign: str) -> str:
    pieces = unicodedata.normalize("NFKD", sign)
    return "".join(one for one in pieces if not unicodedata.combining(one))
