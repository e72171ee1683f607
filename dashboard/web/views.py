"""Views as resources: pages, what a moved control makes of them, cards. The same bytes for ever.

    /view/<release>/<language>/page/<path>?<query>            the page, as components
    /view/<release>/<language>/state/<path>?<query>&.flow=…   what moving a control comes to
    /view/<release>/<language>/<wide|narrow>/<page>/<card>?<query>

An address names all that its answer depends on, the release of data and program among it, so that
a browser, a cache on the way and this process may each keep it. One of another release is a 409:
the tab that asks was opened before and has to be loaded again.
"""

import json
from collections.abc import Callable, Hashable, Iterable
from functools import lru_cache
from threading import Condition
from urllib.parse import parse_qsl

import plotly.io.json
from cachetools import LRUCache, cached
from flask import Flask, Response, abort, jsonify, make_response, request

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.state import Query
from dashboard.exports.still.still import chart, png
from dashboard.pages.machine import moved
from dashboard.pages.page import Page
from dashboard.web.release import release
from dashboard.web.router import Router
from dashboard.web.shelf import for_ever
from dashboard.words import LANGUAGES, words_for

FOLDER = "/view/"
WIDTHS = {"wide": False, "narrow": True}
# What a parameter of a control that was moved begins with.
MOVED = "."
# Room for every card in every period, language and width; pages and moves are small or rare.
KEPT_CARDS = 64 * 1024 * 1024
KEPT_OTHERS = 8 * 1024 * 1024
# The room of a chart on a window of 1366 by 768 pixels and on a phone: what a reader sees first is
# drawn for these, and scaled to theirs.
ROOMS = {"wide": (1084, 384), "narrow": (342, 476)}
# It stands beside the key figures.
ROOM_BESIDE = {"overview": (792, 384)}
# Exhibits, which are large: those of the documents that are being written.
AT_A_TIME = 8
# Some two hundred pictures.
KEPT_STILLS = 16 * 1024 * 1024


class Views:
    """All views over a data package, each computed once while there is room for it."""

    def __init__(self, router: Router, services: Services):
        self.router = router
        self.services = services
        self.release = release(services.data)
        self.named = {page.name: page for page in router.pages.values()}
        # What a document says of an exhibit, its picture and its card are of the same one.
        self.exhibit = lru_cache(AT_A_TIME)(self._exhibit)
        self.page = _kept(self._page, KEPT_OTHERS)
        self.state = _kept(self._state, KEPT_OTHERS)
        self.card = _kept(self._card, KEPT_CARDS)
        self.said = _kept(self._said, KEPT_OTHERS)
        self.still = _kept(self._still, KEPT_STILLS)
        self.painted = _kept(self._painted, KEPT_OTHERS)

    def address(self, kind: str, path: str, search: str, language: str) -> str:
        """The address of a page's resource, as the script of the shell writes it."""
        return f"{FOLDER}{self.release}/{language}/{kind}{path}{search}"

    def card_address(self, page: Page, name: str, query: Query, language: str, width: str) -> str:
        """The address of what stands in a card, as the script of the cards writes it."""
        state = page.canonical(name, query)
        return f"{FOLDER}{self.release}/{language}/{width}/{page.name}/{name}{state}"

    def _page(self, path: str, search: str, language: str) -> bytes:
        """The page at an address."""
        words = words_for(language)
        opened = self.router.open(path, self.services.query(search), words)
        told = {"page": opened.tree, "head": opened.head, "values": opened.values}
        return plotly.io.json.to_json_plotly(told).encode()

    def _state(self, path: str, search: str, language: str) -> bytes:
        """What the controls come to that the query names as moved. KeyError for an unknown path."""
        parts = search.removeprefix("?").split("&")
        before = self.services.query("&".join(one for one in parts if not one.startswith(MOVED)))
        told = moved(self.router.pages[path], before, moved_values(parts), words_for(language))
        return json.dumps(told, ensure_ascii=False).encode()

    def _exhibit(self, page: str, name: str, query: str, language: str) -> Exhibit:
        """An exhibit in a state. KeyError for an unknown page or exhibit."""
        return self.named[page].exhibits[name](self.services.query(query), words_for(language))

    def _said(self, page: str, name: str, query: str, language: str) -> bytes:
        """What is said of an exhibit in a sentence, and what it shows. KeyError for no exhibit."""
        exhibit = self.exhibit(page, name, query, language)
        parts = [exhibit.title, exhibit.unit] if exhibit.finding else [exhibit.unit]
        told = {
            "title": exhibit.finding or exhibit.title,
            "description": " · ".join(filter(None, parts)),
        }
        return json.dumps(told, ensure_ascii=False).encode()

    def _still(self, page: str, name: str, query: str, language: str) -> bytes:
        """An exhibit as a picture. KeyError for no exhibit."""
        return png(self.exhibit(page, name, query, language), words_for(language))

    def _painted(self, page: str, name: str, query: str, language: str) -> bytes:
        """The chart of an exhibit as elements of the document, for a wide and a narrow window."""
        exhibit = self.exhibit(page, name, query, language)
        looks = {"role": "img", "aria_label": exhibit.alternative}
        rooms = ROOMS | ({"wide": ROOM_BESIDE[name]} if name in ROOM_BESIDE else {})
        drawn = (
            chart(exhibit, size, WIDTHS[width], **{"class": f"still {width}"}, **looks)
            for width, size in rooms.items()
        )
        return "".join(drawn).encode()

    def _card(self, page: str, name: str, query: str, language: str, narrow: bool) -> bytes:
        """What stands in a card. KeyError for an unknown page or card."""
        asked, words, shown = self.services.query(query), words_for(language), self.named[page]
        made = self.exhibit(page, name, query, language) if name in shown.exhibits else None
        return shown.told(name, asked, words, narrow, made).encode()


