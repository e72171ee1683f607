"""Plain routes beside the app: health, downloads, Bootstrap's style sheet, honest status codes."""

from importlib.util import find_spec
from pathlib import Path

from dash import Dash
from flask import Flask, Response, jsonify, request, send_from_directory

from dashboard import __version__
from dashboard.exhibits.exhibitor import Services
from dashboard.web.package import add_data_routes

BOOTSTRAP = "/bootstrap/bootstrap.min.css"


def add_routes(app: Dash, services: Services, paths: set[str]) -> None:
    """Adds the routes to the app's server. paths: those of the pages; others answer 404."""
    server = app.server
    server.add_url_rule("/healthz", "healthz", lambda: _health(services))
    server.add_url_rule(BOOTSTRAP, "bootstrap", _bootstrap)
    add_data_routes(server, services)
    _missing_pages(server, paths)


def _health(services: Services) -> Response:
    tables = services.tables
    return jsonify(
        status="ok",
        version=__version__,
        data={"version": tables.version, "created": tables.created.isoformat()},
    )


def _bootstrap() -> Response:
    """Bootstrap comes inside a Python package; nothing of it is copied here."""
    folder = Path(find_spec("flask_bootstrap").origin).parent / "static" / "bootstrap5" / "css"
    return send_from_directory(folder, "bootstrap.min.css", max_age=86_400)


def _missing_pages(server: Flask, paths: set[str]) -> None:
    """Dash answers every address with the same document; one that is no page is a 404."""

    @server.after_request
    def honest(response: Response) -> Response:
        rule = request.url_rule.rule if request.url_rule else ""
        if rule in ("/", "/<path:path>") and request.path not in paths:
            response.status_code = 404
        return response
