"""An address as it arrives: what programs for mail and chat do to one on its way is undone."""

import re
from urllib.parse import parse_qsl, unquote

# What ends a sentence or a quotation behind an address, as it is typed and as browsers encode it:
# the last sign of it, of so many letters at most.
_BEHIND = re.compile(
    r"(?:[.,;:!?)\]}>'\"»”’*|…]|%(?:3E|22|7D|5D|C2%BB|E2%80%9D|E2%80%99|E2%80%A6))\Z", re.I
)
_SIGN = 9
# Line ends, blanks and marks without width, where a long address was broken or set in a text.
_BROKEN = re.compile(r"[\r\n\t]|%0[9AD]|%E2%80%(?:8[B-F]|A8|A9)|%EF%BB%BF", re.I)
_BLANKS = re.compile(r"(?:\+|%20|%C2%A0|\s)*", re.I)
_LAST_BLANK = re.compile(r"(?:\+|%20|%C2%A0|\s)\Z", re.I)
# An ampersand as HTML writes it, once or more often.
_ENTITY = re.compile(r"(?:&|%26)(?:amp(?:;|%3B))+|&#38;|&#x26;", re.I)
_ENCODED = re.compile(r"%[0-9A-F]{2}", re.I)
# An ampersand that was encoded where the sign of equality behind the next name was not.
_HALF = re.compile(r"%26(?=[a-z_]+=)", re.I)
_EQUALS = re.compile(r"%(?:25)*3D", re.I)
# How often programs on the way may have encoded an address.
_TIMES = 3
LONGEST = 8000
# Links within a link: what is encoded in them is so on purpose.
NESTED = {"slides"}


def pairs(search: str) -> list[tuple[str, str]]:
    """The parameters of a query string, with or without "?", in their order."""
    found = parse_qsl(_mended(search.lstrip("?")))
    return [(name, value if name in NESTED else _decoded(value)) for name, value in found]


def path(text: str) -> tuple[str, str]:
    """(path, query) of a path that took its query, or what stood behind it, along."""
    found, _, search = _mended(text).partition("?")
    return "/" + found.strip("/"), search


def _mended(text: str) -> str:
    text = _ENTITY.sub("&", _BROKEN.sub("", text[:LONGEST]))
    text = _without(_BEHIND, _without(_LAST_BLANK, _BLANKS.sub("", text, count=1)))
    for _ in range(_TIMES):
        # An address that was encoded as a whole has no sign of its own left.
        if "=" in text or not _EQUALS.search(text):
            break
        text = unquote(text)
    return "&".join(map(_whole, text.split("&")))


def _without(last: re.Pattern[str], text: str) -> str:
    """A text without the signs at its end, taken off one by one: a pattern of any number of them
    would be tried at each place of a long row that is not at the end, for seconds."""
    end = len(text)
    while found := last.search(text, max(0, end - _SIGN), end):
        end = found.start()
    return text[:end]


def _whole(part: str) -> str:
    """A part of a query with the signs between and in its pairs, if any were encoded."""
    if part.partition("=")[0] in NESTED:
        return part
    part = unquote(part) if "=" not in part and _EQUALS.search(part) else part
    return _HALF.sub("&", part)


def _decoded(value: str) -> str:
    """A value that was encoded twice."""
    return unquote(value) if _ENCODED.search(value) else value
