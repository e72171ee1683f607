"""A page of several places: its contents at the side, which mark where one is."""

from collections.abc import Sequence

from dash import html

from dashboard.components.markup import bullets, element, text
from dashboard.pages.page import Part
from dashboard.words import Words


def arranged(parts: Sequence[Part], words: Words) -> html.Div:
    """The parts below each other, beside links to those that have a label."""
    column = html.Div([part.content for part in parts], className="column")
    labelled = [part for part in parts if part.label]
    if len(labelled) < 2:
        return column
    links = (element("a", text(part.label), href=f"#{part.anchor}") for part in labelled)
    contents = html.Nav(
        className="contents",
        **{"data-html": bullets(links), "aria-label": words("shell.contents")},
    )
    return html.Div([contents, column], className="with-contents")
