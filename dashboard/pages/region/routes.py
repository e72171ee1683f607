"""The page's downloads as plain routes."""

from flask import Flask, Response, request

from dashboard.exports.csv import csv_text
from dashboard.pages.page import Services
from dashboard.pages.region.download import DOWNLOADS, Download


def add_region_routes(server: Flask, services: Services) -> None:
    """Adds /download/<name>.csv for every download of the page."""
    for name, download in DOWNLOADS.items():
        server.add_url_rule(f"/download/{name}.csv", f"{name}_csv", _answer(services, download))


def _answer(services: Services, download: Download):
    def answer() -> Response:
        name, rows = download(services.tables, request.args.to_dict())
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(csv_text(rows), mimetype="text/csv", headers=headers)

    return answer
