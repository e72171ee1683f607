"""The region's page: route, first paint, link."""

from collections.abc import Mapping

from dash import Dash

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region.exhibits import region_exhibits
from dashboard.exhibits.region.selection import from_query, region_options, to_query
from dashboard.exhibits.region.shown import from_controls
from dashboard.exhibits.region.stated import PATH
from dashboard.exhibits.region.view import region_view
from dashboard.pages.page import Page
from dashboard.pages.region.callbacks import register_callbacks
from dashboard.pages.region.layout import layout
from dashboard.words import Words


def page(services: Services) -> Page:
    """The page at "/region"."""
    tables, options = services.tables, region_options(services.tables)

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        selection, refused = from_query(query, options)
        view = region_view(tables, options, words, selection, narrow)
        return layout(view, options, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        kept = {name: query[name] for name in ("lang", "reporter") if query.get(name)}
        selection = from_controls({**kept, **(values or query)}, tables, options)
        return to_query(selection, options)

    def register(app: Dash) -> None:
        register_callbacks(app, services, options)

    return Page(PATH, "region", render, link, register, region_exhibits(services, options))
