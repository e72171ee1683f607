"""What tests of every kind share."""

import gc

import pytest

from tests.package import package
from tests.package import undecided as undecided_package


def pytest_collection_finish() -> None:
    """Modules and tests are held to the end: the collector of garbage, an eighth of the time
    otherwise, need not go through them, nor often through what tests make once for all.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(scope="session")
def tables():
    return package()


@pytest.fixture(scope="session")
def undecided():
    """The package in which an earlier edition competes with Kazakhstan's imports of two years."""
    return undecided_package()
