"""From an address to a page: first paint, language, the shell around whichever page is open."""

from collections.abc import Mapping
from typing import NamedTuple

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, dcc, html

from dashboard.charts.years import period_years
from dashboard.components import ids
from dashboard.components.saved import script_words
from dashboard.components.shell import Bar, Package, nav_href, shell
from dashboard.exhibits.controls import Offer, control
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.shared import carried, shared_parameters
from dashboard.exhibits.state import Settled
from dashboard.exports.edition import Edition
from dashboard.pages.contents import arranged
from dashboard.pages.machine import PROPERTIES, Rendered, reasons, refusal, render
from dashboard.pages.not_found import not_found
from dashboard.pages.page import Page
from dashboard.web.embed import embedded, is_embedded
from dashboard.web.pin import pin_notice, refused_pin
from dashboard.words import Words

# An address that is no page.
NOWHERE = Rendered([], [], [], Settled(""), {})


class Opened(NamedTuple):
    """A page as the browser is given it.

    tree: all of it; head: what the document takes from it; values: of its controls.
    """

    tree: html.Div
    head: Mapping[str, str]
    values: Mapping[str, str]


class Router:
    """The pages by path, and the frame around whichever is open."""

    def __init__(self, pages: list[Page], services: Services):
        self.pages = {page.path: page for page in pages}
        self.services = services

    def title_key(self, path: str) -> str:
        """The catalogue key of a path's title."""
        page = self.pages.get(path)
        return f"page.{page.name}" if page else "page.not_found"

    def open(self, path: str, query: Mapping[str, str], words: Words) -> Opened:
        """The whole page under `path`, in its state."""
        page = self.pages.get(path)
        head = page_head(self.title_key(path), words)
        pinned = pin_notice(query, self.services.tables.version, words)
        if page and is_embedded(query):
            content = embedded(page, query, self._edition(), words)
            told = self._told(query, page.state.settle(query), pinned, words)
            said = script_words(words, self._edition().version, self.services.public_url)
            return Opened(html.Div([told, content, said], className="embed"), head, {})
        drawn = render(page, query, words) if page else NOWHERE
        period = self._period(query, words)
        if page:
            content = arranged(drawn.parts, words)
        else:
            content = not_found(nav_href("/", carried(query)), words)
        told = self._told(query, drawn.settled, pinned, words)
        values = {period.name: str(period.value), **drawn.values}
        bar = Bar(period, drawn.primary, drawn.more)
        return Opened(self._shell([told, content], path, query, bar, words), head, values)

    def _shell(self, content, path: str, query, bar: Bar, words: Words) -> html.Div:
        tables = self.services.tables
        return shell(
            content,
            path=path,
            names=self._names(words),
            query=query,
            bar=bar,
            package=Package(tables.created, tables.version, self.services.public_url),
            words=words,
        )

    def _edition(self) -> Edition:
        return Edition(self.services.tables.version, self.services.tables.created)

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
        return control(
            parameter, asked if asked in dict(pairs) else "all", words, Offer(pairs=pairs)
        )

    @staticmethod
    def _told(query, settled: Settled, pinned, words: Words) -> html.Div:
        """What of the link was not understood or means nothing, and which data it was made of."""
        refused = refusal((*settled.refused, *refused_pin(query)), words)
        told = html.Div(refused, role="status", className="refused") if refused else None
        changed = reasons(settled, words)
        line = html.P(changed, id=ids.SETTLED, className="settled", role="status")
        return html.Div([told, pinned, line])


def page_head(key: str, words: Words) -> dict[str, str]:
    """What of the document follows the page and its language, for the browser to put there.

    key: of the page's name.
    """
    return {
        "lang": words.language,
        "title": words("document.title", page=words(key)),
        "gone": words("shell.offline"),
        "failed": words("shell.failed"),
        "renewed": words("shell.renewed"),
    }


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


def register_router(app: Dash) -> None:
    """Adds the callbacks, which run in the browser alone, over resources (assets/shell.js)."""
    app.clientside_callback(
        ClientsideFunction("shell", "request"),
        Output(ids.REQUEST, "data"),
        Input(ids.LINK, "pathname"),
        Input(ids.LINK, "search"),
    )
    app.clientside_callback(
        ClientsideFunction("shell", "open"),
        Output(ids.ROOT, "children"),
        Output(ids.HEAD, "data"),
        Input(ids.REQUEST, "data"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("shell", "head"), Output(ids.ROOT, "lang"), Input(ids.HEAD, "data")
    )
    # What the controls write to comes with their page, so that opening one asks nothing.
    app.clientside_callback(
        ClientsideFunction("shell", "follow"),
        Output(ids.ADDRESS, "data-search"),
        Output(ids.SETTLED, "children"),
        *(Output({"type": ids.CONTROL, "name": ALL}, name) for name in PROPERTIES),
        Output({"type": ids.REASON, "name": ALL}, "children"),
        Output({"type": ids.LEGEND, "name": ALL}, "children"),
        Output({"type": ids.CARD, "name": ALL}, "data-query"),
        Input({"type": ids.CONTROL, "name": ALL}, "value"),
        State(ids.LINK, "pathname"),
        State(ids.LINK, "search"),
        State(ids.PAGE, "lang"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("shell", "address"),
        Output(ids.LINK, "search"),
        Input(ids.ADDRESS, "data-search"),
    )
