"""The callbacks of the region's page: what follows the controls, the period and the year."""

from dash import Dash, Input, Output, State

from dashboard.components.ids import PAGE, REQUEST, control
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region.card import Card
from dashboard.exhibits.region.editions import editions_view
from dashboard.exhibits.region.income import income_view
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import from_controls
from dashboard.exhibits.region.view import explorer_view
from dashboard.pages.region import ids
from dashboard.pages.region.choosing import EXPLORER, register_offer, register_years
from dashboard.pages.region.layout import settled
from dashboard.pages.region.layout_controls import year_store
from dashboard.pages.region.sections import below
from dashboard.words import Words, words_for


def register_callbacks(app: Dash, services: Services, options: RegionOptions) -> None:
    """Adds them all to the app."""
    _register_explorer(app, services, options)
    register_offer(app, services, options)
    _register_income(app, services, options)
    _register_editions(app, services, options)
    register_years(app)


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
            },
            "year": {
                "text": Output(ids.YEAR_TEXT, "children"),
                "first": Output(control("year"), "min"),
                "last": Output(control("year"), "max"),
                "store": Output(ids.YEARS, "data"),
            },
            "pair": _outputs(ids.PAIR),
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
        return {
            "indicator": _indicator_parts(view, words),
            "year": {
                "text": view.indicator.year_text,
                "first": view.asked.first,
                "last": view.asked.last,
                "store": year_store(view.asked, words),
            },
            "pair": _parts(view.pair.card, view.pair.figure, words),
        }


def _indicator_parts(view, words: Words) -> dict:
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
    }


def _outputs(chart: ids.ChartIds) -> dict[str, Output]:
    """All of a card with one chart that follows what is chosen."""
    return {
        "title": Output(chart.title, "children"),
        "unit": Output(chart.unit, "children"),
        "finding": Output(chart.finding, "children"),
        "figure": Output(chart.graph, "figure"),
        "name": Output(chart.frame, "aria-label"),
        "below": Output(chart.below, "children"),
    }


def _parts(card: Card, figure, words: Words) -> dict:
    return {
        "title": card.title,
        "unit": card.unit,
        "finding": card.finding,
        "figure": figure,
        "name": card.alternative,
        "below": below(card, words),
    }


def _register_income(app: Dash, services: Services, options: RegionOptions) -> None:
    @app.callback(
        output=_outputs(ids.INCOME),
        inputs={
            "period": Input(control("period"), "value"),
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw_income(period, language, request):
        words = words_for(language)
        view = income_view(services.tables, options, period, words, _narrow(request))
        return _parts(view.card, view.figure, words)


def _register_editions(app: Dash, services: Services, options: RegionOptions) -> None:
    @app.callback(
        output=_outputs(ids.EDITIONS),
        inputs={
            "spread": Input(control("spread"), "value"),
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw_editions(spread, language, request):
        words = words_for(language)
        view = editions_view(services.tables, spread, words, _narrow(request))
        return _parts(view.card, view.figure, words)
