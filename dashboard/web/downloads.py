"""Every exhibit as a file under the address of its page: /download/<exhibit>.<format>?<query>."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlencode

from flask import Flask, Response, abort, redirect, request

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.query import Refused
from dashboard.exhibits.state import Settled, State
from dashboard.exports.edition import Edition
from dashboard.exports.file_names import stem
from dashboard.exports.formats import FORMATS
from dashboard.pages.machine import reasons, refusal
from dashboard.words import Words, negotiate, words_for

# Which parts of a link a file was made without, as a link has them.
NOT_UNDERSTOOD = "X-Not-Understood"

# Links of old name the sections of that page in a parameter of one address.
_ONE_FILE, _SECTION, _FIRST_SECTION = "periods", "table", "comparison"


def add_downloads(
    server: Flask,
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    states: Mapping[str, State],
) -> None:
    """Adds the route; 404 for an exhibit or a format that there is not.

    states: how the page of each exhibit reads its query. What it does not understand, or shows in
    place of what was asked for, is told in the file, and the former in a header too.
    """

    @server.get("/download/<name>.<kind>")
    def take(name: str, kind: str) -> Response:
        if name not in exhibits or kind not in FORMATS:
            abort(404)
        query = services.query(request.query_string.decode(errors="replace"))
        words = words_for(negotiate(query.get("lang"), request.accept_languages))
        settled = states[name].settle(query)
        exhibit = _telling(exhibits[name](query, words), settled, words)
        written = FORMATS[kind]
        if written.needs_figure and exhibit.figure is None:
            abort(404)
        content = written.write(exhibit, edition_of(services, request.host_url), words)
        answer = Response(content, mimetype=written.mimetype)
        # Every character of the name is plain, so it needs no quoting.
        saved = f"{stem(name, exhibit.query)}{written.mark}.{written.extension}"
        answer.headers["Content-Disposition"] = f'attachment; filename="{saved}"'
        answer.headers["Cache-Control"] = "no-store"
        tell_refused(answer, settled.refused)
        return answer

    @server.get(f"/download/{_ONE_FILE}.csv")
    def section() -> Response:
        query = services.query(request.query_string.decode(errors="replace"))
        name = query.pop(_SECTION, _FIRST_SECTION)
        return redirect(services.href(f"/download/{_ONE_FILE}-{name}.csv", query), 301)


def tell_refused(answer: Response, refused: Iterable[Refused]) -> None:
    """Adds the header that names what was not understood, if anything was not."""
    told = urlencode([(one.name, one.value) for one in refused])
    if told:
        answer.headers[NOT_UNDERSTOOD] = told


def _telling(exhibit: Exhibit, settled: Settled, words: Words) -> Exhibit:
    """The exhibit with what is wrong with its link as the first of its notes."""
    told = (refusal(settled.refused, words), reasons(settled, words))
    refused = tuple(one.text for one in settled.refused)
    return replace(exhibit, notes=(*filter(None, told), *exhibit.notes), refused=refused)


def edition_of(services: Services, host: str) -> Edition:
    """The data on show under the address that readers know, else that of this request."""
    tables = services.tables
    base = services.public_url or host
    today = datetime.now().astimezone().date()
    return Edition(tables.version, tables.created, base.rstrip("/"), today)
