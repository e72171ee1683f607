"""From an address to a page: first paint, language, the shell around whichever page is open."""

from collections.abc import Mapping

from dash import ClientsideFunction, Dash, Input, Output, dcc, html
from flask import request

from dashboard.components import ids
from dashboard.components.saved import script_words
from dashboard.components.shell import Bar, Package, nav_href, shell
from dashboard.exhibits.controls import control
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Refused
from dashboard.exhibits.shared import carried, shared_parameters
from dashboard.exports.edition import Edition
from dashboard.figures.layers import period_years
from dashboard.pages.contents import arranged
from dashboard.pages.machine import Rendered, register_machine, render
from dashboard.pages.not_found import not_found
from dashboard.pages.page import Page
from dashboard.web.document import page_head
from dashboard.web.embed import embedded, is_embedded
from dashboard.web.pin import pin_notice, refused_pin
from dashboard.words import Words, negotiate, words_for


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
            content = embedded(page, query, edition, words, narrow)
            said = script_words(words, tables.version, self.services.public_url)
            return html.Div([pinned, content, said], className="embed")
        drawn = render(page, query, words, narrow) if page else Rendered([], [], [], (), "")
        if page:
            content = arranged(drawn.parts, words)
        else:
            content = not_found(nav_href("/", carried(query)), words)
        return shell(
            [self._told(query, drawn, pinned, words), content],
            path=path,
            names=self._names(words),
            query=query,
            bar=Bar(self._period(query, words), drawn.primary, drawn.more),
            package=Package(tables.created, tables.version, self.services.public_url),
            words=words,
        )

    def _names(self, words: Words) -> dict[str, str]:
        """Address -> name of every page and of every place that the navigation leads to."""
        names = {page.path: words(f"page.{page.name}") for page in self.pages.values()}
        for page in self.pages.values():
            names |= {f"{page.path}#{one}": words(key) for one, key in page.places.items()}
        return names

    def _period(self, query: Mapping[str, str], words: Words):
        """The period switch: the one control that every page has."""
        parameter = shared_parameters(self.services.periods)["period"]
        periods = self.services.periods
        pairs = [("all", words("period.all"))]
        pairs += [(period.key, period_years(period, words)) for period in periods]
        asked = query.get("period", "")
        return control(parameter, asked if asked in dict(pairs) else "all", words, pairs)

    @staticmethod
    def _told(query, drawn: Rendered, pinned, words: Words) -> html.Div:
        """What of the link was not understood or means nothing, and which data it was made of."""
        refused = (*drawn.refused, *refused_pin(query))
        told = _refused(refused, words) if refused else None
        settled = html.P(drawn.settled, id=ids.SETTLED, className="settled", role="status")
        return html.Div([told, pinned, settled])


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
    register_machine(app, router.pages)
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
        # An id of its own for each: what scripts have put into the slots of a page, and the
        # figures they have drawn, go with it.
        shown = html.Div(page, id=f"shown-{asked['turn']}")
        return shown, page_head(router.title_key(path), words)


def _refused(refused: tuple[Refused, ...], words: Words) -> html.Div:
    """Says which parts of the link were not understood, and that defaults stand instead."""
    named = words.join(f"{one.name}={one.value}" for one in refused)
    return html.Div(
        words.plural("link.refused", len(refused), parameters=named),
        role="status",
        className="refused",
    )
