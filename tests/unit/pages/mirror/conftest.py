"""The exhibits of the mirror page, each made once a module."""

import pytest

from dashboard.exports.exhibit import Exhibit
from dashboard.pages.mirror.context import mirror_data
from dashboard.pages.mirror.exhibits import mirror_exhibits
from dashboard.pages.mirror.selection import mirror_options
from dashboard.pages.page import Services


@pytest.fixture(scope="module")
def data(tables):
    return mirror_data(tables)


@pytest.fixture(scope="module")
def make(tables, data):
    """(exhibit, query string, words) -> the exhibit, made once."""
    exhibits, known = mirror_exhibits(data, mirror_options(tables)), {}

    def made(name, query, words) -> Exhibit:
        key = name, query, words.language
        if key not in known:
            known[key] = exhibits[name](Services.query(query), words)
        return known[key]

    made.names = tuple(exhibits)
    return made
