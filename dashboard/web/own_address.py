"""The address readers know, for citations, links and codes: never what a stranger calls us."""

from urllib.parse import urlsplit

from flask import Flask, current_app, request

from dashboard.exports.edition import LOOPBACK

_KEY = "OWN_HOSTS"


def know_own_hosts(server: Flask, host: str) -> None:
    """Tells the server by which names it may be called. host: that it listens on."""
    server.config[_KEY] = frozenset((*LOOPBACK, host))


def own_address() -> str:
    """The address of this request, "" when its host is a name that nobody told us."""
    try:
        parts = urlsplit(request.host_url)
        known = parts.hostname in current_app.config.get(_KEY, LOOPBACK) and not parts.username
    except ValueError:
        return ""
    return request.host_url.rstrip("/") if known else ""
