"""When the server is gone the page says so, keeps what it shows, and goes on when it is back."""

import shutil
from datetime import date

import pytest

from dashboard.settings import DATA
from dashboard.update.stamp import stamp
from dashboard.words import words_for
from tests.browser.harness import settled
from tests.browser.harness.contents import shown
from tests.browser.harness.controls import chosen, click, option
from tests.browser.harness.server import UNWARMED, free_port, running


@pytest.fixture
def page(browser):
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_the_page_says_when_the_server_goes_and_when_it_is_back(page):
    port, gone = free_port(), page.locator("#server-gone")
    with running(UNWARMED, port=port) as address:
        page.goto(f"{address}/trade")
        settled(page, charts=1)
        before = shown(page)
        assert gone.is_hidden()
    option(page, "reporter", "UZB").check()
    gone.wait_for(state="visible")
    assert gone.inner_text() != ""
    assert shown(page) == before
    with running(UNWARMED, port=port):
        gone.wait_for(state="hidden")
        settled(page, charts=1)
        # The choice that was never drawn is taken back: controls and chart agree.
        assert chosen(page, "reporter") == "KAZ"
        assert shown(page) == before
        click(page, "flow", "turnover")
        assert gone.is_hidden()
        assert shown(page) != before


def test_a_server_that_comes_back_with_other_data_is_noticed(page, tmp_path):
    """Nothing of the new data is drawn beside the old: the tab says so and loads its page again."""
    folder, port = shutil.copytree(DATA, tmp_path / "data"), free_port()
    told = ("--data", str(folder))
    with running(UNWARMED, *told, port=port) as address:
        page.goto(f"{address}/trade?lang=en")
        settled(page, charts=1)
        page.evaluate("window.opened = true")
    trade = folder / "trade.csv"
    trade.write_text(trade.read_text(encoding="utf-8").replace("153.1", "953.1"), encoding="utf-8")
    stamp(folder, date(2031, 12, 1))
    with running(UNWARMED, *told, port=port):
        option(page, "reporter", "UZB").check()
        page.locator("#server-gone", has_text=words_for("en")("shell.renewed")).wait_for()
        page.wait_for_function("() => window.opened === undefined")
        settled(page, charts=1)
        assert page.locator("#server-gone").is_hidden()
        assert "2031.12.01" in page.content()


def test_a_view_that_fails_says_so_until_one_succeeds(page_at):
    page = page_at("/trade?lang=en")
    failed = page.locator("#view-failed")
    assert failed.is_hidden()

    page.route("**/view/*/en/wide/**", lambda route: route.fulfill(status=500))
    click(page, "reporter", "UZB")
    assert failed.is_visible()
    page.unroute("**/view/*/en/wide/**")
    click(page, "flow", "turnover")
    assert failed.is_hidden()


def test_a_page_of_another_release_says_so_and_is_loaded_again(page_at):
    """As after new data under an open tab: what is on show is never mixed with what is not."""
    page = page_at("/trade?lang=en&period=3")
    page.evaluate("document.documentElement.dataset.release = '0123456789abcdef'")
    page.evaluate("window.opened = true")
    option(page, "reporter", "UZB").check()
    page.locator("#server-gone").wait_for(state="visible")
    assert page.locator("#server-gone").inner_text() == words_for("en")("shell.renewed")
    page.wait_for_function("() => window.opened === undefined")
    settled(page, charts=1)
    assert page.url.endswith("/trade?lang=en&period=3")
    assert page.locator("#server-gone").is_hidden()
