"""The explorer's exhibit of a selection."""

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.exhibits import trade_choices, trade_exhibits


@pytest.fixture(scope="session")
def choices(tables, options):
    """What can be chosen on the page."""
    return trade_choices(tables, options)


@pytest.fixture(scope="session")
def exhibitors(tables, options):
    """Name -> exhibitor."""
    return trade_exhibits(Services(tables, options.periods), options)


@pytest.fixture(scope="session")
def shown(exhibitors, choices):
    """(selection, words) -> exhibit."""
    make = exhibitors["trade"]
    return lambda selection, words: make(Services.query(choices.write(selection)), words)
