"""The indicators of the five states of Central Asia."""

from collections.abc import Mapping

from dash import html

from dashboard.components.still import as_html
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region.article import article_view
from dashboard.exhibits.region.exhibits import region_exhibits, region_state
from dashboard.exhibits.region.selection import region_options
from dashboard.exhibits.region.stated import PATH
from dashboard.pages.page import Page, Part, View
from dashboard.pages.region.article import article_table
from dashboard.words import Words

ARTICLE = "region-article"


def page(services: Services) -> Page:
    """The page at "/region"."""
    tables, options = services.tables, region_options(services.tables)

    def article(_query: Mapping[str, str], words: Words) -> str:
        return as_html(article_table(article_view(tables, words), words))

    return Page(
        path=PATH,
        name="region",
        state=region_state(tables, options),
        arrange=_arranged,
        exhibits=region_exhibits(services, options),
        faces={ARTICLE: article},
        primary=("indicator", "year"),
        more=("country", "variant", "scale"),
    )


def _arranged(view: View) -> list[Part]:
    words = view.words
    halves = html.Div([view.card("region-year"), view.card("region-map")], className="halves")
    parts = {
        "region": view.card("region"),
        "region-year": halves,
        "region-pair": view.card("region-pair", "against", "size"),
        ARTICLE: view.card(ARTICLE),
        "region-income": view.card("region-income"),
        "region-editions": view.card("region-editions", "spread"),
    }
    heading = html.H1(words("region.title"), className="visually-hidden")
    named = [Part(name, words(f"region.short.{name}"), card) for name, card in parts.items()]
    return [Part("", "", heading), *named]
