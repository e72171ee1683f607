"""Plural forms by the rules that the Unicode CLDR publishes for each language."""

import pytest

from dashboard.words import words_for

# Which numbers take the same form: Russian tells 1, 21 ... from 2-4, 22-24 ... and from the rest;
# the others tell only 1 from all else.
GROUPS = {
    "ru": [(1, 21, 101, 1001), (2, 3, 4, 22, 104), (0, 5, 11, 12, 14, 20, 25, 111, 112, 1000)],
    "en": [(1,), (0, 2, 5, 11, 21, 101)],
    "kk": [(1,), (0, 2, 5, 11, 21, 101)],
    "uz": [(1,), (0, 2, 5, 11, 21, 101)],
}


@pytest.mark.parametrize("language", GROUPS)
def test_numbers_of_a_group_share_a_form(language, monkeypatch):
    words = words_for(language)
    forms = tuple(f"form {at}" for at in range(len(GROUPS[language])))
    monkeypatch.setattr(words, "_messages", {"key": forms})
    for at, group in enumerate(GROUPS[language]):
        assert {words.plural("key", number) for number in group} == {f"form {at}"}


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("en", 1, "1 row of"),
        ("en", 1000, "1,000 rows of"),
        ("ru", 21, "21 строка"),
        ("ru", 22, "22 строки"),
        ("ru", 25, "25 строк "),
    ],
)
def test_the_count_is_written_in_the_sentence(language, count, told):
    assert words_for(language).plural("claims.used", count).startswith(told)
