"""The tables of the mirror page as CSV."""

from flask import Flask, Response, abort, request

from dashboard.exports.csv import csv_text
from dashboard.pages.mirror.context import mirror_data
from dashboard.pages.mirror.download import mirror_download
from dashboard.pages.page import Services


def add_mirror_routes(server: Flask, services: Services) -> None:
    """Adds /download/mirror-<part>.csv; 404 for a part that the page does not have."""
    data = mirror_data(services.tables)

    @server.get("/download/mirror-<part>.csv")
    def mirror_csv(part: str) -> Response:
        query = services.query(request.query_string.decode())
        found = mirror_download(part, data, query)
        if found is None:
            abort(404)
        name, rows = found
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(csv_text(rows), mimetype="text/csv", headers=headers)
