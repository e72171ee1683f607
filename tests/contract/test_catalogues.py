"""The four catalogues say the same things, whole, each in its own script."""

import re
from collections import Counter

import pytest

from dashboard.words.catalogue import messages
from dashboard.words.unbroken import unbroken
from tests.contract.po_files import (
    CATALOGUES,
    LANGUAGES,
    catalogue,
    parts,
    placeholders,
    read,
)

ENTRIES = {language: catalogue(language) for language in LANGUAGES}
BY_KEY = {language: {entry.key: entry for entry in ENTRIES[language]} for language in LANGUAGES}
FORMS = {"kk": 2, "ru": 3, "en": 2, "uz": 2}
RULES = {
    "kk": "nplurals=2; plural=(n != 1);",
    "en": "nplurals=2; plural=(n != 1);",
    "uz": "nplurals=2; plural=(n != 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
    "(n%100<10 || n%100>=20) ? 1 : 2);",
}
HEADERS = ("Language", "Content-Type", "Plural-Forms")


def header(path) -> dict[str, str]:
    first = read(path)[0]
    assert first.key == ""
    lines = first.forms["msgstr"].splitlines()
    return dict(line.split(": ", 1) for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_a_header_that_fits_its_language(language):
    for path in sorted((CATALOGUES / language).glob("*.po")):
        found = header(path)
        assert found["Language"] == language, path
        assert found["Content-Type"].lower() == "text/plain; charset=utf-8", path
        assert found["Plural-Forms"].replace(" ", "") == RULES[language].replace(" ", ""), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_dashboard_reads_is_what_the_files_say(language):
    """Nothing is cut, dropped or overwritten on the way."""
    read_by_babel = dict(messages(language))
    told = {entry.key: tuple(map(unbroken, entry.texts)) for entry in ENTRIES[language]}
    plural = {entry.key for entry in ENTRIES[language] if entry.plural}
    assert read_by_babel == {key: one if key in plural else one[0] for key, one in told.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice(language):
    count = Counter(entry.key for entry in ENTRIES[language])
    assert [key for key, times in count.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_keys_in_the_same_parts(language):
    assert parts(language) == parts("en")
    found = {(entry.part, entry.key) for entry in ENTRIES[language]}
    assert found ^ {(entry.part, entry.key) for entry in ENTRIES["en"]} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_in_every_form(language):
    for entry in ENTRIES[language]:
        english = BY_KEY["en"][entry.key]
        assert (entry.plural is None) == (english.plural is None), entry.key
        wanted = ["msgstr"]
        if entry.plural:
            assert entry.plural == entry.key
            wanted = [f"msgstr[{form}]" for form in range(FORMS[language])]
        assert list(entry.forms) == wanted, entry.key
        # A separator of numbers is a no-break space, which `strip` alone would take for blank.
        assert all(text.strip(" \n") == text != "" for text in entry.texts), entry.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_english_text(language):
    """Of a country's cases a language takes those that its grammar needs."""
    cases = {"of", "to", "origin", "along"}
    wrong = {}
    for entry in ENTRIES[language]:
        english = BY_KEY["en"][entry.key].texts
        wanted = placeholders(english[-1])
        for text in entry.texts:
            found = placeholders(text)
            if found - cases != wanted - cases or bool(found & cases) != bool(wanted & cases):
                wrong[entry.key] = (found, wanted)
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_braces_are_placeholders_only(language):
    wrong = [
        entry.key
        for entry in ENTRIES[language]
        for text in entry.texts
        if re.search(r"[{}]", re.sub(r"\{\w+\}", "", text))
    ]
    assert wrong == []


def test_english_forms_of_a_plural_differ_in_no_placeholder():
    for entry in ENTRIES["en"]:
        assert len({frozenset(placeholders(text)) for text in entry.texts}) == 1, entry.key
