"""Every message that takes a number agrees with it, whichever it is."""

import pytest

from tests.contract.agreement import disagreements, form, harmonic
from tests.contract.numbered import numbered
from tests.contract.po_files import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_beside_a_number_agrees_with_it(language):
    rendered = list(numbered(language))
    wrong = [(key, found) for key, text in rendered if (found := disagreements(language, text))]
    assert len({key for key, _ in rendered}) > 100
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "за 22 лет"),
        ("ru", "в 5 раза"),
        ("ru", "21 раза"),
        ("ru", "1,5 раз"),
        ("ru", "11 строка"),
        ("ru", "1\u00a0002 строк"),
        ("ru", "5 неведомых"),
        ("en", "1 years"),
        ("en", "1.5 time"),
        ("en", "0 row"),
        ("en", "2 earlier edition"),
        ("kk", "5 жылдар"),
        ("kk", "40-ке жетті"),
        ("kk", "8,4\u00a0% өсті"),
        ("kk", "64,5\u00a0% құрайды"),
        ("kk", "1\u00a0400 астам"),
        ("uz", "5 ta yillar"),
        ("uz", "40-ga"),
        ("uz", "24,6\u00a0% oshdi"),
        ("uz", "64,5\u00a0% tashkil etadi"),
    ],
)
def test_what_does_not_agree_is_found(language, text):
    assert disagreements(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "за 21 год, 22 года и 25 лет: в 1,5 раза, 112 раз, 101 раз"),
        ("en", "1 year, 2 years, 0 years, 1.5 times, 21 plotted rows"),
        ("kk", "5 жылдың 3 жылында, 8,4\u00a0%-ға өсті, 3-орында, 120 кәсіпорыннан астам"),
        ("uz", "5 yilning 3 tasida, 24,6 foizga oshdi, 3-oʻrinda, 2019-yil"),
    ],
)
def test_what_agrees_is_let_be(language, text):
    assert disagreements(language, text) == []


@pytest.mark.parametrize(
    ("number", "index"), [("1", 0), ("21", 0), ("11", 2), ("2", 1), ("22", 1), ("14", 2), ("0", 2)]
)
def test_russian_tells_three_forms_apart(number, index):
    assert form("ru", number) == index


@pytest.mark.parametrize(
    ("number", "endings"),
    [
        ("0", {"ге", "ден", "і"}),
        ("2", {"ге", "ден", "сі"}),
        ("5", {"ке", "тен", "і"}),
        ("6", {"ға", "дан", "сы"}),
        ("10", {"ға", "нан", "ы"}),
        ("34", {"ке", "тен", "і"}),
        ("40", {"қа", "тан", "ы"}),
        ("6\u00a0200", {"ге", "ден", "і"}),
        ("1\u00a0000", {"ға", "нан", "ы"}),
    ],
)
def test_a_kazakh_ending_follows_how_the_number_is_read(number, endings):
    assert harmonic(number) == endings
