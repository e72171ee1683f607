"""Every exhibit as a file under the address of its page: /download/<exhibit>.<format>?<query>."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from flask import Flask, Response, abort, redirect

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.state import Settled, State
from dashboard.exports.edition import Edition
from dashboard.exports.file_names import stem
from dashboard.exports.formats import FORMATS
from dashboard.pages.machine import reasons, refusal
from dashboard.web.own_address import own_address
from dashboard.web.reader import asked_query, reader_words
from dashboard.web.strict import refuse_strictly, tell_refused
from dashboard.words import Words

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
        query, words = asked_query(), reader_words()
        settled = states[name].settle(query)
        refuse_strictly(settled.refused)
        exhibit = telling(exhibits[name](query, words), settled, words)
        written = FORMATS[kind]
        if written.needs_figure and exhibit.figure is None:
            abort(404)
        content = written.write(exhibit, edition_of(services), words)
        answer = Response(content, mimetype=written.mimetype)
        # Every character of the name is plain, so it needs no quoting.
        language = f"-{words.language}" if written.spoken else ""
        told = f"{stem(name, exhibit.query)}{written.mark}{language}"
        saved = f"{told}.{written.extension}"
        answer.headers["Content-Disposition"] = f'attachment; filename="{saved}"'
        answer.headers["Cache-Control"] = "no-store"
        tell_refused(answer, settled.refused)
        return answer

    @server.get(f"/download/{_ONE_FILE}.csv")
    def section() -> Response:
        query = asked_query()
        name = query.pop(_SECTION, _FIRST_SECTION)
        return redirect(services.href(f"/download/{_ONE_FILE}-{name}.csv", query), 301)


def telling(exhibit: Exhibit, settled: Settled, words: Words) -> Exhibit:
    """The exhibit with what is wrong with its link as the first of its notes."""
    told = (refusal(settled.refused, words), reasons(settled, words))
    refused = tuple(one.text for one in settled.refused)
    return replace(exhibit, notes=(*filter(None, told), *exhibit.notes), refused=refused)


def edition_of(services: Services) -> Edition:
    """The data on show under the address that readers know, "" for none, for this request."""
    tables = services.tables
    base = services.public_url or own_address()
    today = datetime.now().astimezone().date()
    return Edition(tables.version, tables.created, base, today)
