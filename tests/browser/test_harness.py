"""The harness itself: a recorder that notes nothing would let every other test pass."""

import pytest

from tests.browser.harness import axe_violations, outside_requests, recorded, settled, troubles
from tests.browser.harness.record import record

SOCKET = """new Promise((done) => {
  const socket = new WebSocket("ws://other.example/");
  socket.onerror = done;
})"""


@pytest.fixture
def blank(browser):
    """An empty page whose context is recorded and has no server of its own."""
    context = browser.new_context()
    record(context, server="")
    page = context.new_page()
    yield page
    context.close()


def test_a_quiet_page_has_no_troubles(blank):
    blank.set_content("<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")
    assert troubles(blank) == []


def test_a_request_to_another_host_is_noted_though_it_fails(blank):
    blank.set_content("<img alt='' src='http://other.example/picture.png'>")
    assert outside_requests(blank) == ["http://other.example/picture.png"]
    assert len(recorded(blank).failed_requests) == 1


def test_a_web_socket_to_another_host_is_noted(blank):
    blank.evaluate(SOCKET)
    assert outside_requests(blank) == ["ws://other.example/"]


def test_errors_of_the_page_are_noted(blank):
    blank.evaluate("console.error('shown')")
    blank.set_content("<script>throw new Error('thrown')</script>")
    assert recorded(blank).console_errors == ["shown"]
    assert recorded(blank).page_errors == ["thrown"]
    assert troubles(blank) == ["console_errors: shown", "page_errors: thrown"]


def test_what_the_keeper_of_a_context_says_is_not_noted(browser):
    """It is told of late, when the context is another test's already."""
    context = browser.new_context()
    keeper, page = context.new_page(), context.new_page()
    record(context, server="", keeper=keeper)
    keeper.evaluate("console.error('of the keeper')")
    page.evaluate("console.error('of the page')")
    noted = recorded(page).console_errors
    context.close()
    assert noted == ["of the page"]


def test_axe_names_what_breaks_wcag(blank):
    blank.set_content("<html lang='en'><title>t</title><main><button></button><p>a</p></main>")
    [violation] = axe_violations(blank)
    assert violation.startswith("button-name (critical): button: ")
    assert axe_violations(blank, within="p") == []


def test_a_page_that_never_settles_says_what_is_pending(blank):
    blank.set_content("<section class='exhibit'><div class='chart'></div></section>")
    with pytest.raises(AssertionError, match=r"layout is not there yet.*0 of 2 charts are drawn"):
        settled(blank, charts=2, timeout=200)
