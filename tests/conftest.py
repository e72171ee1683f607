"""What tests of every kind share."""

import pytest

from tests.package import package


@pytest.fixture(scope="session")
def tables():
    return package()
