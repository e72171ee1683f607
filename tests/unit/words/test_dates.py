"""Dates and parts of dates in the one form that the texts of each language use."""

import pytest

from dashboard.words import words_for

WRITTEN = {
    "en": ("2019", "May 2019", "1 May 2019"),
    "ru": ("2019", "май 2019\u00a0года", "1 мая 2019\u00a0года"),
    "kk": ("2019", "2019\u00a0жылғы мамыр", "2019\u00a0жылғы 1 мамыр"),
    "uz": ("2019", "2019\u2011yil may", "2019\u2011yil 1\u2011may"),
}


@pytest.mark.parametrize("language", WRITTEN)
def test_a_date_is_as_precise_as_it_is_known(language):
    words = words_for(language)
    written = tuple(words.date(date) for date in ("2019", "2019-05", "2019-05-01"))
    assert written == WRITTEN[language]


def test_a_day_that_does_not_exist_is_an_error(english):
    with pytest.raises(ValueError, match="day"):
        english.date("2019-02-30")


def test_a_month_alone_has_its_own_form():
    names = {language: words_for(language).month(5) for language in WRITTEN}
    assert names == {"en": "May", "ru": "май", "kk": "мамыр", "uz": "may"}
    short = {language: words_for(language).month(12, short=True) for language in WRITTEN}
    assert short == {"en": "Dec", "ru": "дек.", "kk": "жел.", "uz": "dek"}
