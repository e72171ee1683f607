"""The dashboard over its own data, made once."""

import pytest

from tests.application import application
from tests.contract.served import Served


@pytest.fixture(scope="session")
def served():
    """The app behind a test client: asked as a browser asks, without a network."""
    return Served(application().server.test_client())
