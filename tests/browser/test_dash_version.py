"""What any version of Dash must do before it comes in: see the reason beside its pin."""

from playwright.sync_api import Browser, expect

from tests.browser.harness.replacing import ROWS
from tests.browser.harness.server import running

MARK = "[...document.querySelectorAll('#block p')].forEach((row) => { row.marked = true; })"
KEPT = "[...document.querySelectorAll('#block p')].filter((row) => row.marked).length"


def test_children_that_a_callback_returns_are_updated_in_place(browser: Browser):
    """Dash 4.2 to 4.5 unmount and mount them again, which costs seconds on a page of ours."""
    with running("tests.browser.harness.replacing") as address:
        page = browser.new_page()
        page.goto(address)
        expect(page.locator("#first")).to_have_text("0")
        page.evaluate(MARK)
        page.get_by_role("button", name="Replace").click()
        expect(page.locator("#first")).to_have_text("1")
        assert page.evaluate(KEPT) == ROWS + 1
        page.close()
