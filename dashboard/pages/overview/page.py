"""The overview page: route, first paint and callbacks."""

from collections.abc import Mapping

from dash import ALL, Dash, Input, Output, State, ctx, no_update

from dashboard.components.ids import PAGE, control
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.overview.exhibits import PATH, overview_exhibits
from dashboard.exhibits.overview.view import overview_view
from dashboard.exhibits.query import read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.pages.overview import ids
from dashboard.pages.overview.layout import facts, layout, pressed
from dashboard.pages.page import Page
from dashboard.words import Words, words_for

# The ways on: other pages, and views of the explorer worth opening first.
WAYS = {
    "explore": ("/trade", {}),
    "diagram1": ("/trade", {"flow": "all", "reporter": "KAZ", "period": "all"}),
    "diagram2": (
        "/trade",
        {"flow": "all", "reporter": "UZB", "period": "3", "from": "2018", "to": "2022"},
    ),
    "share": ("/trade", {"measure": "share_ca", "flow": "turnover"}),
    "periods": ("/periods", {}),
    "both": ("/mirror", {}),
    "region": ("/region", {}),
    "sources": ("/data", {}),
}


def page(services: Services) -> Page:
    """The page at "/"."""
    parameters = shared_parameters(services.periods)

    def render(query: Mapping[str, str], words: Words, _narrow: bool):
        values, refused = read_query(parameters, query)
        selection = SharedSelection(**values)
        view = overview_view(services.tables, words, selection)
        href = f"{PATH}{write_query(parameters, selection)}"
        return layout(view, _ways(services, query, words), href, words), refused

    def link(controls: Mapping[str, object], query: Mapping[str, str]) -> str:
        values, _ = read_query(parameters, {**query, **controls})
        return write_query(parameters, SharedSelection(**values))

    def register(app: Dash) -> None:
        _register(app, services)

    return Page(PATH, "overview", render, link, register, overview_exhibits(services))


def _ways(services: Services, query: Mapping[str, str], words: Words):
    kept = {"lang": query["lang"]} if query.get("lang") else {}
    return [
        (
            services.href(path, {**kept, **way}),
            words(f"ways.{name}"),
            words(f"ways.{name}.text"),
        )
        for name, (path, way) in WAYS.items()
    ]


def _register(app: Dash, services: Services) -> None:
    @app.callback(
        Output(ids.HEADLINE, "children"),
        Output(ids.FINDING, "children"),
        Output(ids.FIGURES, "children"),
        Output({"type": ids.CARD, "key": ALL}, "aria-pressed"),
        Output(ids.GRAPH, "figure"),
        Input(control("period"), "value"),
        State(PAGE, "lang"),
        prevent_initial_call=True,
    )
    def draw(period, language):
        words = words_for(language)
        view = overview_view(services.tables, words, SharedSelection(period=period))
        return view.headline, view.finding, facts(view), pressed(view), view.figure

    @app.callback(
        Output(control("period"), "value"),
        Input({"type": ids.CARD, "key": ALL}, "n_clicks"),
        State(control("period"), "value"),
        prevent_initial_call=True,
    )
    def switch(clicks, period):
        if not any(clicks):
            return no_update
        chosen = ctx.triggered_id["key"]
        return "all" if chosen == period else chosen
