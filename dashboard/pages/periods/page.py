"""The page of the periods compared: route, first paint and callbacks."""

from collections.abc import Mapping

from dash import Dash, Input, Output, State, ctx, no_update

from dashboard.components.ids import PAGE, REQUEST, control
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import PATH, periods_exhibits
from dashboard.exhibits.periods.section import Question
from dashboard.exhibits.periods.selection import PeriodsSelection, from_query, settle, to_query
from dashboard.exhibits.periods.view import NEEDS, SECTIONS, section
from dashboard.pages.page import Page
from dashboard.pages.periods import ids
from dashboard.pages.periods.layout import content, layout
from dashboard.words import Words, words_for

CONTROLS = ("period", "reporter", "flow", "prices", "index")


def page(services: Services) -> Page:
    """The page at "/periods"."""
    periods = services.periods

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        wanted, refused = from_query(query, periods)
        asked = Question(services.tables, periods, settle(wanted))
        sections = [section(name, asked, words, narrow) for name in SECTIONS]
        href = f"{PATH}{to_query(asked.selection, periods)}"
        return layout(sections, asked.selection, href, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        return to_query(from_controls({**query, **values}, services), periods)

    def register(app: Dash) -> None:
        _register_draw(app, services)

    return Page(PATH, "periods", render, link, register, periods_exhibits(services))


def from_controls(values: Mapping[str, object], services: Services) -> PeriodsSelection:
    """The selection that the values of the controls stand for."""
    known = {ids.parameter(name): value for name, value in values.items()}
    texts = {name: str(value) for name, value in known.items() if value is not None}
    return settle(from_query(texts, services.periods)[0])


def _control(parameter: str) -> dict[str, str]:
    return control(ids.control_name(parameter))


def _register_draw(app: Dash, services: Services) -> None:
    """One callback for all sections: the browser walks the whole page after each answer, so one
    answer with only what changed is far quicker than one for each section."""

    @app.callback(
        output={name: Output(ids.section(name), "children") for name in SECTIONS},
        inputs={
            "values": {one: Input(_control(one), "value") for one in CONTROLS},
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw(values, language, request):
        words = words_for(language)
        asked = Question(services.tables, services.periods, from_controls(values, services))
        narrow = bool((request or {}).get("narrow"))
        changed = {ids.parameter(ctx.triggered_id["name"])}
        return {
            name: content(section(name, asked, words, narrow), words)
            if changed & set(NEEDS[name])
            else no_update
            for name in SECTIONS
        }
