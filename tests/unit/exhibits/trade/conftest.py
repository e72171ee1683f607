"""The explorer's exhibit of a selection."""

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.exhibits import trade_exhibit
from dashboard.exhibits.trade.selection import to_query


@pytest.fixture(scope="session")
def shown(tables, options):
    """(selection, words) -> exhibit."""
    make = trade_exhibit(Services(tables, options.periods), options)
    return lambda selection, words: make(Services.query(to_query(selection, options)), words)
