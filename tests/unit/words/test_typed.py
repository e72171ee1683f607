"""Numbers as people type them: by both conventions, from Word and Excel, never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.words import LANGUAGES, words_for
from dashboard.words.typed import typed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.05", 4.05),
        ("4,05", 4.05),
        ("0,123", 0.123),
        ("1234,567", 1234.567),
        ("4 050", 4050.0),
        ("4\u00a0050,5", 4050.5),
        ("1\u202f234,5", 1234.5),
        ("1\u2009234.5", 1234.5),
        ("1 234,567", 1234.567),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("1,234,567", 1234567.0),
        ("1.234.567,89", 1234567.89),
        ("+3", 3.0),
        ("-12.6", -12.6),
        ("\u221212,6", -12.6),
        ("\u201312,6", -12.6),
        ("\u201112,6", -12.6),
        ("- 12,6", -12.6),
        ("(12.6)", -12.6),
        ("\uff11\uff12", 12.0),
        (" 4,05 \n", 4.05),
    ],
)
def test_one_number(text, value):
    assert typed(text).value == value


@pytest.mark.parametrize("text", ["1,234", "1.234", "-1,234", "999.000"])
def test_either_of_two(text):
    bare = text.replace(",", ".")
    assert typed(text).value is None
    assert typed(text).readings == (bare.replace(".", ""), bare)


@pytest.mark.parametrize(
    "text",
    ["", "four", "1e9", "inf", "1.2.3", "=1+1", "12 34", "1,23,456.7", "1.234.5", "--1", "4,05 bn"],
)
def test_no_number(text):
    assert typed(text).readings == ()


def test_words_around_a_number_are_those_of_the_page():
    assert typed("4,05\u00a0млрд долл. США", "", " млрд долл. США").value == 4.05
    assert typed("12,6 %", "", " %").value == 12.6
    assert typed("rank 7", "rank ").value == 7.0
    assert typed("12,6 %", "", " times").value is None


@given(st.integers(-(10**12), 10**12), st.integers(0, 4), st.sampled_from(tuple(LANGUAGES)))
def test_what_a_language_prints_is_read_or_asked(whole, decimals, language):
    value = whole / 10**decimals
    found = typed(words_for(language).number(value, decimals))
    assert value in [float(one) for one in found.readings]


@given(st.text(max_size=30))
def test_any_text_is_read(text):
    assert all(isinstance(float(one), float) for one in typed(text).readings)
