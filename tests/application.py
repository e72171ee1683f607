"""The dashboard over the package of the repository, made once a process."""

from functools import cache

from dash import Dash

from dashboard.settings import Settings
from tests.package import package


@cache
def application() -> Dash:
    """What it has computed for one test is at hand for the next; heavy answers are not limited."""
    # Imported here: tests of data and source need no running app, nor one that runs.
    from dashboard.app import create_app

    return create_app(Settings(heavy_per_minute=0), package())
