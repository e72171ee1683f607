"""The exhibits of the mirror page, each made once a module."""

import pytest

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.context import Context, MirrorData
from dashboard.exhibits.mirror.exhibits import mirror_exhibits
from dashboard.exhibits.mirror.selection import MirrorSelection, mirror_options


@pytest.fixture(scope="module")
def data(tables):
    return MirrorData(tables)


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


@pytest.fixture
def context(tables, data, english):
    def of(words=english, **choices):
        return Context(data, mirror_options(tables), MirrorSelection(**choices), words)

    return of
