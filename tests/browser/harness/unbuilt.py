"""A page as HTML alone, until its scripts are let go."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.harness.waiting import settled


def unbuilt(page: Page, path: str) -> Callable[[], None]:
    """Opens a path as HTML alone; returns what lets its scripts build it."""
    held, free = [], []
    builders = "**/_dash-component-suites/**"
    page.route(builders, lambda route: route.continue_() if free else held.append(route))
    page.goto(path, wait_until="domcontentloaded")

    def build() -> None:
        free.append(True)
        for route in held:
            route.continue_()
        settled(page)

    return build
