"""The exhibits of the region's page, each made once a module."""

import pytest

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region.exhibits import Region
from dashboard.exhibits.region.selection import region_options


@pytest.fixture(scope="session")
def options(tables):
    """What the region's page offers."""
    return region_options(tables)


@pytest.fixture(scope="session")
def region(tables, options):
    """The page's exhibits and state."""
    return Region(tables, options)


@pytest.fixture(scope="session")
def asked(region):
    """Query string -> what it shows."""
    return lambda query: region.asked(Services.query(query))


@pytest.fixture(scope="module")
def make(region):
    """(exhibit, query string, words) -> the exhibit, made once."""
    known: dict[tuple, Exhibit] = {}

    def made(name, query, words) -> Exhibit:
        key = name, query, words.language
        if key not in known:
            known[key] = region.exhibitors[name](Services.query(query), words)
        return known[key]

    return made
