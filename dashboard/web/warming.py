"""Pages computed before anyone asks, so that the first reader waits no longer than the second."""

from flask import Flask

from dashboard.components.header import GROUPS
from dashboard.words import LANGUAGES


def warm(server: Flask) -> None:
    """Opens every page in every language, as a reader would; what it computes is kept."""
    client = server.test_client()
    for language in LANGUAGES:
        for path in (path for paths in GROUPS.values() for path in paths):
            client.get(path, query_string={"lang": language}).close()
