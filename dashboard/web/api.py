"""For programs: every exhibit and table as JSON and CSV, under the queries that pages have.

    /api/                                    what there is
    /api/openapi.json                        the same, described after OpenAPI 3.1
    /api/exhibits/<name>.<json|csv>?<query>  the rows of a chart or table
    /api/tables/<name>.<json|csv>            a table of the data package

The same query gives the same bytes while data and program are the same. What of a query was not
understood is named in the header X-Not-Understood and in the field not_understood; with strict=1
it is an error.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache

from flask import Flask, Response, abort, jsonify, request

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.query import Refused
from dashboard.exhibits.state import State
from dashboard.exports.edition import Edition
from dashboard.exports.fields import fields
from dashboard.exports.formats import FORMATS
from dashboard.exports.records import record
from dashboard.pages.data.package import PackageFiles
from dashboard.web.downloads import telling
from dashboard.web.openapi import API, DESCRIPTION, described
from dashboard.web.own_address import own_address
from dashboard.web.package import strangers
from dashboard.web.reader import asked_query, reader_words
from dashboard.web.strict import NOT_UNDERSTOOD, refuse_strictly, tell_refused

_JSON = "application/json"


def add_api(
    server: Flask,
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    states: Mapping[str, State],
) -> None:
    """Adds the routes. states: how the page of each exhibit reads its query."""
    tables, files = services.tables, PackageFiles(services)

    @cache
    def written() -> bytes:
        told = described(services, exhibits, states)
        return json.dumps(told, ensure_ascii=False, indent=1).encode()

    @server.get(f"{API}/")
    def contents() -> Response:
        return jsonify(
            edition=_edition(services),
            openapi=DESCRIPTION,
            exhibits=[f"{API}/exhibits/{name}.json" for name in exhibits],
            tables=[f"{API}/tables/{name}.json" for name in tables.names]
            + [f"{API}/tables/{name}.csv" for name in tables.packed],
        )

    @server.get(DESCRIPTION)
    def description() -> Response:
        return _same(written(), _JSON).make_conditional(request)

    @server.get(f"{API}/exhibits/<name>.<any(json, csv):form>")
    def exhibit(name: str, form: str) -> Response:
        if name not in exhibits:
            abort(404)
        words, settled = reader_words(), states[name].settle(asked_query())
        refuse_strictly(settled.refused)
        shown = telling(exhibits[name](asked_query(), words), settled, words)
        # Not of today: the same address has the same bytes tomorrow.
        base = services.public_url or own_address()
        edition = Edition(tables.version, tables.created, base)
        content = FORMATS[form].write(shown, edition, words)
        return _told(_same(content, FORMATS[form].mimetype), settled.refused)

    @server.get(f"{API}/tables/<name>.<any(json, csv):form>")
    def table(name: str, form: str) -> Response:
        # Compressed tables are not held in memory: their rows come as CSV alone.
        if name not in (tables.names if form == "json" else (*tables.names, *tables.packed)):
            abort(404)
        refused = strangers()
        refuse_strictly(refused)
        if form == "csv":
            return _told(_same(files.text(name), FORMATS[form].mimetype), refused)
        rows = getattr(tables, name)
        told = {
            "name": name,
            "edition": _edition(services),
            "not_understood": [one.text for one in refused],
            "fields": fields(rows),
            "rows": [record(row) for row in rows.to_dict("records")],
        }
        text = json.dumps(told, ensure_ascii=False, allow_nan=False, default=str)
        return _told(_same(text.encode(), _JSON), refused)

    @server.get(f"{API}/<path:rest>")
    def nothing(rest: str) -> Response:
        abort(404)

    server.after_request(_open_to_all)


def _edition(services: Services) -> dict[str, str]:
    tables = services.tables
    return {"version": tables.version, "created": tables.created.isoformat()}


def _same(content: bytes, kind: str) -> Response:
    """An answer that whoever has it already need not take again."""
    answer = Response(content, mimetype=kind)
    answer.headers["Cache-Control"] = "public, no-cache"
    answer.add_etag()
    return answer


def _told(answer: Response, refused: Iterable[Refused]) -> Response:
    """With what was not understood, and the language that was chosen by a header."""
    tell_refused(answer, refused)
    answer.vary.add("Accept-Language")
    return answer.make_conditional(request)


def _open_to_all(answer: Response) -> Response:
    """Any page may read it; nothing of a reader is known here, so nothing of theirs is open."""
    if request.path.startswith(f"{API}/"):
        answer.headers["Access-Control-Allow-Origin"] = "*"
        answer.headers["Access-Control-Expose-Headers"] = f"ETag, {NOT_UNDERSTOOD}"
        if request.method == "OPTIONS":
            answer.headers["Access-Control-Allow-Methods"] = "GET, HEAD, OPTIONS"
            answer.headers["Access-Control-Allow-Headers"] = "If-None-Match, Accept-Language"
            answer.headers["Access-Control-Max-Age"] = "86400"
    return answer
