"""Lists in the order of the reader's alphabet, as its school books print it."""

import re

import pytest

from dashboard.words import words_for
from dashboard.words.alphabet import sorting_key
from dashboard.words.catalogue import messages

COUNTRY = re.compile(r"country\.[A-Z]{3}")

# Each line is in order already; the letters are those whose code points stand elsewhere.
IN_ORDER = {
    "kk": (
        "Албания Әзербайжан Бангладеш",
        "Вьетнам Гамбия Ғана Дания",
        "Италия Йемен Канада Қазақстан Латвия",
        "Непал Ңа Оман Өзбекстан Польша",
        "Украина Ұлыбритания Үндістан Финляндия Һонда Чехия",
        "Ыстанбул Іле Эстония",
    ),
    "ru": (
        "ежевика ёлка енот Ереван",
        "Испания Йемен Канада",
        "Щецин Эстония Япония",
    ),
    "en": ("Belgium Côte Cuba", "Åland Albania", "Tunisia Türkiye Uganda"),
    "uz": (
        "Angliya Braziliya Dominika",
        "Sudan Suriya Turkiya Zimbabve Oʻzbekiston Gʻana Shvetsiya Chexiya",
        "Estoniya Fransiya Germaniya",
        "Vetnam Xitoy Yaponiya",
    ),
}


@pytest.mark.parametrize("language", ("kk", "ru", "en"))
@pytest.mark.parametrize("backwards", (False, True))
def test_names_stand_in_the_order_of_the_alphabet(language, backwards):
    for line in IN_ORDER[language]:
        names = line.split()
        mixed = names[::-1] if backwards else names[1:] + names[:1]
        assert words_for(language).sorted(mixed) == names


def test_letters_of_two_signs_stand_at_the_end_of_the_uzbek_alphabet():
    uzbek = words_for("uz")
    for line in IN_ORDER["uz"]:
        names = line.split()
        assert uzbek.sorted(reversed(names)) == names
    # S before Sh, O before Oʻ, whatever follows.
    assert uzbek.sorted(["sha", "sya", "oʻa", "oya"]) == ["oya", "sya", "oʻa", "sha"]


def test_blanks_come_before_letters_and_marks_do_not_count(words):
    first, second = ("аа б", "ааа") if words.language in ("kk", "ru") else ("aa b", "aaa")
    assert words.sorted([second, first]) == [first, second]
    assert words.sorted([f"«{second}»", f"({first})"]) == [f"({first})", f"«{second}»"]


def test_case_does_not_decide(english):
    assert english.sorted(["b", "A", "C"]) == ["A", "b", "C"]


def test_items_are_sorted_by_the_text_that_is_asked_for(english):
    pairs = [("1", "b"), ("2", "a")]
    assert english.sorted(pairs, key=lambda pair: pair[1]) == [("2", "a"), ("1", "b")]


def test_what_is_in_order_stays_so_in_any_order_of_arrival(words):
    names = [words(f"country.{code}") for code in ("AZE", "RUS", "CHN", "TUR", "USA", "GBR", "ARE")]
    assert words.sorted(names) == words.sorted(names[::-1])
    assert sorted(words.sorted(names)) == sorted(names)


def test_azerbaijan_does_not_stand_last(words):
    names = [words(f"country.{code}") for code in ("RUS", "CHN", "AZE", "UKR")]
    assert words.sorted(names)[0] == words("country.AZE")


def test_every_letter_of_every_name_is_in_its_alphabet(words):
    """What the alphabet lacks would stand behind all else."""
    beyond = 60  # More than the signs of any of the four, fewer than the first letter beyond.
    names = [text for key, text in messages(words.language).items() if COUNTRY.fullmatch(key)]
    wrong = [one for one in names if max(sorting_key(one, words.language)[0]) >= beyond]
    assert len(names) > 50
    assert wrong == []
