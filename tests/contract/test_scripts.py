"""Each language in its own script, with its own letters, and translated."""

import re

import pytest

from tests.contract.latin_words import (
    ABBREVIATIONS,
    CODES,
    FORMULAS,
    LETTER,
    LETTERS,
    NAMES,
    OF_FORMULAS,
    SAME_AS_ENGLISH,
    UNITS,
)
from tests.contract.po_files import LANGUAGES, catalogue

ENTRIES = {language: catalogue(language) for language in LANGUAGES}
ENGLISH = {entry.key: entry for entry in ENTRIES["en"]}
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[-+/.][A-Za-z0-9_]+)*")
KAZAKH_ONLY = re.compile("[әғқңөұүһі]", re.IGNORECASE)


def told(entry):
    """Each text of an entry without placeholders and markup."""
    for text in entry.texts:
        yield re.sub(r"\{\w+\}|<[^>]*>", " ", text)


def foreign(key: str, text: str) -> set[str]:
    """The Latin words of a text that are neither a name nor an abbreviation nor a formula."""
    for name in sorted(NAMES, key=len, reverse=True):
        text = text.replace(name, " ")
    found = set(LATIN.findall(text)) - ABBREVIATIONS - CODES - LETTERS.get(key, set())
    found = {word for word in found if not set(re.split("[-/]", word)) <= ABBREVIATIONS}
    if key.startswith(FORMULAS):
        found = {word for word in found - OF_FORMULAS if not re.fullmatch(LETTER, word)}
        found -= {word for word in found if re.fullmatch("GDP_[a-z]", word)}
    return found


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_cyrillic_texts_have_no_latin_words(language):
    wrong = {
        entry.key: words
        for entry in ENTRIES[language]
        for text in told(entry)
        if (words := foreign(entry.key, text))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", ["uz", "en"])
def test_latin_texts_have_no_cyrillic_letters(language):
    assert [e.key for e in ENTRIES[language] for text in e.texts if CYRILLIC.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_scripts(language):
    mixed = [
        (entry.key, word)
        for entry in ENTRIES[language]
        for text in told(entry)
        for word in re.findall(r"[^\W\d_]+", text)
        if CYRILLIC.search(word) and re.search("[A-Za-z]", word)
    ]
    assert mixed == []


def test_russian_texts_have_no_kazakh_letters():
    """But for names of people and papers who write theirs in Kazakh."""
    names = {"source.ARTICLE.caveat", "publisher.egemen-qazaqstan", "trade.events.note.register"}
    names |= {"publisher.adilet-legal-information-system-of-kazakhstan"}
    found = {e.key for e in ENTRIES["ru"] for text in e.texts if KAZAKH_ONLY.search(text)}
    assert found - names == set()


def test_uzbek_letters_have_their_own_apostrophes():
    """oʻ and gʻ with U+02BB, the pause of aʼlo with U+02BC, and no typewriter's apostrophe."""
    for entry in ENTRIES["uz"]:
        for text in entry.texts:
            assert not re.search("['\u2018\u2019`\u00b4]", text), entry.key
            assert not re.search("(?<![oOgG])\u02bb", text), entry.key
            assert not re.search("[oOgG]\u02bc", text), entry.key


@pytest.mark.parametrize("language", ["kk", "ru", "uz"])
def test_nothing_is_left_in_english(language):
    left = {
        entry.key
        for entry in ENTRIES[language]
        if entry.key in ENGLISH
        and any(text in ENGLISH[entry.key].texts for text in entry.texts)
        and any(foreign(entry.key, text) - UNITS for text in told(entry))
    }
    assert left - SAME_AS_ENGLISH[language] == set()


def test_what_may_stay_in_english_does():
    for language, keys in SAME_AS_ENGLISH.items():
        texts = {entry.key: entry.texts for entry in ENTRIES[language]}
        assert [key for key in keys if texts[key] != ENGLISH[key].texts] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_are_single_and_stand_before_no_stop(language):
    wrong = [
        entry.key
        for entry in ENTRIES[language]
        for text in entry.texts
        if re.search(r" {2}| [,.;:!?](?:\s|$)", text)
    ]
    assert wrong == []
