"""One thing has one name in a language: `dashboard/words/terms.csv` against the catalogues.

Besides the name the list holds what the thing was called elsewhere and must not be called again,
and the messages that mean another thing by it or repeat the data package word for word.
"""

import csv
import re

import pytest

from tests.contract.modules import PACKAGE
from tests.contract.po_files import LANGUAGES, catalogue

with (PACKAGE / "words" / "terms.csv").open(encoding="utf-8", newline="") as file:
    TERMS = list(csv.DictReader(file))
TEXTS = {
    language: {entry.key: re.sub(r"\{\w+\}", "", " ".join(entry.texts)) for entry in entries}
    for language, entries in ((one, catalogue(one)) for one in LANGUAGES)
}


def named(term) -> str:
    return f"{term['language']}: {term['term']}"


def uses(term, pattern: str) -> set[str]:
    """The messages of the language in which a pattern is found, whatever the case, unless the
    pattern is about case itself."""
    flags = 0 if pattern == pattern.upper() or "YAIM" in pattern else re.IGNORECASE
    return {key for key, text in TEXTS[term["language"]].items() if re.search(pattern, text, flags)}


def test_a_thing_is_named_once_in_a_language():
    pairs = [(term["thing"], term["language"]) for term in TERMS]
    assert len(pairs) == len(set(pairs))
    assert {language for _, language in pairs} == set(LANGUAGES)


@pytest.mark.parametrize("term", TERMS, ids=named)
def test_the_name_is_in_use(term):
    assert uses(term, re.escape(term["term"]))


@pytest.mark.parametrize("term", TERMS, ids=named)
def test_no_other_name_is(term):
    assert uses(term, term["never"]) == set(term["except"].split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "прежнее издание"),
        ("kk", "Деректер топтамасы"),
        ("uz", "mamlakat YAIMi"),
        ("en", "the vintages"),
    ],
)
def test_another_name_would_be_found(language, text, monkeypatch):
    monkeypatch.setitem(TEXTS[language], "new", text)
    assert any("new" in uses(term, term["never"]) for term in TERMS if term["language"] == language)
