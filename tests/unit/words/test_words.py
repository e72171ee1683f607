"""Keys, placeholders, enumerations."""

import pytest

from dashboard.words import LANGUAGES, Words, words_for
from dashboard.words.catalogue import messages


def test_there_are_four_languages():
    assert set(LANGUAGES) == {"kk", "ru", "en", "uz"}


def test_placeholders_are_filled(words):
    text = words("overview.in_year", year=2019)
    assert "2019" in text and "{" not in text


def test_an_unknown_key_is_an_error(words):
    assert "nothing" not in words
    with pytest.raises(KeyError, match="nothing"):
        words("nothing")
    with pytest.raises(KeyError, match="nothing"):
        words.plural("nothing", 3)


def test_a_missing_placeholder_is_an_error(words):
    with pytest.raises(KeyError, match="year"):
        words("overview.in_year")


@pytest.mark.parametrize(
    ("language", "last"), [("en", "and"), ("ru", "и"), ("kk", "және"), ("uz", "va")]
)
def test_an_enumeration_has_a_word_before_its_last_member(language, last):
    words = words_for(language)
    assert words.join(["a", "b", "c"]) == f"a, b {last} c"
    assert words.join(name for name in ("a", "b")) == f"a {last} b"
    assert (words.join(["a"]), words.join([])) == ("a", "")


def test_words_of_a_language_are_made_once():
    assert words_for("kk") is words_for("kk")


def test_an_unknown_language_has_no_words():
    with pytest.raises(KeyError):
        Words("xx")


def test_a_catalogue_cannot_be_changed():
    with pytest.raises(TypeError):
        messages("en")["page.trade"] = "Something else"
