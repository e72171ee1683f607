"""An address as it arrives: what programs for mail and chat do to one on its way is undone."""

import re
from urllib.parse import parse_qsl, unquote

# What ends a sentence or a quotation behind an address, as it is typed and as browsers encode it.
_BEHIND = re.compile(r"(?:[.,;:!?)\]}>'\"»”’*|]|%(?:3E|22|7D|5D|C2%BB|E2%80%9D|E2%80%99))+$", re.I)
# Line ends, blanks and marks without width, where a long address was broken or set in a text.
_BROKEN = re.compile(r"[\r\n\t]|%0[9AD]|%E2%80%(?:8[B-F]|A8|A9)|%EF%BB%BF", re.I)
_ENDS = re.compile(r"^(?:\+|%20|%C2%A0|\s)+|(?:\+|%20|%C2%A0|\s)+$", re.I)
# An ampersand as HTML writes it, once or more often.
_ENTITY = re.compile(r"(?:&|%26)(?:amp(?:;|%3B))+|&#38;|&#x26;", re.I)
_ENCODED = re.compile(r"%[0-9A-F]{2}", re.I)
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
    text = _BEHIND.sub("", _ENDS.sub("", text))
    # An address that was encoded as a whole has no sign of its own left.
    return unquote(text) if "=" not in text and "%3D" in text.upper() else text


def _decoded(value: str) -> str:
    """A value that was encoded twice."""
    return unquote(value) if _ENCODED.search(value) else value
