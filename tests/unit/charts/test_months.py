"""Months count on from year to year, and are told as the language tells them."""

import pytest

from dashboard.charts.axes import Months
from dashboard.charts.months import month_of, month_step, month_text, months_text, tick_text
from dashboard.words import words_for

SPANS = {
    "en": "January–April 2016",
    "ru": "январь–апрель 2016\u00a0года",
    "kk": "2016\u00a0жылғы қаңтар–сәуір",
    "uz": "2016\u2011yil yanvar–aprel",
}


def test_december_is_followed_by_january():
    assert month_step(2020, 1) - month_step(2019, 12) == 1
    assert [month_of(month_step(2019, month)) for month in (1, 12)] == [(2019, 1), (2019, 12)]


@pytest.mark.parametrize("language", SPANS)
def test_a_span_names_its_year_once(language):
    ends = month_step(2016, 1), month_step(2016, 4)
    assert months_text(*ends, words_for(language)) == SPANS[language]


def test_one_month_stands_alone_and_two_years_are_both_named(words):
    first, last = month_step(2015, 11), month_step(2016, 2)
    assert months_text(first, first, words) == month_text(first, words) == words.date("2015-11")
    told = months_text(first, last, words)
    assert words.date("2015-11") in told and words.date("2016-02") in told


def test_ticks_are_short(words):
    dated = tick_text(Months(first=0, last=1), month_step(2016, 2), words)
    alone = tick_text(Months(1, 12, dated=False), 2, words)
    assert dated == f"{alone} 2016" and len(alone) <= 5
