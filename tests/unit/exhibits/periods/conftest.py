"""The exhibits of the page of the periods compared, each made once a module."""

from functools import cache

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import periods_exhibits
from dashboard.words import words_for
from tests.unit.exhibits.periods.questions import question


@pytest.fixture(scope="module")
def exhibits(tables):
    """(name after the page's, query as text, language) -> exhibit."""
    makers = periods_exhibits(Services(tables, question(tables).periods))

    @cache
    def made(name, text="", language="en"):
        return makers[f"periods-{name}"](Services.query(text), words_for(language))

    return made
