"""What a messenger shows of a link: the finding of the chart that it leads to, and its picture.

Open Graph's properties; a link without a public address has neither an address nor a picture.

    /unfurled/<language>/<name>.png?<query>    an exhibit as a picture

The address names no release, as links stay where they were sent; a messenger that asks again is
given the picture of today.
"""

import json
from collections.abc import Mapping

from flask import Flask, Response, abort, request
from markupsafe import escape

from dashboard.exhibits.state import Query, State
from dashboard.exports.address import link
from dashboard.exports.edition import Edition
from dashboard.exports.still.still import HEIGHT, WIDTH
from dashboard.pages.page import Page
from dashboard.web.embed import embedded_names, is_embedded
from dashboard.web.reader import asked_query
from dashboard.web.strict import refuse_strictly, tell_refused
from dashboard.web.views import Views
from dashboard.words import LANGUAGES, Words
from dashboard.words.languages import KNOWN

FOLDER = "/unfurled"
# Seconds for which whoever has a picture need not ask whether it is still the same.
_SAME = 3600


def unfurled(views: Views, page: Page, query: Query, words: Words) -> str:
    """The properties as elements of the document's head."""
    title, description, address, picture = _told(views, page, query, words)
    told = {
        "og:type": "website",
        "og:site_name": words("shell.brand"),
        "og:locale": KNOWN[words.language].locale,
        "og:title": title,
        "og:description": description,
        "og:url": address,
    }
    if picture:
        told |= {
            "og:image": picture,
            "og:image:type": "image/png",
            "og:image:width": str(WIDTH),
            "og:image:height": str(HEIGHT),
            "og:image:alt": title,
        }
    found = [_meta("property", one, text) for one, text in told.items() if text]
    return "\n".join([*found, _meta("name", "twitter:card", "summary_large_image")])


def _meta(kind: str, name: str, text: str) -> str:
    return f'<meta {kind}="{name}" content="{escape(text)}">'


def _told(views: Views, page: Page, query: Query, words: Words) -> tuple[str, str, str, str]:
    """Title, description, address and picture: of the chart that is embedded, else of the page's
    first. A page without any has the picture of the overview's first."""
    embedded = embedded_names(page, query) if is_embedded(query) else []
    name = next(iter(embedded or page.exhibits), "")
    state = page.canonical(name, query) if name else ""
    public = views.services.public_url
    edition = Edition(views.services.tables.version, views.services.tables.created, public)
    address = link(page.path, state, edition, words.language) if public else ""
    shown = name or next(iter(views.router.pages["/"].exhibits))
    picture = f"{public}{FOLDER}/{words.language}/{shown}.png{state}" if public else ""
    if not name:
        return words(f"page.{page.name}"), "", address, picture
    said = json.loads(views.said(page.name, name, state, words.language))
    return said["title"], said["description"], address, picture


def add_unfurled(server: Flask, views: Views, states: Mapping[str, State]) -> None:
    """Adds the route of the pictures; 404 for what there is not.

    states: how the page of each exhibit reads its query. What it does not understand is told in a
    header, and the picture is that of what it does.
    """
    shown = {name: page for page in views.named.values() for name in page.exhibits}

    @server.get(f"{FOLDER}/<language>/<name>.<any(png):kind>")
    def picture(language: str, name: str, kind: str) -> Response:
        if language not in LANGUAGES or name not in shown:
            abort(404)
        page, query = shown[name], asked_query()
        refused = states[name].settle(query).refused
        refuse_strictly(refused)
        content = views.still(page.name, name, page.canonical(name, query), language)
        answer = Response(content, mimetype="image/png")
        answer.cache_control.public, answer.cache_control.max_age = True, _SAME
        answer.add_etag()
        tell_refused(answer, refused)
        return answer.make_conditional(request)
