"""Order by the alphabet of a language, where code points put Ә after Я and Uzbek Ch before D."""

import re
import unicodedata
from functools import cache

# The letters of each language in their order. Letters of one code point stand together, those of
# two between blanks. Uzbek has C and W in foreign names alone.
_ALPHABETS = {
    "kk": "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я",
    "ru": "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "uz": "a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch",
}

# Before every letter; marks and the rest do not count.
_BEFORE_LETTERS = (" ", *"0123456789")


def sorting_key(text: str, language: str) -> tuple[tuple[int, ...], str]:
    """What `sorted` compares: places in the alphabet, then the text itself.

    Russian dictionaries read ё as е. Latin letters lose their accents, and what the alphabet
    lacks stands behind it.
    """
    places, letter = _order(language)
    found = letter.findall(_plain(text, language))
    return tuple(places.get(one, len(places) + ord(one[0])) for one in found), text


@cache
def _order(language: str) -> tuple[dict[str, int], re.Pattern[str]]:
    letters = _ALPHABETS[language].split()
    places = {one: at for at, one in enumerate((*_BEFORE_LETTERS, *letters))}
    longest_first = sorted(letters, key=len, reverse=True)
    return places, re.compile("|".join([*longest_first, r"[^\W_]", " "]))


def _plain(text: str, language: str) -> str:
    text = text.casefold().replace("\u00a0", " ")
    if language == "ru":
        return text.replace("ё", "е")
    # Й and Ё are letters of their own in Cyrillic alphabets, not letters with a mark.
    return text if language == "kk" else _unaccented(text)


def _unaccented(text: str) -> str:
    pieces = unicodedata.normalize("NFKD", text)
    return "".join(one for one in pieces if not unicodedata.combining(one))
