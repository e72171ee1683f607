"""A link that names the data version it was made with: the page says whether it still is so."""

import re
from collections.abc import Mapping

from dash import html

from dashboard.exhibits.query import Refused
from dashboard.exports.address import PIN
from dashboard.words import Words

_VERSION = re.compile(r"\d{4}\.\d{2}\.\d{2}(\.\d+)?")


def pin_notice(query: Mapping[str, str], version: str, words: Words) -> html.P | None:
    """What to say of a pinned link; nothing of one that is not. version: of the data shown."""
    pinned = query.get(PIN, "")
    if not _VERSION.fullmatch(pinned):
        return None
    if pinned == version:
        return html.P(words("share.pin.same", version=version), className="pinned")
    told = words("share.pin.moved", wanted=pinned, version=version)
    return html.P(told, role="status", className="refused")


def refused_pin(query: Mapping[str, str]) -> tuple[Refused, ...]:
    """A pin that is no version of the data."""
    pinned = query.get(PIN, "")
    return (Refused(PIN, pinned),) if pinned and not _VERSION.fullmatch(pinned) else ()
