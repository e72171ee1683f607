"""The page of the periods compared: route, first paint and callbacks."""

from collections.abc import Mapping
from dataclasses import replace

from dash import Dash, Input, Output, State

from dashboard.components.ids import PAGE, REQUEST, control
from dashboard.pages.page import Page, Services
from dashboard.pages.periods import ids
from dashboard.pages.periods.layout import content, layout
from dashboard.pages.periods.section import Question
from dashboard.pages.periods.selection import PeriodsSelection, from_query, settle, to_query
from dashboard.pages.periods.view import NEEDS, SECTIONS, section
from dashboard.words import Words, words_for

PATH = "/periods"
CONTROLS = ("period", "reporter", "flow", "prices", "index")


def page(services: Services) -> Page:
    """The page at "/periods"."""
    periods = services.periods

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        wanted, refused = from_query(query, periods)
        asked = Question(services.tables, periods, settle(wanted))
        sections = [section(name, asked, words, narrow) for name in SECTIONS]
        addresses = {name: download(name, asked) for name in SECTIONS}
        return layout(sections, asked.selection, addresses, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        lang = {"lang": query["lang"]} if query.get("lang") else {}
        return to_query(from_controls({**values, **lang}, services), periods)

    def register(app: Dash) -> None:
        for name in SECTIONS:
            _register_section(app, services, name)

    return Page(PATH, "periods", render, link, register)


def from_controls(values: Mapping[str, object], services: Services) -> PeriodsSelection:
    """The selection that the values of the controls stand for."""
    known = {ids.parameter(name): value for name, value in values.items()}
    texts = {name: str(value) for name, value in known.items() if value is not None}
    return settle(from_query(texts, services.periods)[0])


def download(name: str, asked: Question) -> str:
    """The address of a section's rows as CSV, which are the same in every language."""
    query = to_query(replace(asked.selection, lang=""), asked.periods)
    return f"/download/periods.csv{query}{'&' if query else '?'}table={name}"


def _control(parameter: str) -> dict[str, str]:
    return control(ids.control_name(parameter))


def _register_section(app: Dash, services: Services, name: str) -> None:
    """Only the controls that a section depends on draw it anew."""
    drawn = {one: Input(_control(one), "value") for one in NEEDS[name]}
    kept = {one: State(_control(one), "value") for one in CONTROLS if one not in NEEDS[name]}

    @app.callback(
        output=Output(ids.section(name), "children"),
        inputs={
            "values": {**drawn, **kept},
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw(values, language, request):
        words = words_for(language)
        asked = Question(services.tables, services.periods, from_controls(values, services))
        narrow = bool((request or {}).get("narrow"))
        return content(section(name, asked, words, narrow), download(name, asked), words)
