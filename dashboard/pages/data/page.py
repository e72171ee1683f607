"""The page of sources: route, first paint and callbacks."""

from collections.abc import Mapping

from dash import Dash, Input, Output, State

from dashboard.components.ids import PAGE, control
from dashboard.components.still import still
from dashboard.exhibits.data.coverage import coverage_view
from dashboard.exhibits.data.exhibits import PATH, data_exhibits
from dashboard.exhibits.data.selection import from_query, to_query
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data import ids
from dashboard.pages.data.layout import layout
from dashboard.pages.data.layout_coverage import coverage_parts
from dashboard.pages.data.layout_sources import count_line, source_cards
from dashboard.pages.data.sources import sources_view
from dashboard.pages.data.view import PackageFiles, data_view
from dashboard.pages.page import Page
from dashboard.words import Words, words_for


def page(services: Services) -> Page:
    """The page at "/data"."""
    files = PackageFiles(services)

    def render(query: Mapping[str, str], words: Words, _narrow: bool):
        selection, refused = from_query(query, services.periods)
        view = data_view(services, files, words, selection)
        href = f"{PATH}{to_query(selection, services.periods)}"
        return layout(view, href, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        told = {name: "" if value is None else value for name, value in values.items()}
        return to_query(from_query({**query, **told}, services.periods)[0], services.periods)

    def register(app: Dash) -> None:
        _register(app, services)

    return Page(PATH, "data", render, link, register, data_exhibits(services))


def _register(app: Dash, services: Services) -> None:
    @app.callback(
        Output(ids.COUNT, "children"),
        Output(ids.SOURCES, "children"),
        Input(control("kind"), "value"),
        Input(control("find"), "value"),
        State(PAGE, "lang"),
        prevent_initial_call=True,
    )
    def list_sources(kind, find, language):
        words = words_for(language)
        asked = {"kind": kind or "", "find": find or ""}
        selection, _ = from_query(asked, services.periods)
        view = sources_view(services.tables, words, selection)
        return count_line(view, words), still(source_cards(view, words))

    @app.callback(
        Output(ids.COVERAGE, "children"),
        Input(control("period"), "value"),
        State(PAGE, "lang"),
        # Every page has the period switch; only this one has the matrix.
        prevent_initial_call=True,
    )
    def cover(period, language):
        words = words_for(language)
        selection, _ = from_query({"period": period or ""}, services.periods)
        view = coverage_view(services.tables, services.periods, words, selection.period)
        return coverage_parts(view, words)
