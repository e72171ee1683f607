"""The exhibits of the region's page, each made once a module."""

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region.exhibits import region_exhibits
from dashboard.exhibits.region.selection import region_options


@pytest.fixture(scope="module")
def region(tables):
    return region_options(tables)


@pytest.fixture(scope="module")
def make(tables, region):
    """(exhibit, query string, words) -> the exhibit, made once."""
    exhibits = region_exhibits(Services(tables, read_periods(tables.periods)), region)
    known: dict[tuple, Exhibit] = {}

    def made(name, query, words) -> Exhibit:
        key = name, query, words.language
        if key not in known:
            known[key] = exhibits[name](Services.query(query), words)
        return known[key]

    made.names = tuple(exhibits)
    return made
