"""When the server is gone the page says so, keeps what it shows, and goes on when it is back."""

import pytest

from tests.browser.harness import settled
from tests.browser.harness.contents import shown
from tests.browser.harness.controls import chosen, click, option
from tests.browser.harness.server import free_port, running


@pytest.fixture
def page(browser):
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_the_page_says_when_the_server_goes_and_when_it_is_back(page):
    port, gone = free_port(), page.locator("#server-gone")
    with running("dashboard", port=port) as address:
        page.goto(f"{address}/trade")
        settled(page, graphs=1)
        before = shown(page)
        assert gone.is_hidden()
    option(page, "reporter", "UZB").check()
    gone.wait_for(state="visible")
    assert gone.inner_text() != ""
    assert shown(page) == before
    with running("dashboard", port=port):
        gone.wait_for(state="hidden")
        settled(page, graphs=1)
        # The choice that was never drawn is taken back: controls and chart agree.
        assert chosen(page, "reporter") == "KAZ"
        assert shown(page) == before
        click(page, "flow", "turnover")
        assert gone.is_hidden()
        assert shown(page) != before


def test_a_view_that_fails_says_so_until_one_succeeds(page_at):
    page = page_at("/trade")
    failed = page.locator("#view-failed")
    assert failed.is_hidden()

    def refuse(route):
        drawing = "data-card" in route.request.post_data_json["output"]
        route.fulfill(status=500) if drawing else route.continue_()

    page.route("**/_dash-update-component*", refuse)
    click(page, "reporter", "UZB")
    assert failed.is_visible()
    page.unroute("**/_dash-update-component*")
    click(page, "flow", "turnover")
    assert failed.is_hidden()
