"""The explorer's exhibit over the real data."""

from functools import cache

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.exhibits import trade_exhibits
from dashboard.words import words_for


@pytest.fixture(scope="session")
def fresh(tables, options):
    """(query, words) -> the trade explorer's exhibit, made anew."""
    return trade_exhibits(Services(tables, options.periods), options)["trade"]


@pytest.fixture(scope="session")
def trade(fresh):
    """(query, words) -> the trade explorer's exhibit, made once."""
    made = cache(lambda query, language: fresh(dict(query), words_for(language)))
    return lambda query, words: made(tuple(query.items()), words.language)
