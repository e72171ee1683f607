"""The trade explorer: route, first paint and callbacks."""

from collections.abc import Mapping

from dash import Dash, Input, Output, State, ctx

from dashboard.components.ids import PAGE, REQUEST, control, reason
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.choices import controls
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.exhibits import PATH, trade_exhibits
from dashboard.exhibits.trade.selection import (
    TradeOptions,
    TradeSelection,
    from_query,
    to_query,
    trade_options,
)
from dashboard.exhibits.trade.view import trade_view
from dashboard.pages.page import Page
from dashboard.pages.trade import ids
from dashboard.pages.trade.layout import alternative, below, layout, layout_class, settled
from dashboard.pages.trade.presets import presets
from dashboard.words import Words, words_for

CONTROLS = (
    "period",
    "reporter",
    "flow",
    "measure",
    "partner",
    "from",
    "to",
    "base",
    "layout",
    "scale",
    "unit",
    "events",
    "others",
)
_OFFERED = tuple(name for name in CONTROLS if name != "period")


def page(services: Services) -> Page:
    """The page at "/trade"."""
    options = trade_options(services.tables)

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        asked, refused = from_query(query, options)
        selection = options.canonical(asked)
        view = trade_view(services.tables, options, words, selection, narrow)
        offered = controls(selection, options, words)
        ready = [(services.href(PATH, way), label) for way, label in presets(query, words)]
        href = f"{PATH}{to_query(view.selection, options)}"
        reset = services.href(PATH, {"lang": query["lang"]} if query.get("lang") else {})
        return layout(view, offered, ready, href, reset, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        selection = from_controls({**query, **values}, options)
        return to_query(settle(selection)[0], options)

    def register(app: Dash) -> None:
        _register_draw(app, services, options)
        _register_controls(app, options)

    return Page(PATH, "trade", render, link, register, trade_exhibits(services, options))


def from_controls(values: Mapping[str, object], options: TradeOptions) -> TradeSelection:
    """The selection that the values of the controls stand for."""
    selection, _ = from_query({name: _text(value) for name, value in values.items()}, options)
    return options.canonical(selection)


def _text(value) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, list):
        return ",".join(value) or "none"
    return "" if value is None else str(value)


def _register_draw(app: Dash, services: Services, options: TradeOptions) -> None:
    @app.callback(
        output={
            "title": Output(ids.TITLE, "children"),
            "subtitle": Output(ids.SUBTITLE, "children"),
            "finding": Output(ids.FINDING, "children"),
            "settled": Output(ids.SETTLED, "children"),
            "figure": Output(ids.GRAPH, "figure"),
            "name": Output(ids.FRAME, "aria-label"),
            "frame": Output(ids.FRAME, "className"),
            "below": Output(ids.BELOW, "children"),
        },
        inputs={
            "values": {name: Input(control(name), "value") for name in CONTROLS},
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw(values, language, request):
        words = words_for(language)
        selection = from_controls(values, options)
        narrow = bool((request or {}).get("narrow"))
        view = trade_view(services.tables, options, words, selection, narrow)
        return {
            "title": view.title,
            "subtitle": view.subtitle,
            "finding": view.finding,
            "settled": settled(view, words),
            "figure": view.figure,
            "name": alternative(view),
            "frame": f"chart {layout_class(view)}",
            "below": below(view, words),
        }


def _register_controls(app: Dash, options: TradeOptions) -> None:
    """Options, reasons and values of the controls follow what is selected.

    A new period brings its own years, so the reader's range inside the old one is dropped.
    """

    @app.callback(
        output={
            "options": {
                name: Output(control(name), "options") for name in _OFFERED if name != "others"
            },
            "disabled": {name: Output(control(name), "disabled") for name in ("base", "others")},
            "values": {name: Output(control(name), "value") for name in _OFFERED},
            "reasons": {name: Output(reason(name), "children") for name in _OFFERED},
        },
        inputs={
            "values": {name: Input(control(name), "value") for name in CONTROLS},
            "language": State(PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def offer(values, language):
        if ctx.triggered_id == control("period"):
            values = {**values, "from": "", "to": ""}
        offered = controls(from_controls(values, options), options, words_for(language))
        return {
            "options": {
                name: as_options(offered[name].pairs, offered[name].unavailable)
                for name in _OFFERED
                if name != "others"
            },
            "disabled": {name: name in offered[name].unavailable for name in ("base", "others")},
            "values": {name: offered[name].value for name in _OFFERED},
            "reasons": {name: offered[name].reason for name in _OFFERED},
        }
