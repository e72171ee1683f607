"""The mirror page: route, first paint and callbacks."""

from collections.abc import Mapping
from dataclasses import replace

from dash import Dash, Input, Output, State, ctx

from dashboard.components import controls as form
from dashboard.components.ids import PAGE, REQUEST, control
from dashboard.pages.mirror import ids
from dashboard.pages.mirror.choices import choices
from dashboard.pages.mirror.layout import alternative, below, frame_class, layout
from dashboard.pages.mirror.lists import conflict_items, part_years, strip_table
from dashboard.pages.mirror.selection import (
    MirrorOptions,
    MirrorSelection,
    from_query,
    mirror_options,
    to_query,
)
from dashboard.pages.mirror.view import MirrorView, mirror_view
from dashboard.pages.page import Page, Services
from dashboard.words import Words, words_for

PATH = "/mirror"
CONTROLS = ("period", "direction", "from", "to", "scale", "unit", "marks")


def page(services: Services) -> Page:
    """The page at "/mirror"."""
    options = mirror_options(services.tables)

    def render(query: Mapping[str, str], words: Words, narrow: bool):
        selection, refused = from_query(query, options)
        view = mirror_view(services.tables, options, words, selection, narrow)
        reset = services.href(PATH, {"lang": query["lang"]} if query.get("lang") else {})
        return layout(view, choices(selection, options, words), reset, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        return to_query(from_controls({**query, **values}, options), options)

    def register(app: Dash) -> None:
        _register_draw(app, services, options)
        _register_years(app, options)

    return Page(PATH, "mirror", render, link, register)


def from_controls(values: Mapping[str, object], options: MirrorOptions) -> MirrorSelection:
    """The selection that the values of the controls stand for.

    Years at the ends of the period are no choice of the reader's: they go when it changes.
    """
    selection, _ = from_query({name: _text(value) for name, value in values.items()}, options)
    first, last = options.span(replace(selection, first=None, last=None))
    return replace(
        selection,
        first=None if selection.first == first else selection.first,
        last=None if selection.last == last else selection.last,
    )


def _text(value) -> str:
    if isinstance(value, list):
        return ",".join(value) or "none"
    return "" if value is None else str(value)


def _register_draw(app: Dash, services: Services, options: MirrorOptions) -> None:
    @app.callback(
        output={
            "charts": {
                name: {
                    "title": Output(ids.title(name), "children"),
                    "unit": Output(ids.unit(name), "children"),
                    "finding": Output(ids.finding(name), "children"),
                    "figure": Output(ids.graph(name), "figure"),
                    "name": Output(f"{ids.graph(name)}-frame", "aria-label"),
                    "frame": Output(f"{ids.graph(name)}-frame", "className"),
                    "below": Output(ids.below(name), "children"),
                }
                for name in ids.CHARTS
            },
            "strip": Output(ids.STRIP, "children"),
            "conflicts": Output(ids.CONFLICTS, "children"),
            "apart": Output(ids.PART_YEARS, "children"),
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
        selection = replace(from_controls(values, options), lang=_asked(request, services))
        narrow = bool((request or {}).get("narrow"))
        view = mirror_view(services.tables, options, words, selection, narrow)
        return {
            "charts": {name: _chart(name, view, words) for name in ids.CHARTS},
            "strip": strip_table(view.strip, words),
            "conflicts": conflict_items(view.conflicts, words),
            "apart": part_years(view, words),
        }


def _asked(request, services: Services) -> str:
    """The language that the link asks for, so that links from the page keep it."""
    return services.query((request or {}).get("search")).get("lang", "")


def _chart(name: str, view: MirrorView, words: Words) -> dict:
    chart = view.charts[name]
    return {
        "title": chart.title,
        "unit": chart.unit,
        "finding": chart.finding,
        "figure": chart.figure,
        "name": alternative(chart),
        "frame": frame_class(name, view),
        "below": below(chart, words),
    }


def _register_years(app: Dash, options: MirrorOptions) -> None:
    """A new period brings its own years, so the reader's range inside the old one is dropped."""

    @app.callback(
        output={
            "options": {name: Output(control(name), "options") for name in ("from", "to")},
            "values": {name: Output(control(name), "value") for name in ("from", "to")},
        },
        inputs={
            "values": {name: Input(control(name), "value") for name in ("period", "from", "to")},
            "language": State(PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def offer(values, language):
        if ctx.triggered_id == control("period"):
            values = {**values, "from": "", "to": ""}
        offered = choices(from_controls(values, options), options, words_for(language))
        return {
            "options": {name: form.options(offered[name][0], {}) for name in ("from", "to")},
            "values": {name: offered[name][1] for name in ("from", "to")},
        }
