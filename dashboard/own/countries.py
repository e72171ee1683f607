"""Countries by name and code, in four languages and two alphabets. A group is never one of them.

What is known are countries alone: a name that is not found here, as of a union, a continent or the
rest, is no partner. Names are CLDR's (Babel), and those in names.csv that offices write.
"""

import csv
import re
from functools import cache
from pathlib import Path

from babel.core import Locale, get_global

from dashboard.words import Words, folded
from dashboard.words.languages import KNOWN

_LOCALES = ("en", "ru", "kk", "uz", "uz_Cyrl")
# Codes of states that are no more, which CLDR leads to one of today.
_GONE = {"BUR", "ZAR", "DDR", "FXX", "TMP", "YMD", "SCG", "YUG", "ANT", "SUN"}
# Numbers of UN Comtrade that are not those of ISO.
_COMTRADE = {"842": "USA", "251": "FRA", "757": "CHE", "579": "NOR", "699": "IND"}
# Of no country but in every list of CLDR: the European Union, the Eurozone, the United Nations.
_NO_STATE = {"EU", "EZ", "UN", "QO", "XA", "XB", "XX", "ZZ"}
# Footnotes, and words for the form of a state.
_MARKS = re.compile(r"[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\s*\d\)$|^[-•·]+\s*|\s*[(\[]\d*[)\]]$")
_FORM = re.compile(
    r"\b(?:республика|республики|republic of|the republic of|republic|respublikasi|республикасы"
    r"|республикаси|the|respublika)\b"
)
_NAMES = Path(__file__).with_name("names.csv")
PAIR_STEMS = {
    "KAZ": re.compile(r"казахстан|казакстан|qozogiston|kazakhstan|qazaqstan|козогистон"),
    "UZB": re.compile(r"узбекистан|озбекстан|ozbekiston|uzbekistan|узбекистон"),
}


def by_name(text: str) -> str:
    """The code of the country that a text names, "" for anything else."""
    plain = folded(text)
    known = _names()
    for one in (plain, _bare(plain), _FORM.sub(" ", _bare(plain))):
        found = known.get(" ".join(one.split()).strip(" ,."))
        if found:
            return found
    return ""


def by_code(text: str) -> str:
    """The code of the country that an ISO code of two or three letters, or a number, stands for."""
    if text.isdigit():
        return _COMTRADE.get(text) or _codes().get(text.zfill(3), "")
    if len(text) in (2, 3) and text.isupper() and text not in _GONE:
        return _codes().get(text, "")
    return ""


def country_name(code: str, words: Words) -> str:
    """What a country is called: by the catalogue, else by CLDR, else its code."""
    key = f"country.{code}"
    if key in words:
        return words(key)
    names = Locale.parse(KNOWN[words.language].locale).territories
    return next((names[two] for two, three in _two_letters().items() if three == code), code)


def spoken_of(text: str) -> list[str]:
    """Which of the pair a heading speaks of, in its order."""
    plain = folded(text)
    found = {code: stem.search(plain) for code, stem in PAIR_STEMS.items()}
    return sorted((code for code in found if found[code]), key=lambda code: found[code].start())


def _bare(plain: str) -> str:
    return _MARKS.sub("", plain).strip()


@cache
def _codes() -> dict[str, str]:
    """Codes of two and three letters and of three digits -> the code of three letters."""
    of_two = _two_letters()
    aliases = get_global("territory_aliases")
    numbers = {
        alias: of_two[meant[0]]
        for alias, meant in aliases.items()
        if alias.isdigit() and len(meant) == 1 and meant[0] in of_two
    }
    return {**of_two, **{code: code for code in of_two.values()}, **numbers}


@cache
def _two_letters() -> dict[str, str]:
    """Codes of two letters -> those of three, of states and territories of today."""
    return {
        meant[0]: alias
        for alias, meant in get_global("territory_aliases").items()
        if len(alias) == 3 and alias.isalpha() and alias not in _GONE
        if len(meant) == 1 and meant[0] not in _NO_STATE
    }


@cache
def _names() -> dict[str, str]:
    """Name as `folded` leaves it -> code."""
    codes = _codes()
    found = {}
    for locale in _LOCALES:
        for two, name in Locale.parse(locale).territories.items():
            if len(two) == 2 and two not in _NO_STATE and two in codes:
                found.setdefault(folded(name), codes[two])
    with _NAMES.open(encoding="utf-8", newline="") as file:
        found |= {folded(row["name"]): row["code"] for row in csv.DictReader(file)}
    return found
