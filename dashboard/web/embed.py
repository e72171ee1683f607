"""One exhibit of a page without anything around it, for a frame on somebody else's page."""

from collections.abc import Mapping

from dash import html

from dashboard.exports.address import link
from dashboard.exports.edition import Edition
from dashboard.pages.page import Page
from dashboard.words import Words

# What a link adds to the state of its page to have one exhibit embedded.
ASKED, CHART, THEME = "embed", "chart", "theme"
PARAMETERS = (ASKED, CHART, THEME)


def is_embedded(query: Mapping[str, str]) -> bool:
    """Whether a link asks for one exhibit without the page around it."""
    return query.get(ASKED) == "1"


def embedded_names(page: Page, query: Mapping[str, str]) -> list[str]:
    """The exhibit that a link embeds, the page's first when it names none; none if it has none."""
    name = _asked(page, query)
    return [name] if name in page.exhibits else []


def embedded(page: Page, query: Mapping[str, str], edition: Edition, words: Words) -> html.Div:
    """The exhibit that `query` names, the page's first when it names none, or what is wrong."""
    name = _asked(page, query)
    if page.alone and not name:
        return html.Div(html.Main(page.alone(query, words)), lang=words.language)
    if name in page.exhibits:
        content = [page.card(name, query, words)]
        address = link(page.path, page.canonical(name, query), edition, words.language)
    else:
        key = "share.embedded.unknown" if name else "share.embedded.none"
        told = html.P(words(key, name=name), role="status")
        content = [html.H1(words(f"page.{page.name}")), told]
        address = link(page.path, "", edition, words.language)
    way_out = html.A(
        words("share.embedded.open"), href=address, target="_blank", rel="noopener noreferrer"
    )
    return html.Div(
        html.Main([*content, html.P(way_out, className="embedded-line")]),
        lang=words.language,
        className="embedded",
    )


def _asked(page: Page, query: Mapping[str, str]) -> str:
    return query.get(CHART) or next(iter(page.exhibits), "")
