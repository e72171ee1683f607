"""The dashboard over its own data, made once."""

import pytest

from dashboard.settings import Settings
from tests.contract.served import Served


@pytest.fixture(scope="session")
def served(tables):
    """The app behind a test client: asked as a browser asks, without a network."""
    # Imported here: tests of data and source need no running app, nor one that runs.
    from dashboard.app import create_app

    return Served(create_app(Settings(), tables).server.test_client())
