"""The files of the data package as downloads: each table, all in one archive, the references."""

from flask import Flask, Response, abort, request

from dashboard.exports.csv import csv_text
from dashboard.exports.package import package_zip
from dashboard.pages.data.downloads import (
    COVERAGE_HREF,
    PACKAGE_HREF,
    SOURCES_HREF,
    coverage_download,
    sources_bibliography,
)
from dashboard.pages.data.view import PackageFiles
from dashboard.pages.page import Services


def add_data_routes(server: Flask, services: Services) -> None:
    """Adds the downloads to the server. `/download/<page>.csv` of a page wins over a table."""
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

    def coverage() -> Response:
        name, rows = coverage_download(services, request.args.to_dict())
        return _attachment(csv_text(rows), name, "text/csv")

    server.add_url_rule("/download/<name>.csv", "table_csv", table)
    server.add_url_rule("/download/tables/<name>.csv", "any_table_csv", table)
    server.add_url_rule(PACKAGE_HREF, "package_zip", package)
    server.add_url_rule(SOURCES_HREF, "sources_bib", references)
    server.add_url_rule(COVERAGE_HREF, "coverage_csv", coverage)


def _attachment(content: bytes | str, name: str, kind: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, mimetype=kind, headers=headers)
