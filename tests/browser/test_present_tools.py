"""The overview of all slides, the pointer, the zoom, and the window of a quick hand."""

import pytest
from playwright.sync_api import expect

from tests.browser.harness import axe_violations, troubles
from tests.browser.harness.presenting import ALL, SLIDES, drawn, fill_window, place, titles


def test_the_overview_leads_to_a_slide_and_to_the_appendix(page_at):
    page = page_at("/present?lang=en&slide=2")
    told = titles(page)
    fill_window(page)
    page.keyboard.press("g")
    cards = page.locator(".player-grid button")
    assert cards.count() == ALL
    expect(page.get_by_role("button", name=f"2. {told[1]}", exact=True)).to_be_focused()
    page.locator(f".grid-slide >> nth={ALL - 1}").locator(".slide[data-drawn]").wait_for()
    assert axe_violations(page) == []
    page.keyboard.press("PageDown")
    page.keyboard.press("Enter")
    assert place(page) == f"3 / {SLIDES}"
    page.keyboard.press("a")
    page.keyboard.press("Enter")
    assert place(page) == f"Appendix, slide {SLIDES + 1}"
    page.keyboard.press("g")
    page.keyboard.press("Escape")
    page.locator(".player-grid").wait_for(state="hidden")
    page.keyboard.press("Escape")
    drawn(page)
    assert place(page) == f"3 / {SLIDES}"
    assert troubles(page) == []


def test_the_slide_is_twice_as_large_around_the_pointer(page_at):
    page = page_at("/present?lang=en&slide=2")
    fill_window(page)
    slide = page.locator(".player-frame .slide")
    before = slide.bounding_box()
    x, y = before["x"] + before["width"] / 4, before["y"] + before["height"] / 3
    page.mouse.move(x, y)
    page.keyboard.press("x")
    after = slide.bounding_box()
    assert round(after["width"] / before["width"], 3) == 2
    # What is under the pointer stays there.
    assert abs((x - after["x"]) / after["width"] - 1 / 4) < 0.001
    assert abs((y - after["y"]) / after["height"] - 1 / 3) < 0.001
    page.keyboard.press("l")
    dot = page.locator(".player-dot").bounding_box()
    assert abs(dot["x"] + dot["width"] / 2 - x) < 1 and abs(dot["y"] + dot["height"] / 2 - y) < 1
    for gone in (".player-dot:not([hidden])", ".pointing"):
        assert page.locator(gone).count() == 1
    page.keyboard.press("Escape")
    assert slide.bounding_box() == before
    page.keyboard.press("Escape")
    assert page.locator(".player-dot:not([hidden])").count() == 0


# A browser that gives the screen when it is told to, and takes it away.
GIVES_LATE = """() => {
  let full = null;
  Object.defineProperty(document, "fullscreenElement", { get: () => full });
  const tell = () => document.dispatchEvent(new Event("fullscreenchange"));
  Element.prototype.requestFullscreen = function () {
    return new Promise((given) => {
      window.give = () => { full = this; tell(); given(); };
    });
  };
  navigator.keyboard.lock = () => new Promise((_, refused) => {
    window.take = async () => { full = null; refused(new Error()); await null; tell(); tell(); };
  });
}"""


@pytest.mark.parametrize("first", ["the screen", "the speaker's window"])
def test_a_quick_hand_keeps_the_window_that_asks_for_the_screen(page_at, first):
    """The speaker's window takes the screen away, even one that the browser has yet to give."""
    page = page_at("/present?lang=en")
    page.evaluate(GIVES_LATE)
    fill_window(page)
    give = "async () => window.give()"
    if first == "the screen":
        page.evaluate(give)
    with page.expect_popup():
        page.keyboard.press("n")
    if first != "the screen":
        page.evaluate(give)
    page.evaluate("async () => window.take()")
    assert page.locator(".player.filling").count() == 1


def test_the_browsers_own_escape_leaves_the_window_too(page_at):
    page = page_at("/present?lang=en")
    page.evaluate(GIVES_LATE)
    fill_window(page)
    page.evaluate("async () => window.give()")
    page.evaluate("async () => window.take()")
    page.locator(".player:not(.filling)").wait_for()
