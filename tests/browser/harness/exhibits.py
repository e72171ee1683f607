"""Read one exhibit of a page: its frame, its table, the rows it offers to download."""

import csv
import io

from playwright.sync_api import Locator, Page

from tests.browser.harness.contents import CELLS, query


def card(page: Page, exhibit: str) -> Locator:
    """The frame of an exhibit, by its name."""
    return page.locator(f"#{exhibit}")


def table(page: Page, exhibit: str) -> list[list[str]]:
    """The cells of its table, row by row, seen or not."""
    page.evaluate("window.cards.fillAll()")
    return card(page, exhibit).locator(".data-table tbody tr").evaluate_all(CELLS)


def download(page: Page, exhibit: str) -> list[dict[str, str]]:
    """The rows behind it in the state of the page."""
    response = page.request.get(f"/download/{exhibit}.csv?{query(page)}")
    assert response.ok, response.status
    return list(csv.DictReader(io.StringIO(response.text())))
