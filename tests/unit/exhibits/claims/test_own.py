"""The reader's own claim: numbers as people type them, and the same judgement."""

import pytest

from dashboard.exhibits.claims.own import number, own_view
from dashboard.exhibits.claims.selection import ClaimsSelection
from dashboard.words import words_for


def asked(tables, **chosen):
    selection = ClaimsSelection(lang="en", **chosen)
    return own_view(tables, selection, words_for("en"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.05", 4.05),
        ("4,05", 4.05),
        ("4 050", 4050.0),
        ("4\u00a0050,5", 4050.5),
        ("\u221212,6", -12.6),
        ("+3", 3.0),
        ("", None),
        ("four", None),
        ("1e9", None),
        ("inf", None),
        ("4,05 bn", None),
        ("1.2.3", None),
        ("=1+1", None),
    ],
)
def test_a_number_is_read_as_it_is_typed(text, value):
    assert number(text) == value


def test_nothing_typed_is_no_claim(tables):
    own = asked(tables)
    assert own.answer is None
    assert own.error == ""


def test_what_is_no_number_is_quoted_back(tables):
    own = asked(tables, value="four billion")
    assert own.answer is None
    assert "four billion" in own.error


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("4.9", "supported"), ("4.05", "part_of_year"), ("9.9", "contradicted")],
)
def test_the_turnover_of_2022_is_judged(tables, value, verdict):
    own = asked(tables, ask="turnover", last=2022, value=value)
    assert own.answer.verdict == verdict


def test_the_digits_typed_set_the_room(tables):
    # 4,921.93 million: five billion to the billion, not to the hundred million.
    assert asked(tables, last=2022, value="5").answer.verdict == "supported"
    assert asked(tables, last=2022, value="5.0").answer.verdict != "supported"


def test_growth_needs_two_years(tables):
    # 4,921.93 / 3,833.91 - 1 = 28.4 %
    own = asked(tables, ask="turnover_growth", first=2021, last=2022, value="28.4")
    assert (own.first, own.last) == (2021, 2022)
    assert own.answer.verdict == "supported"


def test_a_year_without_a_figure_falls_back_to_one_with(tables):
    own = asked(tables, ask="turnover", of="UZB", last=2010)
    assert 2010 not in own.years
    assert own.last == own.years[-1]


def test_two_years_in_the_wrong_order_are_put_right(tables):
    own = asked(tables, ask="turnover_growth", first=2022, last=2020)
    assert own.first < own.last


def test_the_first_year_that_is_known_can_end_no_span(tables):
    own = asked(tables, ask="turnover_growth", first=1995, last=1995, value="1")
    assert own.years[0] == own.first == 1995
    assert own.last == own.years[-1]


@pytest.mark.parametrize(
    ("value", "told"), [("5", "5 раз"), ("21", "21 раз"), ("3", "3 раза"), ("4,9", "4,9 раза")]
)
def test_times_agree_with_their_number_in_russian(tables, value, told):
    words = words_for("ru")
    selection = ClaimsSelection(lang="ru", ask="turnover_times", first=2016, last=2024, value=value)
    assert own_view(tables, selection, words).answer.claimed == told


def test_every_measure_answers_in_every_language(tables, words):
    for measure, _ in asked(tables).measures:
        selection = ClaimsSelection(lang=words.language, ask=measure, value="3")
        own = own_view(tables, selection, words)
        assert own.answer is not None
        assert own.answer.conclusion
