"""The indicators of the five states of Central Asia."""

from collections.abc import Mapping

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region import article, table
from dashboard.exhibits.region.article import printed_table
from dashboard.exhibits.region.exhibits import PATH, Region
from dashboard.exhibits.region.selection import region_options
from dashboard.pages.page import Block, Page, Part, View
from dashboard.pages.region import years
from dashboard.pages.region.article import article_face
from dashboard.pages.region.table import table_face
from dashboard.words import Words

# Controls of the chosen indicator, in its own card; it and the year stay in sight at the top.
OF_THE_INDICATOR = ("variant", "base", "from", "to", "scale", "country")


def page(services: Services) -> Page:
    """The page at "/region"."""
    tables = services.tables
    region = Region(tables, region_options(tables))

    def printed(_query: Mapping[str, str], words: Words) -> str:
        return article_face(printed_table(tables, words), words)

    def indicators(query: Mapping[str, str], words: Words) -> str:
        return table_face(region.asked(query), words)

    buttons = Block(
        canonical=region.choices.following(*years.FOLLOWS),
        make=lambda query, words: years.year_buttons(region.asked(query), words),
    )
    return Page(
        path=PATH,
        name="region",
        state=region.choices.state,
        arrange=_arranged,
        exhibits=region.exhibitors,
        blocks={years.NAME: buttons},
        faces={article.NAME: printed, table.NAME: indicators},
        primary=("indicator", "year", years.NAME),
    )


def _arranged(view: View) -> list[Part]:
    words = view.words
    halves = html.Div([view.card("region-year"), view.card("region-map")], className="halves")
    parts = {
        table.NAME: view.card(table.NAME, "table", "table_year", "topic"),
        article.NAME: view.card(article.NAME),
        "region": view.card("region", *OF_THE_INDICATOR),
        "region-year": halves,
        "region-pair": view.card("region-pair", "against", "size"),
        "region-income": view.card("region-income"),
        "region-editions": view.card("region-editions", "spread"),
    }
    heading = html.H1(words("region.title"), className="visually-hidden")
    named = [Part(name, words(f"region.short.{name}"), card) for name, card in parts.items()]
    return [Part("", "", heading), *named]
