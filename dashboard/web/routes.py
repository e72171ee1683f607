"""Plain routes beside the app: health, downloads, the grid's library, honest status codes."""

from http import HTTPStatus
from importlib.util import find_spec
from pathlib import Path

from dash import Dash
from flask import Flask, Response, abort, jsonify, redirect, request, send_from_directory
from werkzeug.urls import iri_to_uri
from werkzeug.wrappers import Response as WerkzeugResponse

from dashboard import __version__
from dashboard.exhibits import arrived
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.addresses import GRID_FOLDER
from dashboard.web.package import YEAR_SECONDS, add_data_routes

GRID_FILES = ("dash_ag_grid.min.js", "async-community.js")


def add_routes(app: Dash, services: Services, paths: set[str], release: str) -> None:
    """Adds the routes to the app's server. paths: those of the pages; others answer 404.
    release: of the views, by which an open tab knows whether it is of the past."""
    server = app.server
    _mended_paths(server, paths)
    server.add_url_rule("/healthz", "healthz", lambda: _health(services, release))
    server.add_url_rule(f"{GRID_FOLDER}/<name>", "grid", _grid)
    add_data_routes(server, services)
    _missing_pages(server, paths)


def _health(services: Services, release: str) -> Response:
    tables = services.tables
    return jsonify(
        status="ok",
        version=__version__,
        release=release,
        data={"version": tables.version, "created": tables.created.isoformat()},
    )


def _grid(name: str) -> Response:
    """The library of the grid, for the one page that asks for it.

    It comes inside a package that nothing here imports: Dash would send it with every document.
    Of what the package holds only the free edition is given out.
    """
    if name not in GRID_FILES:
        abort(404)
    folder = Path(find_spec("dash_ag_grid").origin).parent
    return send_from_directory(folder, name, max_age=YEAR_SECONDS)


def _mended_paths(server: Flask, paths: set[str]) -> None:
    """Leads a path that took its query, or a full stop, along to the page that it means."""

    @server.before_request
    def mended() -> WerkzeugResponse | None:
        path, search = arrived.path(request.path)
        if request.path in paths or path not in paths:
            return None
        asked = "&".join(one for one in (search, request.query_string.decode("latin-1")) if one)
        return redirect(f"{path}?{iri_to_uri(asked)}" if asked else path)


def _missing_pages(server: Flask, paths: set[str]) -> None:
    """Dash answers every address with the same document; one that is no page is a 404."""

    @server.after_request
    def honest(response: Response) -> Response:
        rule = request.url_rule.rule if request.url_rule else ""
        drawn = rule in ("/", "/<path:path>") and response.status_code == HTTPStatus.OK
        if drawn and request.path not in paths:
            response.status_code = 404
        return response
