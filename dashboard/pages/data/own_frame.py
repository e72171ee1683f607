"""The frame of the differences as HTML: it stands on a page only once there are figures of one's
own, so the script that has them puts it there (assets/own.js)."""

from functools import cache

from dash import html

from dashboard.components.card import Frame, card
from dashboard.components.painted import painted
from dashboard.exhibits.own_differences import NAME
from dashboard.words import Words


@cache
def frame(words: Words) -> str:
    """The frame without what is told in it. Nothing of it can be shared: no link leads to it."""
    holder = html.Div(hidden=True, className="own-holder", **{"data-query": ""})
    framed = card(NAME, holder, words, Frame(charted=False, shared=False))
    return painted(framed, {NAME: {}})
