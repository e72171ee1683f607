"""The machine behind every page: renders it, writes its address, redraws what has changed.

Two callbacks serve all pages. The first settles the choices and tells the address, which the
browser writes at once; Dash lets the second wait for it, which sends only the cards whose own
canonical query has changed. What they write to comes with the page, so opening one asks nothing.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, ctx, no_update
from dash.exceptions import PreventUpdate

from dashboard.components import ids
from dashboard.components.card import told
from dashboard.components.controls import form_control, properties
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Refused, as_text
from dashboard.exhibits.shared import SharedSelection
from dashboard.exhibits.state import Query, Settled
from dashboard.pages.page import Page, Part, View, block_card
from dashboard.words import Words, words_for


class Rendered(NamedTuple):
    """A page in one state. primary, more: the controls of the bar at the top."""

    parts: list[Part]
    primary: list
    more: list
    settled: Settled


def render(page: Page, query: Query, words: Words, narrow: bool) -> Rendered:
    """The first paint."""
    settled = page.state.settle(query)
    canonical = {**_strangers(query), **Services.query(settled.query)}
    controls = page.state.controls(canonical, words)
    view = View(page, canonical, words, narrow, controls)
    return Rendered(
        parts=page.arrange(view),
        primary=[view.placed(name) for name in page.primary],
        more=[form_control(controls[name]) for name in page.more],
        settled=settled,
    )


def reasons(settled: Settled, words: Words) -> str:
    """Why something else is shown than was asked for, "" where nothing is."""
    if not settled.reasons:
        return ""
    return words("trade.settled", reasons=" ".join(words(one) for one in settled.reasons))


def refusal(refused: Iterable[Refused], words: Words) -> str:
    """Which parts of a link were not understood, and that defaults stand instead, "" for none."""
    named = [one.text for one in refused]
    if not named:
        return ""
    return words.plural("link.refused", len(named), parameters=words.join(named))


def chosen(
    page: Page, before: Query, values: Mapping[str, object], by: frozenset[str] = frozenset()
) -> Settled:
    """What the controls stand for. by: those that were used."""
    texts = {name: as_text(value) for name, value in values.items()}
    for name in (*page.state.of_the_period, *page.state.following):
        if name not in by and name not in before:
            texts.pop(name, None)
    # When a page appears every control has changed, to what its address says.
    if "period" in by and texts["period"] != before.get("period", SharedSelection.period):
        texts |= dict.fromkeys(page.state.of_the_period, "")
    return page.state.settle({**before, **texts})


def register_machine(app: Dash, pages: Mapping[str, Page]) -> None:
    """Adds the two callbacks. pages: by path."""
    _register_address(app, pages)
    app.clientside_callback(
        ClientsideFunction("shell", "address"),
        Output(ids.LINK, "search"),
        Input(ids.ADDRESS, "data-search"),
    )
    _register_redraw(app, pages)


def _register_address(app: Dash, pages: Mapping[str, Page]) -> None:
    @app.callback(
        output={
            "search": Output(ids.ADDRESS, "data-search"),
            "settled": Output(ids.SETTLED, "children"),
            "controls": {
                name: Output({"type": ids.CONTROL, "name": ALL}, name) for name in PROPERTIES
            },
            "reasons": Output({"type": ids.REASON, "name": ALL}, "children"),
            "legends": Output({"type": ids.LEGEND, "name": ALL}, "children"),
        },
        inputs={
            "controls": Input({"type": ids.CONTROL, "name": ALL}, "value"),
            "path": State(ids.LINK, "pathname"),
            "search": State(ids.LINK, "search"),
            "language": State(ids.PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def address(controls, path, search, language):
        page, words = _page(pages, path), words_for(language)
        before = Services.query(search)
        values = _values_of(ctx.args_grouping["controls"])
        settled = chosen(page, before, values, _used())
        after = {**_strangers(before), **Services.query(settled.query)}
        offered = page.state.controls(after, words)
        listed = ctx.outputs_grouping
        known = [one["id"]["name"] for one in listed["controls"]["value"]]
        told = {name: {**properties(one), "value": one.value} for name, one in offered.items()}
        return {
            # An address that says the same in other words is left as it is.
            "search": no_update
            if settled.query == page.state.settle(before).query
            else settled.query,
            "settled": reasons(settled, words),
            "controls": {
                each: [_changed(told.get(name, {}), each, values.get(name)) for name in known]
                for each in PROPERTIES
            },
            "reasons": [_of(offered, one, "reason") for one in listed["reasons"]],
            "legends": [_of(offered, one, "legend") for one in listed["legends"]],
        }


PROPERTIES = ("value", "options", "disabled", "min", "max")


def _changed(told: Mapping, name: str, shown):
    """What a control is to be given; its value only where it is another than the one shown."""
    if name not in told or (name == "value" and as_text(told[name]) == as_text(shown)):
        return no_update
    return told[name]


def _of(offered: Mapping, output: Mapping, name: str):
    control = offered.get(output["id"]["name"])
    return no_update if control is None else getattr(control, name)


def _register_redraw(app: Dash, pages: Mapping[str, Page]) -> None:
    @app.callback(
        output={
            "cards": Output({"type": ids.CARD, "name": ALL}, "data-card"),
            "queries": Output({"type": ids.CARD, "name": ALL}, "data-query"),
        },
        inputs={
            "controls": Input({"type": ids.CONTROL, "name": ALL}, "value"),
            "drawn": State({"type": ids.CARD, "name": ALL}, "data-query"),
            "path": State(ids.LINK, "pathname"),
            "search": State(ids.LINK, "search"),
            "request": State(ids.REQUEST, "data"),
            "language": State(ids.PAGE, "lang"),
        },
        prevent_initial_call=True,
    )
    def redraw(controls, drawn, path, search, request, language):
        page, words = _page(pages, path), words_for(language)
        values = _values_of(ctx.args_grouping["controls"])
        settled = chosen(page, Services.query(search), values, _used())
        query = {**Services.query(settled.query), "lang": language}
        narrow = bool((request or {}).get("narrow"))
        cards = [one["id"]["name"] for one in ctx.outputs_grouping["cards"]]
        made = {
            name: (_draw(page, name, query, words, narrow), wanted)
            for name, was in zip(cards, drawn, strict=True)
            if (wanted := page.canonical(name, query)) != was
        }
        unchanged = (no_update, no_update)
        answers = [made.get(name, unchanged) for name in cards]
        return {
            "cards": [told for told, _ in answers],
            "queries": [wanted for _, wanted in answers],
        }


def _page(pages: Mapping[str, Page], path: str) -> Page:
    """The open page; what leads nowhere has controls too and nothing to redraw."""
    if path not in pages:
        raise PreventUpdate
    return pages[path]


def _draw(page: Page, name: str, query: Query, words: Words, narrow: bool) -> str:
    """What a card is told."""
    if name in page.blocks:
        return block_card(page.blocks[name], query, words)
    exhibit = page.exhibits[name](query, words)
    return told(exhibit, words, narrow, page.face(name, query, words))


def _values_of(controls: list) -> dict[str, object]:
    return {one["id"]["name"]: one.get("value") for one in controls}


def _used() -> frozenset[str]:
    """Names of the controls that have changed; a button may set several at once."""
    used = (ctx.triggered_prop_ids or {}).values()
    return frozenset(one["name"] for one in used if isinstance(one, dict))


def _strangers(query: Query) -> dict[str, str]:
    """The language stays what was asked for, also where it is the default of a browser."""
    return {"lang": query["lang"]} if query.get("lang") else {}
