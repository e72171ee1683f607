"""What the explorer offers, the languages, and examples that are the same on every run."""

import pytest
from hypothesis import settings

from dashboard.exhibits.trade.selection import trade_options
from dashboard.words import LANGUAGES, words_for

# Some examples draw a whole chart, which no deadline in milliseconds fits.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def options(tables):
    """What the trade explorer offers."""
    return trade_options(tables)


@pytest.fixture(params=LANGUAGES)
def words(request):
    """The words of each language in turn."""
    return words_for(request.param)


@pytest.fixture
def english():
    return words_for("en")
