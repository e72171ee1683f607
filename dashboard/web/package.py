"""The files of the data package as downloads: each table, all in one archive, the references."""

from flask import Flask, Response, abort, request

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Refused, gathered
from dashboard.exports.address import LANGUAGE, PIN
from dashboard.exports.package import package_zip
from dashboard.pages.data.downloads import (
    PACKAGE_HREF,
    SOURCES_HREF,
    sources_bibliography,
    table_href,
)
from dashboard.pages.data.package import PackageFiles
from dashboard.web.reader import asked_query
from dashboard.web.strict import STRICT, refuse_strictly, tell_refused

# How the names of compressed tables end.
PACKED = ".csv.gz"
# An address that names the version of the data has the same answer for ever.
YEAR_SECONDS = 31_536_000


def add_data_routes(server: Flask, services: Services) -> None:
    """Adds the downloads to the server."""
    files = PackageFiles(services)
    # Now, while they are those of the tables.
    files.content  # noqa: B018
    version = services.tables.version

    def table(name: str) -> Response:
        if name not in services.tables.names:
            abort(404)
        return _attachment(files.content[f"{name}.csv"], f"{name}.csv", "text/csv")

    def packed(path: str) -> Response:
        if not path.endswith(PACKED) or path not in files.content:
            abort(404)
        return _attachment(files.content[path], path, "application/gzip")

    def rows(name: str) -> Response:
        if name not in (*services.tables.names, *services.tables.packed):
            abort(404)
        answer = Response(files.listed(name), mimetype="application/json")
        if request.args.get(PIN) == version:
            answer.cache_control.public, answer.cache_control.max_age = True, YEAR_SECONDS
        return answer

    def package() -> Response:
        name = f"kazakhstan-uzbekistan-trade-{version}.zip"
        return _attachment(package_zip(files.content), name, "application/zip")

    def references() -> Response:
        text = sources_bibliography(services.tables)
        return _attachment(text, "sources.bib", "application/x-bibtex")

    # One address a table: a rule for any name would stand before that of the exhibits.
    for name in services.tables.names:
        server.add_url_rule(table_href(name), f"table_{name}_csv", table, defaults={"name": name})
    server.add_url_rule("/download/tables/<name>.csv", "any_table_csv", table)
    server.add_url_rule("/download/tables/<name>.json", "table_json", rows)
    server.add_url_rule("/download/tables/<path>", "packed_table", packed)
    server.add_url_rule(PACKAGE_HREF, "package_zip", package)
    server.add_url_rule(SOURCES_HREF, "sources_bib", references)


def _attachment(content: bytes | str, name: str, kind: str) -> Response:
    """A file that takes no choice: a header names any parameter, since nothing follows it."""
    refused = strangers()
    refuse_strictly(refused)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    answer = Response(content, mimetype=kind, headers=headers)
    tell_refused(answer, refused)
    return answer


def strangers() -> list[Refused]:
    """What is asked of an address that takes no choice."""
    strange = (one for one in asked_query().items() if one[0] not in (LANGUAGE, PIN, STRICT))
    return [Refused(*one) for one in strange if not gathered(one[0])]
