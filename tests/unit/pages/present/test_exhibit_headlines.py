"""Every exhibit for a slide has a headline of a dozen words, and its number is right."""

import re

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.unit.pages.present import (
    headlines,
    headlines_of_periods,
    headlines_of_region,
    headlines_of_sources,
)

pytestmark = pytest.mark.slow

TOLD = (
    headlines.TOLD
    | headlines_of_region.TOLD
    | headlines_of_periods.TOLD
    | headlines_of_sources.TOLD
)


@pytest.mark.parametrize("name", TOLD)
def test_the_number_of_a_headline_is_that_of_the_files(exhibits, english, name):
    told = exhibits[name]({}, english).headline
    assert told.replace("\N{NO-BREAK SPACE}", " ") == TOLD[name]()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exhibit_has_a_headline_of_a_dozen_words(exhibits, language):
    words = words_for(language)
    for name, make in exhibits.items():
        for period in ("all", "3"):
            told = make({"period": period}, words).headline
            spoken = [part for part in told.split() if re.search(r"[^\W\d]", part)]
            assert 2 <= len(spoken) <= 12, (name, period, told)
            years = re.sub(r"\b(19|20)\d\d\b", "", told)
            assert len(re.findall(r"\d[\d\u00a0.,]*", years)) <= 2, (name, told)
            assert not told.endswith("."), (name, told)
