"""Pages computed before anyone asks, so that the first reader waits no longer than the second."""

from flask import Flask

from dashboard.components.header import GROUPS
from dashboard.pages.present.addresses import SLIDES
from dashboard.web.arena import give_back
from dashboard.words import LANGUAGES


def warm(server: Flask) -> None:
    """Opens every page and the ready slides in every language, as a reader would.

    What it computes is kept; what it needed for that alone, ten megabytes, goes back to the system.
    """
    client = server.test_client()
    paths = {address.partition("#")[0] for group in GROUPS.values() for address in group}
    for language in LANGUAGES:
        for path in [*sorted(paths), SLIDES]:
            client.get(path, query_string={"lang": language}).close()
    give_back()
