"""From an address to a page: first paint, language, links that keep the selection."""

from collections.abc import Mapping

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, ctx, dcc, html, no_update
from flask import request

from dashboard.components import ids
from dashboard.components.shell import language_href, nav_href, shell
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Refused
from dashboard.exhibits.shared import carried
from dashboard.exports.edition import Edition
from dashboard.figures.layers import period_years
from dashboard.pages.not_found import not_found
from dashboard.pages.page import Page
from dashboard.web.document import page_head
from dashboard.web.embed import embedded, is_embedded
from dashboard.web.pin import pin_notice, refused_pin
from dashboard.words import LANGUAGES, Words, negotiate, words_for


class Router:
    """The pages by path, and the frame around whichever is open."""

    def __init__(self, pages: list[Page], services: Services):
        self.pages = {page.path: page for page in pages}
        self.services = services

    def title_key(self, path: str) -> str:
        """The catalogue key of a path's title."""
        page = self.pages.get(path)
        return f"page.{page.name}" if page else "page.not_found"

    def render(
        self, path: str, query: Mapping[str, str], words: Words, narrow: bool = False
    ) -> html.Div:
        """The whole page under `path`, in its state."""
        page = self.pages.get(path)
        tables = self.services.tables
        pinned = pin_notice(query, tables.version, words)
        if page and is_embedded(query):
            edition = Edition(tables.version, tables.created)
            return html.Div([pinned, embedded(page, query, edition, words)], className="embed")
        if page:
            content, refused = page.render(query, words, narrow)
        else:
            content, refused = not_found(nav_href("/", carried(query)), words), ()
        refused = (*refused, *refused_pin(query))
        if refused or pinned:
            told = _refused(refused, words) if refused else None
            content = html.Div([told, pinned, content])
        periods = self.services.periods
        choices = [("all", words("period.all"))]
        choices += [(period.key, period_years(period, words)) for period in periods]
        chosen = query.get("period", "all")
        return shell(
            content,
            path=path,
            pages=[(page.path, words(f"page.{page.name}")) for page in self.pages.values()],
            query=query,
            periods=choices,
            period=chosen if chosen in dict(choices) else "all",
            created=tables.created,
            words=words,
            version=tables.version,
            public_url=self.services.public_url,
        )


def document_layout() -> html.Div:
    """What is there before any page.

    One location reads and writes the address, so it never falls behind; the browser script tells
    a page that was asked for from an address that the controls wrote.
    """
    return html.Div(
        [
            dcc.Location(id=ids.LINK, refresh=False),
            dcc.Store(id=ids.REQUEST),
            dcc.Store(id=ids.HEAD),
            html.Div(id=ids.ROOT),
        ]
    )


def register_router(app: Dash, router: Router) -> None:
    """Adds the callbacks that belong to no single page."""
    _register_show(app, router)
    _register_link(app, router)
    app.clientside_callback(
        ClientsideFunction("shell", "request"),
        Output(ids.REQUEST, "data"),
        Input(ids.LINK, "pathname"),
        Input(ids.LINK, "search"),
    )
    app.clientside_callback(
        ClientsideFunction("shell", "head"), Output(ids.ROOT, "lang"), Input(ids.HEAD, "data")
    )


def _register_show(app: Dash, router: Router) -> None:
    @app.callback(
        Output(ids.ROOT, "children"),
        Output(ids.HEAD, "data"),
        Input(ids.REQUEST, "data"),
        prevent_initial_call=True,
    )
    def show(asked):
        path, query = asked["path"], router.services.query(asked["search"])
        words = words_for(negotiate(query.get("lang"), request.accept_languages))
        page = router.render(path, query, words, asked["narrow"])
        return page, page_head(router.title_key(path), words)


def _register_link(app: Dash, router: Router) -> None:
    """Writes the state of the controls into the address and into the links that keep it."""

    @app.callback(
        Output(ids.LINK, "search"),
        Output({"type": ids.NAV, "name": ALL}, "href"),
        Output({"type": ids.LANGUAGE, "name": ALL}, "href"),
        Input({"type": ids.CONTROL, "name": ALL}, "value"),
        State(ids.LINK, "pathname"),
        State(ids.LINK, "search"),
        prevent_initial_call=True,
    )
    def link(_values, path, search):
        page = router.pages.get(path)
        if page is None:
            return no_update, [no_update] * len(ctx.outputs_list[1]), [no_update] * len(LANGUAGES)
        values = {one["id"]["name"]: one.get("value") for one in ctx.inputs_list[0]}
        before = router.services.query(search)
        written = page.link(values, before)
        unchanged = written == page.link({}, before)
        query = router.services.query(search if unchanged else written)
        return (
            no_update if unchanged else written,
            [nav_href(one["id"]["name"], carried(query)) for one in ctx.outputs_list[1]],
            [language_href(path, query, one["id"]["name"]) for one in ctx.outputs_list[2]],
        )


def _refused(refused: tuple[Refused, ...], words: Words) -> html.Div:
    """Says which parts of the link were not understood, and that defaults stand instead."""
    named = words.join(f"{one.name}={one.value}" for one in refused)
    return html.Div(
        words.plural("link.refused", len(refused), parameters=named),
        role="status",
        className="refused",
    )
