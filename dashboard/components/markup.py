"""HTML as text: what only has to be read costs the browser's renderer nothing that way.

Every Dash component listens to every change on the page. Words, tables and menus are therefore
written out here and put in place by a script (assets/cards.js), some tens of components a page.
"""

import re
from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

# From one number to another, or from one month to another: "2016–2025", "январь–август".
_RANGE = re.compile(r"\d[^\s<>]*–\d[^\s<>]*|\b[^\W\d_]+–[^\W\d_]+\b")


def element(tag: str, *inside: str, **attributes) -> str:
    """An element around HTML; `class_` is its class, None and False leave an attribute out."""
    told = "".join(_attribute(name, value) for name, value in attributes.items())
    return f"<{tag}{told}>{''.join(inside)}</{tag}>"


def text(words: str) -> str:
    """Plain words inside an element."""
    return escape(words, quote=False)


def prose(words: str) -> str:
    """Plain words that run over lines, none of which ends inside a range of numbers or months."""
    told = text(words)
    return _RANGE.sub(_whole, told) if "–" in told else told


def paragraph(words: str, class_: str | None = None) -> str:
    """A paragraph, or nothing without words."""
    return element("p", prose(words), class_=class_) if words else ""


def bullets(items: Iterable[str], class_: str | None = None) -> str:
    """A list of HTML, or nothing without items."""
    inside = "".join(element("li", item) for item in items)
    return element("ul", inside, class_=class_) if inside else ""


def link(words: str, address: str) -> str:
    """A way to another site, in a window of its own; plain words without an address."""
    if not address:
        return text(words)
    return element("a", text(words), href=address, rel="noopener noreferrer", target="_blank")


def site(address: str) -> str:
    """The site of an address, as one says it."""
    return (urlsplit(address).hostname or address).removeprefix("www.")


def fold(summary: str, inside: str, class_: str | None = None) -> str:
    """Something to open, or nothing when there is nothing inside."""
    return (
        element("details", element("summary", text(summary)), inside, class_=class_)
        if inside
        else ""
    )


def _whole(found: re.Match[str]) -> str:
    """A range in one piece; names with a dash between may be long, and are left as they are."""
    one = found[0]
    whole = one[0].isdigit() or one.islower()
    return element("span", one, class_="range") if whole else one


def _attribute(name: str, value) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