def moved_values(parts: Iterable[str]) -> dict[str, str]:
    """Control -> what it was set to, to the letter: a link may be mended, what is typed may not.

    parts: of a query string. Nothing is a value too: a search that was cleared.
    """
    moves = "&".join(one for one in parts if one.startswith(MOVED))
    return {
        name.removeprefix(MOVED): value for name, value in parse_qsl(moves, keep_blank_values=True)
    }


def add_views(server: Flask, views: Views) -> None:
    """Adds the routes to the server; 404 for what there is not, 409 for another release."""

    def opened(path: str, language: str, kind: Callable[[str, str, str], bytes]) -> bytes:
        _known(language in LANGUAGES)
        return kind(f"/{path}", _search(), language)

    @server.get(f"{FOLDER}<wanted>/<language>/page/", defaults={"path": ""})
    @server.get(f"{FOLDER}<wanted>/<language>/page/<path:path>")
    def page(wanted: str, language: str, path: str) -> Response:
        return _answered(views, wanted, lambda: opened(path, language, views.page))

    @server.get(f"{FOLDER}<wanted>/<language>/state/", defaults={"path": ""})
    @server.get(f"{FOLDER}<wanted>/<language>/state/<path:path>")
    def state(wanted: str, language: str, path: str) -> Response:
        _known(f"/{path}" in views.router.pages)
        return _answered(views, wanted, lambda: opened(path, language, views.state))

    @server.get(f"{FOLDER}<wanted>/<language>/<any(wide, narrow):width>/<name>/<card>")
    def card(wanted: str, language: str, width: str, name: str, card: str) -> Response:
        page = views.named.get(name)
        _known(language in LANGUAGES and page is not None)
        _known(card in page.exhibits or card in page.blocks)
        # Strangers in a query and defaults written out make no other card.
        query = page.canonical(card, views.services.query(_search()))
        narrow = WIDTHS[width]
        return _answered(views, wanted, lambda: views.card(name, card, query, language, narrow))


def _answered(views: Views, wanted: str, make: Callable[[], bytes]) -> Response:
    if wanted != views.release:
        answer = make_response(jsonify(release=views.release), 409)
        answer.headers["Cache-Control"] = "no-store"
        return answer
    return for_ever(Response(make(), mimetype="application/json")).make_conditional(request)


def _known(there_is: bool) -> None:
    if not there_is:
        abort(404)


def _search() -> str:
    text = request.query_string.decode(errors="replace")
    return f"?{text}" if text else ""


def _kept(make: Callable[..., bytes], size: int) -> Callable[..., bytes]:
    """The function with its answers kept; who asks for one that is being made waits for it."""
    kept: LRUCache[Hashable, bytes] = LRUCache(size, getsizeof=len)
    return cached(kept, condition=Condition())(make)
