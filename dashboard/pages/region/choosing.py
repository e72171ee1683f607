"""Callbacks of the controls themselves: what they offer, the shared year, the table's buttons."""

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.components.ids import PAGE, control, reason
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region import choices
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import from_controls, shown
from dashboard.pages.region import ids
from dashboard.words import words_for

# The controls that the explorer's charts follow.
EXPLORER = ("period", "indicator", "variant", "country", "year", "axis", "against", "size")


def register_offer(app: Dash, services: Services, options: RegionOptions) -> None:
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
            # Writing back what is there already would draw everything once more.
            value = no_update if value == values[name] else value
            offered[name] = {"options": pairs, "value": value, "reason": why}
        return offered


def register_years(app: Dash) -> None:
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
