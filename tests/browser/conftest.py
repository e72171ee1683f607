"""Fixtures of the browser tests: the dashboard's server, one Chromium, pages opened on demand."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.harness import settled
from tests.browser.harness.browser import COMPILED_ONCE, launch
from tests.browser.harness.contexts import Contexts
from tests.browser.harness.record import record
from tests.browser.harness.server import running


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the dashboard, served from the repository as a reader starts it."""
    with running("dashboard") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for all tests; each page gets a context of its own from it."""
    with sync_playwright() as playwright:
        chromium = launch(playwright, COMPILED_ONCE)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Iterator[Contexts]:
    """The browser contexts that no test uses at the moment."""
    idle = Contexts(browser)
    yield idle
    idle.close()


@pytest.fixture
def page_at(server: str, contexts: Contexts) -> Iterator[Callable[..., Page]]:
    """A function that opens a path of the dashboard and returns the settled page.

    `page_at("/trade?period=2", width=390, height=844, theme="dark", lang="kk")`: `theme` is what
    the system prefers, `lang` what the browser asks for (Accept-Language). Nothing moves. Every
    call has empty storage; `page.context.new_page()` shares it. What goes wrong on the page is
    recorded: see `tests.browser.harness`.
    """
    taken = []

    def open_page(
        path: str = "/",
        *,
        width: int = 1366,
        height: int = 768,
        theme: str = "light",
        lang: str = "en",
    ) -> Page:
        context = contexts.take(server, lang)
        taken.append(context)
        record(context, server, contexts.keepers[context])
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=theme)
        page.goto(path)
        settled(page)
        return page

    yield open_page
    for context in taken:
        contexts.give_back(context)
