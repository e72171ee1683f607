"""What the script of the share menu asks the server for: an exhibit's title, and QR codes."""

from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

from flask import Flask, Response, abort, jsonify, request

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exports.file_names import file_name
from dashboard.exports.qr import qr_svg
from dashboard.web.reader import asked_query, reader_words


def add_sharing(
    server: Flask,
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    paths: Collection[str],
) -> None:
    """Adds the routes. paths: of the pages, the only addresses that get a QR code."""

    @server.get("/share/<name>.json")
    def about(name: str) -> Response:
        """What the exhibit is called in that state, and its canonical query."""
        if name not in exhibits:
            abort(404)
        query, words = asked_query(), reader_words()
        exhibit = exhibits[name](query, words)
        return jsonify(
            title=exhibit.title,
            query=exhibit.query,
            file=file_name(name, exhibit.query, "").rstrip("."),
        )

    @server.get("/qr.svg")
    def code() -> Response:
        """The code of one of the dashboard's own addresses, once its public one is known."""
        wanted = request.args.get("link", "")
        known = _path(wanted) in paths
        picture = qr_svg(services.public_url + wanted) if known and services.public_url else ""
        if not picture:
            abort(404)
        return Response(picture, mimetype="image/svg+xml")


def _path(address: str) -> str:
    """The path of an address without a host, "" of any other text."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return "" if parts.netloc or parts.scheme else parts.path
