"""The dashboard under a path of a host, as in https://example.org/ca, and behind a proxy.

Everything inside writes addresses as if it lay at the root of its host. Here, once, each answer's
are moved below the path, and the path is taken off what is asked for; a proxy may have done so.
"""

import re
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from flask import Flask, Response, request
from werkzeug.middleware.proxy_fix import ProxyFix

# An address in HTML, in HTML inside JSON, or as the property of a component; none of another host.
# Plotly's JSON has another sign for a slash.
_ADDRESS = re.compile(
    rb"""(\b(?:href|src|data-rows|data-script)\\*"?[:=]\s*\\*["'])(/|\\u002f)(?!/|\\u002f)"""
)
# Where they stand; files tell addresses as data.
DOCUMENTS, _VIEWS = ("/", "/<path:path>"), ("/view/", "/own/view/")
Wsgi = Callable[[dict, Callable], Iterable[bytes]]


def folder(public_url: str) -> str:
    """The path of a public address, "" at the root of its host."""
    return urlsplit(public_url).path


def mount(server: Flask, path: str) -> None:
    """Moves the server below a path; "" leaves it where it is."""
    if not path:
        return
    server.wsgi_app = _below(path, server.wsgi_app)
    moved = rb"\g<1>" + path.encode() + rb"\g<2>"

    @server.after_request
    def addressed(answer: Response) -> Response:
        place = answer.headers.get("Location", "")
        if place.startswith("/") and not place.startswith("//"):
            answer.headers["Location"] = path + place
        if _has_addresses():
            answer.set_data(_ADDRESS.sub(moved, answer.get_data()))
        return answer


def trust_proxies(server: Flask, count: int) -> None:
    """Takes the reader's address from so many proxies in front, 0 for none.

    Host and scheme are never taken from anybody: those of the public address count.
    """
    if count:
        server.wsgi_app = ProxyFix(server.wsgi_app, x_for=count, x_proto=0, x_host=0)


def _has_addresses() -> bool:
    rule = request.url_rule.rule if request.url_rule else ""
    return rule.startswith(_VIEWS) or rule in DOCUMENTS


def _below(path: str, inner: Wsgi) -> Wsgi:
    """The application without the path in front of what is asked for."""

    def application(environ: dict, start: Callable) -> Iterable[bytes]:
        asked = environ.get("PATH_INFO", "")
        if asked == path or asked.startswith(f"{path}/"):
            environ = {**environ, "PATH_INFO": asked.removeprefix(path) or "/"}
        return inner(environ, start)

    return application
