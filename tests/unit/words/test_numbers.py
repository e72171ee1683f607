"""Numbers as the Unicode CLDR prints them: 1,234.5 in English, 1 234,5 in the other three."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.words import LANGUAGES, words_for

SPACE = "\u00a0"
MINUS = "\u2212"
WRITTEN = {
    "en": f"{MINUS}1,234,567.89",
    "ru": f"{MINUS}1{SPACE}234{SPACE}567,89",
    "kk": f"{MINUS}1{SPACE}234{SPACE}567,89",
    "uz": f"{MINUS}1{SPACE}234{SPACE}567,89",
}


def test_groups_and_decimals(words):
    assert words.number(-1234567.891, 2) == WRITTEN[words.language]


def test_decimals_are_fixed(words):
    point = "." if words.language == "en" else ","
    assert words.number(3, 2) == f"3{point}00"
    assert words.number(3.14159, 0) == "3"
    assert words.number(0.05, 1) in (f"0{point}1", f"0{point}0")


def test_what_rounds_to_zero_has_no_sign(words):
    assert words.number(-0.0004, 2)[0] == "0"
    assert words.signed(0.0004, 2) == words.signed(-0.0004, 2) == words.number(0, 2)


def test_a_signed_number_says_plus(english):
    assert (english.signed(3.14, 1), english.signed(-3.14, 1)) == ("+3.1", f"{MINUS}3.1")


def test_a_minus_is_no_hyphen(words):
    assert "-" not in words.number(-1234.5, 1) + words.signed(-0.2, 1)


@given(st.floats(-1e9, 1e9), st.integers(0, 3), st.sampled_from(tuple(LANGUAGES)))
def test_a_written_number_reads_as_the_rounded_value(value, decimals, language):
    text = words_for(language).number(value, decimals)
    group, point = (",", ".") if language == "en" else (SPACE, ",")
    read = float(text.replace(group, "").replace(point, ".").replace(MINUS, "-"))
    assert read == pytest.approx(value, abs=0.5 * 10**-decimals + 1e-6)
    assert len(text.partition(point)[2]) == decimals
