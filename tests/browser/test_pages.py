"""Every page opens in every language, from this machine alone and without an error."""

import re

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import outside_requests, recorded, settled, troubles

# Opened here; the other pages have tests of their own.
OPENED = {"/", "/trade"}
ADDRESSES = "all => all.map((link) => [link.textContent, link.getAttribute('href')])"
NOT_FOUND = "the server responded with a status of 404"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_in_the_language_of_the_link(page_at, language):
    page = page_at(f"/?lang={language}")
    words = words_for(language)
    pages = page.locator(".pages a:not([href*='#'])").evaluate_all(ADDRESSES)
    paths = [href.partition("?")[0] for _, href in pages]
    assert set(paths) > OPENED
    for path, (name, _) in zip(paths, pages, strict=True):
        href = f"{path}?lang={language}"
        title = words("document.title", page=name)
        # The document says so itself, before any script has run.
        document = page.request.get(href).text()
        assert f'<html lang="{language}" ' in document
        assert f"<title>{title}</title>" in document
        if path not in OPENED:
            continue
        page.goto(href)
        settled(page, charts=1)
        assert page.locator("html").get_attribute("lang") == language
        assert page.title() == title
        assert page.locator("main h1").count() == 1
        assert page.locator(".refused").count() == 0
    assert troubles(page) == []
    assert outside_requests(page) == []


def test_an_address_that_leads_nowhere_says_so_in_the_language_of_the_link(page_at):
    page = page_at("/trade")
    for language in LANGUAGES:
        words = words_for(language)
        assert page.goto(f"/nowhere?lang={language}").status == 404
        settled(page)
        assert page.title() == words("document.title", page=words("page.not_found"))
        assert page.locator("h1").inner_text() == words("not_found.title")
    # The 404 is the one thing that went wrong.
    notes = recorded(page)
    assert [address.split()[0] for address in notes.failed_requests] == ["404"] * len(LANGUAGES)
    assert [text for text in notes.console_errors if NOT_FOUND not in text] == []
    assert notes.page_errors == notes.outside_requests == []
    page.locator("main a").click()
    settled(page, charts=1)
    assert page.evaluate("location.pathname") == "/"
    assert page.locator("html").get_attribute("lang") == list(LANGUAGES)[-1]


def test_without_a_link_the_browser_decides_the_language_and_else_it_is_kazakh(page_at):
    page = page_at("/", lang="uz")
    assert page.locator("html").get_attribute("lang") == "uz"
    assert page.locator("#page").get_attribute("lang") == "uz"
    for asked, language in (("ru-RU,ru;q=0.9", "ru"), ("fr", "kk"), ("de,en;q=0.5", "en")):
        document = page.request.get("/", headers={"Accept-Language": asked}).text()
        assert re.search('<html lang="(..)" ', document)[1] == language


def test_a_stranger_in_the_query_is_left_alone(page_at):
    page = page_at("/trade?utm_source=letter&fbclid=x")
    assert page.locator(".refused").count() == 0
    page.goto("/trade?lang=en&utm_source=letter&tables=x&words=y&self=z")
    told = words_for("en").join(["tables=x", "words=y", "self=z"])
    notice = words_for("en").plural("link.refused", 3, parameters=told)
    assert page.locator(".refused").inner_text() == notice
    assert troubles(page) == []
