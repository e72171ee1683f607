"""Dates and parts of dates as the Unicode CLDR prints them."""

import pytest

from dashboard.words import words_for

WRITTEN = {
    "en": ("2019", "May 2019", "May 1, 2019"),
    "ru": ("2019", "май 2019 г.", "1 мая 2019 г."),
    "kk": ("2019", "2019 ж. мамыр", "2019 ж. 1 мамыр"),
    "uz": ("2019", "may, 2019", "1-may, 2019"),
}


def plain(text):
    """With ordinary spaces: editions of the CLDR differ in which narrow one they print."""
    return " ".join(text.split())


@pytest.mark.parametrize("language", WRITTEN)
def test_a_date_is_as_precise_as_it_is_known(language):
    words = words_for(language)
    written = tuple(plain(words.date(date)) for date in ("2019", "2019-05", "2019-05-01"))
    assert written == WRITTEN[language]


def test_a_day_that_does_not_exist_is_an_error(english):
    with pytest.raises(ValueError, match="day"):
        english.date("2019-02-30")
