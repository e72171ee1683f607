"""The files of the data package as downloads: each table, all in one archive, the references."""

from flask import Flask, Response, abort

from dashboard.exhibits.exhibitor import Services
from dashboard.exports.package import package_zip
from dashboard.pages.data.downloads import (
    PACKAGE_HREF,
    SOURCES_HREF,
    sources_bibliography,
    table_href,
)
from dashboard.pages.data.view import PackageFiles


def add_data_routes(server: Flask, services: Services) -> None:
    """Adds the downloads to the server."""
    files = PackageFiles(services)
    version = services.tables.version

    def table(name: str) -> Response:
        if name not in services.tables.names:
            abort(404)
        return _attachment(files.content[f"{name}.csv"], f"{name}.csv", "text/csv")

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
    server.add_url_rule(PACKAGE_HREF, "package_zip", package)
    server.add_url_rule(SOURCES_HREF, "sources_bib", references)


def _attachment(content: bytes | str, name: str, kind: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, mimetype=kind, headers=headers)
