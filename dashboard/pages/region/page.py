"""The region's page: route, first paint and callbacks."""

from collections.abc import Mapping

from dash import ALL, ClientsideFunction, Dash, Input, Output, State

from dashboard.components.ids import PAGE, REQUEST, control, reason
from dashboard.pages.page import Page, Services
from dashboard.pages.region import choices, ids
from dashboard.pages.region.download import DOWNLOADS
from dashboard.pages.region.editions import editions_view
from dashboard.pages.region.income import income_view
from dashboard.pages.region.layout import layout, settled, year_store
from dashboard.pages.region.sections import below
from dashboard.pages.region.selection import (
    RegionOptions,
    RegionSelection,
    from_query,
    region_options,
    to_query,
)
from dashboard.pages.region.shown import from_controls, shown
from dashboard.pages.region.view import explorer_view, region_view
from dashboard.words import Words, words_for

PATH = "/region"
# The controls that the explorer's charts follow.
EXPLORER = ("period", "indicator", "variant", "country", "year", "axis", "against", "size")


def page(services: Services) -> Page:
    """The page at "/region"."""
    options = region_options(services.tables)

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        selection, refused = from_query(query, options)
        view = region_view(services.tables, options, words, selection, narrow)
        files = downloads(view.explorer.asked.selection, options)
        return layout(view, options, files, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        kept = {name: query[name] for name in ("lang", "reporter") if query.get(name)}
        selection = from_controls({**kept, **(values or query)}, services.tables, options)
        return to_query(selection, options)

    def register(app: Dash) -> None:
        _register_explorer(app, services, options)
        _register_offer(app, services, options)
        _register_income(app, services, options)
        _register_editions(app, services)
        _register_years(app)

    return Page(PATH, "region", render, link, register)


def downloads(selection: RegionSelection, options: RegionOptions) -> dict[str, str]:
    """Name -> address of the rows of each chart as CSV, under the selection's own query."""
    query = to_query(selection, options)
    return {name: f"/download/{name}.csv{query}" for name in DOWNLOADS}


def _narrow(request) -> bool:
    return bool((request or {}).get("narrow"))


def _register_explorer(app: Dash, services: Services, options: RegionOptions) -> None:
    tables = services.tables

    @app.callback(
        output={
            "indicator": {
                "title": Output(ids.TITLE, "children"),
                "unit": Output(ids.UNIT, "children"),
                "finding": Output(ids.FINDING, "children"),
                "settled": Output(ids.SETTLED, "children"),
                "lines": Output(ids.LINES, "figure"),
                "lines_name": Output(f"{ids.LINES}-frame", "aria-label"),
                "bars": Output(ids.BARS, "figure"),
                "bars_name": Output(f"{ids.BARS}-frame", "aria-label"),
                "bars_title": Output(ids.BARS_TITLE, "children"),
                "map": Output(ids.MAP, "figure"),
                "map_name": Output(f"{ids.MAP}-frame", "aria-label"),
                "map_title": Output(ids.MAP_TITLE, "children"),
                "below": Output(ids.BELOW, "children"),
                "download": Output(ids.DOWNLOAD, "href"),
            },
            "year": {
                "text": Output(ids.YEAR_TEXT, "children"),
                "first": Output(control("year"), "min"),
                "last": Output(control("year"), "max"),
                "store": Output(ids.YEARS, "data"),
            },
            "pair": {
                "title": Output(ids.PAIR_TITLE, "children"),
                "finding": Output(ids.PAIR_FINDING, "children"),
                "figure": Output(ids.PAIR, "figure"),
                "name": Output(f"{ids.PAIR}-frame", "aria-label"),
                "below": Output(ids.PAIR_BELOW, "children"),
                "download": Output(ids.PAIR_DOWNLOAD, "href"),
            },
        },
        inputs={
            "values": {name: Input(control(name), "value") for name in EXPLORER},
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw(values, language, request):
        words = words_for(language)
        selection = from_controls(values, tables, options)
        view = explorer_view(tables, options, words, selection, _narrow(request))
        files = downloads(selection, options)
        return {
            "indicator": _indicator_parts(view, files, words),
            "year": {
                "text": view.indicator.year_text,
                "first": view.asked.first,
                "last": view.asked.last,
                "store": year_store(view.asked, words),
            },
            "pair": _pair_parts(view, files, words),
        }


def _indicator_parts(view, files: dict[str, str], words: Words) -> dict:
    shown_three = view.indicator
    card = shown_three.card
    return {
        "title": card.title,
        "unit": card.unit,
        "finding": card.finding,
        "settled": settled(view.asked, words),
        "lines": shown_three.lines,
        "lines_name": card.alternative,
        "bars": shown_three.bars,
        "bars_name": shown_three.bars_title,
        "bars_title": shown_three.bars_title,
        "map": shown_three.map,
        "map_name": shown_three.map_title,
        "map_title": shown_three.map_title,
        "below": below(card, words),
        "download": files["region"],
    }


def _pair_parts(view, files: dict[str, str], words: Words) -> dict:
    card = view.pair.card
    return {
        "title": card.title,
        "finding": card.finding,
        "figure": view.pair.figure,
        "name": card.alternative,
        "below": below(card, words),
        "download": files["region-pair"],
    }


def _register_offer(app: Dash, services: Services, options: RegionOptions) -> None:
    """Variants and axis follow the indicator: what it lacks is disabled and says why."""

    @app.callback(
        output={
            name: {
                "options": Output(control(name), "options"),
                "value": Output(control(name), "value"),
                "reason": Output(reason(name), "children"),
            }
            for name in ("variant", "axis")
        },
        inputs={
            "values": {name: Input(control(name), "value") for name in EXPLORER},
            "language": State(PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def offer(values, language):
        words = words_for(language)
        wanted = from_controls(values, services.tables, options)
        asked = shown(services.tables, options, wanted)
        offered = {}
        for name, make in (("variant", choices.variant_options), ("axis", choices.axis_options)):
            pairs, why = make(asked, words)
            value = getattr(asked.selection, name)
            offered[name] = {"options": pairs, "value": value, "reason": why}
        return offered


def _register_income(app: Dash, services: Services, options: RegionOptions) -> None:
    @app.callback(
        Output(ids.INCOME_TITLE, "children"),
        Output(ids.INCOME, "figure"),
        Output(f"{ids.INCOME}-frame", "aria-label"),
        Output(ids.INCOME_BELOW, "children"),
        Output(ids.INCOME_DOWNLOAD, "href"),
        Input(control("period"), "value"),
        State(PAGE, "lang"),
        State(REQUEST, "data"),
        prevent_initial_call=True,
    )
    def draw_income(period, language, request):
        words = words_for(language)
        view = income_view(services.tables, options, period, words, _narrow(request))
        card = view.card
        href = downloads(RegionSelection(period=period), options)["region-income"]
        return card.title, view.figure, card.alternative, below(card, words), href


def _register_editions(app: Dash, services: Services) -> None:
    options = region_options(services.tables)

    @app.callback(
        Output(ids.EDITIONS_TITLE, "children"),
        Output(ids.EDITIONS_FINDING, "children"),
        Output(ids.EDITIONS, "figure"),
        Output(f"{ids.EDITIONS}-frame", "aria-label"),
        Output(ids.EDITIONS_BELOW, "children"),
        Output(ids.EDITIONS_DOWNLOAD, "href"),
        Input(control("spread"), "value"),
        State(PAGE, "lang"),
        State(REQUEST, "data"),
        prevent_initial_call=True,
    )
    def draw_editions(spread, language, request):
        words = words_for(language)
        view = editions_view(services.tables, spread, words, _narrow(request))
        card = view.card
        href = downloads(RegionSelection(spread=spread), options)["region-editions"]
        told = below(card, words)
        return card.title, card.finding, view.figure, card.alternative, told, href


def _register_years(app: Dash) -> None:
    """Stepping through the years and opening an indicator happen in the browser alone."""
    cells = {"type": ids.CELL, "country": ALL, "indicator": ALL}
    app.clientside_callback(
        ClientsideFunction("region", "year"),
        Output(control("year"), "value"),
        Input(ids.PLAYING, "n_intervals"),
        Input(ids.PLAY, "n_clicks"),
        Input(ids.BACK, "n_clicks"),
        Input(ids.FORWARD, "n_clicks"),
        Input(cells, "n_clicks"),
        Input(ids.YEARS, "data"),
        State(control("year"), "value"),
        State(ids.PLAYING, "disabled"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("region", "play"),
        Output(ids.PLAYING, "disabled"),
        Output(ids.PLAY, "children"),
        Input(ids.PLAY, "n_clicks"),
        Input(control("year"), "value"),
        State(ids.PLAYING, "disabled"),
        State(ids.YEARS, "data"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("region", "open"),
        Output(control("indicator"), "value"),
        Input(cells, "n_clicks"),
        prevent_initial_call=True,
    )
