"""A number as people type it: as the page prints it, as Word and Excel do, by both conventions."""

import re
import unicodedata
from typing import NamedTuple

_MINUS = "-−–‒—‑‐﹣"
_BLANKS = re.compile(r"[\s']+")
_WHOLE = r"(\d{1,13}|\d{1,3}(?: \d{3}){1,4})"
_PLAIN = re.compile(rf"{_WHOLE}(?:[.,](\d{{1,12}}))?")
_GROUPED = re.compile(r"\d{1,3}(?:(?P<group>[.,])\d{3})(?:(?P=group)\d{3}){0,3}(?:[.,](\d{1,12}))?")
# One sign and three digits: thousands by one convention, decimals by the other.
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


class Typed(NamedTuple):
    """What a text says: one number, as its digits with a decimal point; or, where conventions
    differ, each of the numbers that it may be; or none."""

    readings: tuple[str, ...]

    @property
    def value(self) -> float | None:
        """The number, None where there is none or more than one."""
        return float(self.readings[0]) if len(self.readings) == 1 else None


def typed(text: str, before: str = "", behind: str = "") -> Typed:
    """The number in a text. before, behind: the words that the page prints around it."""
    sign, bare = _signed(_unworded(_spaced(text), _spaced(before), _spaced(behind)))
    return Typed(tuple(f"{sign}{one}" for one in _readings(bare)))


def _spaced(text: str) -> str:
    """With one plain blank for any, and plain digits; Swiss apostrophes part thousands too."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("\u00ad", "")
    return _BLANKS.sub(" ", plain).strip()


def _unworded(text: str, before: str, behind: str) -> str:
    folded = text.casefold()
    if before and folded.startswith(before.casefold()):
        text = text[len(before) :]
    if behind and folded.endswith(behind.casefold()):
        text = text[: -len(behind)]
    return text.strip()


def _signed(text: str) -> tuple[str, str]:
    """Sign and digits; brackets around a number are the minus of accountants."""
    if text.startswith("(") and text.endswith(")"):
        return "-", text[1:-1].strip()
    if text[:1] and text[0] in _MINUS:
        return "-", text[1:].strip()
    return "", text.removeprefix("+").strip()


def _readings(text: str) -> tuple[str, ...]:
    if _EITHER.fullmatch(text):
        whole, after = re.split("[.,]", text)
        return whole + after, f"{whole}.{after}"
    if found := _PLAIN.fullmatch(text):
        whole, after = found[1].replace(" ", ""), found[2]
        return (f"{whole}.{after}" if after else whole,)
    found = _GROUPED.fullmatch(text)
    if found is None or text.count(found["group"]) < 1:
        return ()
    return _grouped(text, found["group"])


def _grouped(text: str, group: str) -> tuple[str, ...]:
    """Thousands by one sign; decimals, if any, by the other."""
    other = "," if group == "." else "."
    whole, _, after = text.partition(other)
    digits = whole.split(group)
    if not all(len(one) == 3 for one in digits[1:]):
        return ()
    bare = "".join(digits)
    return (f"{bare}.{after}" if after else bare,)
