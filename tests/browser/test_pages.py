"""Every page opens in every language, from this machine alone and without an error."""

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import outside_requests, recorded, settled, troubles

TITLES = {"/": "page.overview", "/trade": "page.trade", "/nowhere": "page.not_found"}
NOT_FOUND = "the server responded with a status of 404"


def title(language: str, path: str) -> str:
    words = words_for(language)
    return words("document.title", page=words(TITLES[path]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_open_in_the_language_of_the_link(page_at, language):
    page = page_at(f"/?lang={language}")
    for path in ("/", "/trade"):
        response = page.goto(f"{path}?lang={language}")
        # The document says so itself, before any script has run.
        assert f'<html lang="{language}">' in response.text()
        assert f"<title>{title(language, path)}</title>" in response.text()
        settled(page, graphs=1)
        assert page.locator("html").get_attribute("lang") == language
        assert page.title() == title(language, path)
        assert page.locator("h1").count() == 1
        assert page.locator("main").count() == 1
    assert troubles(page) == []
    assert outside_requests(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_leads_nowhere_says_so(page_at, language):
    page = page_at(f"/nowhere?lang={language}")
    words = words_for(language)
    assert page.title() == title(language, "/nowhere")
    assert page.locator("h1").inner_text() == words("not_found.title")
    # The 404 is the one thing that went wrong.
    notes = recorded(page)
    assert [address.split()[0] for address in notes.failed_requests] == ["404"]
    assert [text for text in notes.console_errors if NOT_FOUND not in text] == []
    assert notes.page_errors == notes.outside_requests == []
    page.locator("main a").click()
    settled(page, graphs=1)
    assert page.evaluate("location.pathname") == "/"
    assert page.locator("html").get_attribute("lang") == language


@pytest.mark.parametrize(("asked", "language"), [("uz", "uz"), ("ru-RU", "ru"), ("fr", "kk")])
def test_without_a_link_the_browser_decides_and_else_it_is_kazakh(page_at, asked, language):
    page = page_at("/", lang=asked)
    assert page.locator("html").get_attribute("lang") == language
    assert page.title() == title(language, "/")


def test_a_stranger_in_the_query_is_left_alone(page_at):
    page = page_at("/trade?utm_source=letter&tables=x&words=y&self=z")
    assert page.locator(".refused").count() == 0
    assert troubles(page) == []
