"""What a reader is shown is in the reader's language, or in an element that names another."""

import json
import re
from functools import cache

import pytest

from dashboard.app import charted_pages
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import rows
from tests.contract.drawn_text import figure_texts, texts
from tests.contract.exhibits import SERVICES
from tests.contract.key_domains_of_pages import RESOURCES
from tests.contract.latin_words import LETTER, OF_FORMULAS, PAPERS
from tests.contract.po_files import catalogue
from tests.contract.publishers import names
from tests.contract.served import components
from tests.contract.test_scripts import foreign

pytestmark = pytest.mark.slow

PAGES = {page.path: page for page in charted_pages(SERVICES)}
ARTICLE = next(row["title"] for row in rows("sources") if row["kind"] == "article")
NAMED = PAPERS | set(LANGUAGES.values()) | {ARTICLE}
TABLES = {resource["name"] for resource in RESOURCES}
NAME = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(NAMED, key=len)[::-1]))})(?!\w)")
TAG = re.compile(r"<[^>]*>")
SITE = re.compile(r"\b(?:https?://\S+|(?:[\w-]+\.)+[a-z]{2,6}\b)")
ENGLISH_WORD = re.compile(r"[A-Za-z]{3,}")


@cache
def words_of(language: str) -> set[str]:
    """Every word of a catalogue, in small letters."""
    told = (text for entry in catalogue(language) for text in entry.texts)
    return {word.lower() for text in told for word in ENGLISH_WORD.findall(text)}


@cache
def english_alone() -> set[str]:
    """The words of the English catalogue that the Uzbek one has not."""
    return words_of("en") - words_of("uz")


def drawn(page, language: str) -> list[str]:
    """Everything that stands in the cards and blocks of a page."""
    found = []
    for name in (*page.exhibits, *page.blocks):
        told = json.loads(page.told(name, {}, words_for(language), narrow=False))
        figure = told.pop("figure", None)
        found += [one for html in told.values() if html for one in texts(str(html), language)]
        found += [TAG.sub(" ", one) for one in figure_texts(figure)]
    return found


def around(served, path: str, language: str) -> list[str]:
    """Everything that stands around them: headings, controls, menus."""
    told = [one["props"] for one in components(served.first_paint(path, f"?lang={language}"))]
    html = [one["data-html"] for one in told if "data-html" in one]
    plain = [one["children"] for one in told if isinstance(one.get("children"), str)]
    return [*(one for each in html for one in texts(each, language)), *plain]


def without_names(text: str) -> str:
    """The text without sites, papers, tables of the package, languages and the article's title."""
    return NAME.sub(" ", SITE.sub(" ", text))


def left_in_english(text: str, language: str) -> set[str]:
    """Words of a text that are English and no name, code or formula."""
    text = without_names(text)
    text = re.sub(rf"\b(?:{'|'.join(TABLES)})\b(?=.*, CSV$)", " ", text)
    if language == "uz":
        words = {word for word in ENGLISH_WORD.findall(text) if not word.isupper()}
        return {one for one in words if one.lower() in english_alone()}
    found = {word for word in foreign("", text) if not re.fullmatch(LETTER, word)}
    return found - OF_FORMULAS


@pytest.mark.parametrize("language", ["kk", "ru", "uz"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_on_a_page_is_english_without_saying_so(served, path, language):
    told = dict.fromkeys([*drawn(PAGES[path], language), *around(served, path, language)])
    assert {one: left for one in told if (left := left_in_english(one, language))} == {}


def test_papers_are_named_only_where_one_is_a_publisher():
    assert PAPERS - names() == set()
