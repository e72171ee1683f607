"""Every exhibit as a file under the address of its page: /download/<exhibit>.<format>?<query>."""

from collections.abc import Mapping

from flask import Flask, Response, abort, redirect, request

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exports.edition import Edition
from dashboard.exports.file_names import file_name
from dashboard.exports.formats import FORMATS
from dashboard.words import negotiate, words_for

# Links of old name the sections of that page in a parameter of one address.
_ONE_FILE, _SECTION, _FIRST_SECTION = "periods", "table", "comparison"


def add_downloads(server: Flask, services: Services, exhibits: Mapping[str, Exhibitor]) -> None:
    """Adds the route; 404 for an exhibit or a format that there is not."""

    @server.get("/download/<name>.<kind>")
    def take(name: str, kind: str) -> Response:
        if name not in exhibits or kind not in FORMATS:
            abort(404)
        query = services.query(request.query_string.decode(errors="replace"))
        words = words_for(negotiate(query.get("lang"), request.accept_languages))
        exhibit = exhibits[name](query, words)
        written = FORMATS[kind]
        if written.needs_figure and exhibit.figure is None:
            abort(404)
        content = written.write(exhibit, edition_of(services, request.host_url), words)
        answer = Response(content, mimetype=written.mimetype)
        # Every character of the name is plain, so it needs no quoting.
        saved = file_name(name, exhibit.query, written.extension)
        answer.headers["Content-Disposition"] = f'attachment; filename="{saved}"'
        answer.headers["Cache-Control"] = "no-store"
        return answer

    @server.get(f"/download/{_ONE_FILE}.csv")
    def section() -> Response:
        query = services.query(request.query_string.decode(errors="replace"))
        name = query.pop(_SECTION, _FIRST_SECTION)
        return redirect(services.href(f"/download/{_ONE_FILE}-{name}.csv", query), 301)


def edition_of(services: Services, host: str) -> Edition:
    """The data on show under the address that readers know, else that of this request."""
    tables = services.tables
    base = services.public_url or host
    return Edition(tables.version, tables.created, base.rstrip("/"))
