"""What tests of every kind share."""

import pytest

from tests.package import package
from tests.package import undecided as undecided_package


@pytest.fixture(scope="session")
def tables():
    return package()


@pytest.fixture(scope="session")
def undecided():
    """The package in which an earlier edition competes with Kazakhstan's imports of two years."""
    return undecided_package()
