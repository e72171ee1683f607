"""The page of claims: route, first paint and callbacks."""

from collections.abc import Mapping
from dataclasses import replace

from dash import ALL, Dash, Input, Output, State, ctx, no_update

from dashboard.components.ids import PAGE, control, reason
from dashboard.exhibits.claims.exhibits import PATH, claims_exhibits
from dashboard.exhibits.claims.own import chosen, own_view
from dashboard.exhibits.claims.selection import (
    EVERY,
    ClaimsOptions,
    ClaimsSelection,
    claims_options,
    from_query,
    to_query,
)
from dashboard.exhibits.claims.view import claims_view
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.claims import ids
from dashboard.pages.claims.layout import claim_list, layout, tiles
from dashboard.pages.claims.layout_own import answer, years
from dashboard.pages.page import Page
from dashboard.words import Words, words_for

LISTED = ("period", "verdict", "topic")


def page(services: Services) -> Page:
    """The page at "/claims"."""
    options = claims_options(services.tables)

    def render(query: Mapping[str, str], words: Words, _narrow: bool):
        selection, refused = from_query(query, options)
        view = claims_view(services.tables, words, selection)
        own = own_view(services.tables, selection, words)
        href = PATH + to_query(replace(selection, lang=""), options)
        return layout(view, own, options, href, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        selection = from_controls({**query, **values}, options)
        return to_query(chosen(services.tables, selection), options)

    def register(app: Dash) -> None:
        _register_list(app, services, options)
        _register_tiles(app)
        _register_own(app, services, options)

    return Page(PATH, "claims", render, link, register, claims_exhibits(services, options))


def from_controls(values: Mapping[str, object], options: ClaimsOptions) -> ClaimsSelection:
    """The selection that the values of the controls stand for."""
    texts = {ids.parameter(name): str(value or "") for name, value in values.items()}
    return from_query(texts, options)[0]


def _control(parameter: str) -> dict[str, str]:
    return control(ids.control_name(parameter))


def _register_list(app: Dash, services: Services, options: ClaimsOptions) -> None:
    @app.callback(
        output={
            "finding": Output(ids.FINDING, "children"),
            "counts": Output({"type": ids.TILE, "verdict": ALL}, "children"),
            "pressed": Output({"type": ids.TILE, "verdict": ALL}, "aria-pressed"),
            "figure": Output(ids.GRAPH, "figure"),
            "listed": Output(ids.LIST, "children"),
        },
        inputs={
            "values": {name: Input(_control(name), "value") for name in LISTED},
            "language": State(PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def draw(values, language):
        words = words_for(language)
        selection = from_controls({**values, "lang": language}, options)
        view = claims_view(services.tables, words, selection)
        return {
            "finding": view.finding,
            "counts": [button.children for button in tiles(view)],
            "pressed": ["true" if tile.pressed else "false" for tile in view.tiles],
            "figure": view.figure,
            "listed": claim_list(view, words),
        }


def _register_tiles(app: Dash) -> None:
    """A tile lists the claims of its verdict alone; pressed again, all of them."""

    @app.callback(
        Output(_control("verdict"), "value"),
        Input({"type": ids.TILE, "verdict": ALL}, "n_clicks"),
        State(_control("verdict"), "value"),
        prevent_initial_call=True,
    )
    def choose(clicks, verdict):
        if not any(clicks):
            return no_update
        chosen = ctx.triggered_id["verdict"]
        return EVERY if chosen == verdict else chosen


def _register_own(app: Dash, services: Services, options: ClaimsOptions) -> None:
    """The form offers what its measure and reporter allow, and answers."""

    @app.callback(
        output={
            "answer": Output(ids.ANSWER, "children"),
            "unit": Output(f"{ids.OWN}-unit", "children"),
            "reporters": Output(_control("of"), "options"),
            "of": Output(_control("of"), "value"),
            "years": {name: Output(_control(name), "options") for name in ("first", "last")},
            "chosen": {name: Output(_control(name), "value") for name in ("first", "last")},
            "disabled": Output(_control("first"), "disabled"),
            "reason": Output(reason(ids.control_name("first")), "children"),
        },
        inputs={
            "values": {name: Input(_control(name), "value") for name in ids.FORM},
            "language": State(PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def judge(values, language):
        words = words_for(language)
        texts = {name: str(value or "") for name, value in values.items()}
        selection, _ = from_query({**texts, "lang": language}, options)
        own = own_view(services.tables, selection, words)
        offered = as_options(years(own), {})
        return {
            "answer": answer(own, words),
            "unit": words("claims.own.value", unit=own.unit),
            "reporters": as_options(own.reporters, {}),
            "of": own.of,
            "years": {"first": offered, "last": offered},
            "chosen": {"first": str(own.first or ""), "last": str(own.last)},
            "disabled": own.first is None,
            "reason": words("claims.own.one_year") if own.first is None else "",
        }
