"""What a reader types finds a name, however it is typed."""

import pytest

from dashboard.words import folded


@pytest.mark.parametrize("mark", "'`´’‘ʻʼʹ′")
def test_any_apostrophe_finds_an_uzbek_name(mark):
    assert folded(f"O{mark}zbekiston") == folded("Oʻzbekiston")
    assert folded("Gʻalla va maʼlumot".replace("ʻ", mark)) == folded("gʻalla va ma'lumot")


def test_no_apostrophe_finds_it_too():
    assert folded("ozbekiston") in folded("Oʻzbekiston Respublikasi")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("мед", "Мёд"),
        ("счёт", "Сальдо счета"),
        ("йемен", "Йемен"),
        ("казакстан", "Қазақстан"),
        ("озбекстан", "Өзбекстан"),
        ("унди", "Үнді"),
        ("cote d'ivoire", "Côte d’Ivoire"),
        ("turkiye", "TÜRKİYE"),
        ("sao tome", "São\u00a0Tomé"),
        ("1992-2023", "1992–2023"),
        ("  trade   data ", "Trade data"),
        ("strasse", "Straße"),
    ],
)
def test_what_is_typed_is_found(typed, name):
    assert folded(typed) in folded(name)


def test_letters_typed_in_pieces_are_the_same_letters():
    assert folded("и\u0306од") == folded("йод")


@pytest.mark.parametrize(("one", "other"), [("мир", "мор"), ("uz", "us"), ("2019", "2018")])
def test_other_words_stay_other(one, other):
    assert folded(one) != folded(other)


def test_folding_twice_changes_nothing_more():
    once = folded("Oʻzbekiston – Қазақстан: счёт №5")
    assert folded(once) == once
