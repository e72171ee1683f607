"""Ids that the shell and every page share."""

import json

LINK = "link"
REQUEST = "request"
HEAD = "head"
ADDRESS = "address"
ROOT = "root"
PAGE = "page"
THEME = "theme"
SHARE = "share"
VIEWS = "views"

CONTROL = "control"
SETTLED = "settled"

REASON = "reason"
LEGEND = "legend"
CARD = "card"
NAV = "nav"
LANGUAGE = "language"


def control(name: str) -> dict[str, str]:
    """The id of the control that sets the query parameter `name`."""
    return {"type": CONTROL, "name": name}


def reason(name: str) -> dict[str, str]:
    """The id of the line that says why options of a control are disabled."""
    return {"type": REASON, "name": name}


def legend(name: str) -> dict[str, str]:
    """The id of the words beside a control that has no options."""
    return {"type": LEGEND, "name": name}


def card(name: str) -> dict[str, str]:
    """The id of what is told of an exhibit on its page."""
    return {"type": CARD, "name": name}


def nav(path: str) -> dict[str, str]:
    """The id of the navigation link to a page."""
    return {"type": NAV, "name": path}


def language(code: str) -> dict[str, str]:
    """The id of the link that switches to a language."""
    return {"type": LANGUAGE, "name": code}


def source_anchor(source: str) -> str:
    """The anchor of a source's row on the page of sources."""
    return f"source-{source}"


def in_document(identifier: dict[str, str]) -> str:
    """The id as it stands in the document, for a label that points to it."""
    return json.dumps(identifier, sort_keys=True, separators=(",", ":"))
