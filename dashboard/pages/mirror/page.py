"""The mirror page: route, first paint and callbacks."""

from collections.abc import Mapping
from dataclasses import replace

from dash import Dash, Input, Output, State, ctx

from dashboard.components.ids import PAGE, REQUEST, control
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.choices import choices
from dashboard.exhibits.mirror.context import MirrorData, mirror_data
from dashboard.exhibits.mirror.exhibits import mirror_exhibits
from dashboard.exhibits.mirror.selection import (
    MirrorOptions,
    MirrorSelection,
    from_query,
    mirror_options,
    to_query,
)
from dashboard.exhibits.mirror.stated import PATH
from dashboard.exhibits.mirror.view import mirror_view
from dashboard.pages.mirror import ids
from dashboard.pages.mirror.layout import layout, section
from dashboard.pages.page import Page
from dashboard.words import Words, words_for

CONTROLS = ("period", "direction", "from", "to", "scale", "unit", "marks")


def page(services: Services) -> Page:
    """The page at "/mirror"."""
    options, data = mirror_options(services.tables), mirror_data(services.tables)

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        asked, refused = from_query(query, options)
        selection = options.canonical(asked)
        view = mirror_view(data, options, words, selection, narrow)
        reset = services.href(PATH, {"lang": query["lang"]} if query.get("lang") else {})
        return layout(view, choices(selection, options, words), reset, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        return to_query(from_controls({**query, **values}, options), options)

    def register(app: Dash) -> None:
        _register_draw(app, data, options)
        _register_years(app, options)

    return Page(PATH, "mirror", render, link, register, mirror_exhibits(data, options))


def from_controls(values: Mapping[str, object], options: MirrorOptions) -> MirrorSelection:
    """The selection that the values of the controls stand for."""
    texts = {ids.parameter(name): _text(value) for name, value in values.items()}
    selection, _ = from_query(texts, options)
    return options.canonical(selection)


def _control(parameter: str) -> dict[str, str]:
    return control(ids.control_name(parameter))


def _text(value) -> str:
    if isinstance(value, list):
        return ",".join(value) or "none"
    return "" if value is None else str(value)


def _register_draw(app: Dash, data: MirrorData, options: MirrorOptions) -> None:
    @app.callback(
        output={name: Output(ids.section(name), "children") for name in ids.SECTIONS},
        inputs={
            "values": {name: Input(_control(name), "value") for name in CONTROLS},
            "language": State(PAGE, "lang"),
            "request": State(REQUEST, "data"),
        },
        prevent_initial_call=True,
    )
    def draw(values, language, request):
        words = words_for(language)
        selection = replace(from_controls(values, options), lang=_asked(request))
        narrow = bool((request or {}).get("narrow"))
        view = mirror_view(data, options, words, selection, narrow)
        return {name: section(name, view, words) for name in ids.SECTIONS}


def _asked(request) -> str:
    """The language that the link asks for, so that links from the page keep it."""
    return Services.query((request or {}).get("search")).get("lang", "")


def _register_years(app: Dash, options: MirrorOptions) -> None:
    """A new period brings its own years, so the reader's range inside the old one is dropped."""

    @app.callback(
        output={
            "options": {name: Output(_control(name), "options") for name in ("from", "to")},
            "values": {name: Output(_control(name), "value") for name in ("from", "to")},
        },
        inputs={
            "values": {name: Input(_control(name), "value") for name in ("period", "from", "to")},
            "language": State(PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def offer(values, language):
        if ctx.triggered_id == _control("period"):
            values = {**values, "from": "", "to": ""}
        offered = choices(from_controls(values, options), options, words_for(language))
        return {
            "options": {name: as_options(offered[name][0], {}) for name in ("from", "to")},
            "values": {name: offered[name][1] for name in ("from", "to")},
        }
