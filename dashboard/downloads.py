"""Every exhibit as a file under the address of its page: /download/<exhibit>.<format>?<query>."""

from collections.abc import Mapping

from flask import Flask, Response, abort, request

from dashboard.exports.csv import csv_text
from dashboard.pages.page import Exhibitor, Services
from dashboard.words import negotiate, words_for


def add_downloads(server: Flask, services: Services, exhibits: Mapping[str, Exhibitor]) -> None:
    """Adds the routes; 404 for an exhibit or a format that there is not."""

    @server.get("/download/<name>.<kind>")
    def take(name: str, kind: str) -> Response:
        if name not in exhibits or kind != "csv":
            abort(404)
        query = services.query(request.query_string.decode())
        words = words_for(negotiate(query.get("lang"), request.accept_languages))
        exhibit = exhibits[name](query, words)
        headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
        return Response(csv_text(exhibit.rows), mimetype="text/csv", headers=headers)
