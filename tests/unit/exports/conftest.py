"""The explorer's exhibit over the real data."""

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.exhibits import trade_exhibit


@pytest.fixture(scope="session")
def trade(tables, options):
    """(query, words) -> the trade explorer's exhibit."""
    return trade_exhibit(Services(tables, options.periods), options)
