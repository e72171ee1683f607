"""The speaker's window, the check before the meeting, and a show that outlives its server."""

import re

import pytest

from tests.browser.harness import axe_violations, settled, troubles
from tests.browser.harness.presenting import (
    SLIDES,
    drawn,
    fill_window,
    pick_look,
    place,
    press,
    query_value,
)
from tests.browser.harness.server import running

COUNTED = f"{{}} / {SLIDES}"


@pytest.fixture
def windows(page_at):
    """The show on its second slide, and the speaker's window opened from it."""
    page = page_at("/present?lang=en&slide=2")
    fill_window(page)
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    speaker = opened.value
    speaker.locator(".speaker").get_by_text(COUNTED.format(2)).wait_for()
    return page, speaker


def at(speaker, number: int) -> None:
    """Waits until the speaker's window is at a slide."""
    speaker.locator(".speaker-place", has_text=re.compile(f"^{number} / ")).wait_for()


def test_the_speakers_window_follows_and_leads(windows):
    page, speaker = windows
    press(page, "PageDown", 3)
    at(speaker, 3)
    speaker.keyboard.press("ArrowRight")
    page.locator(".slide-number", has_text=COUNTED.format(4)).wait_for()
    assert speaker.locator("h2").inner_text() == page.locator(".slide-title").inner_text()
    upcoming = speaker.locator(".speaker-next-title").inner_text()
    speaker.get_by_role("button", name="Next", exact=True).click()
    page.locator(".slide-title", has_text=upcoming).wait_for()
    speaker.keyboard.press("b")
    page.locator(".player-blank").wait_for(state="visible")
    page.keyboard.press("b")
    speaker.locator("[aria-pressed=false]").wait_for()
    press(page, "End", SLIDES)
    at(speaker, SLIDES)
    assert speaker.locator(".speaker-next-title").inner_text() == "This is the last slide."
    speaker.keyboard.press("Home")
    page.locator(".slide-number", has_text=COUNTED.format(1)).wait_for()
    assert troubles(page) == []


def test_the_speaker_sees_remarks_the_next_slide_and_the_time(windows):
    page, speaker = windows
    assert len(speaker.locator(".speaker-remarks").inner_text()) > 40
    speaker.locator(".speaker-next-slide .slide[data-drawn] .main-svg").first.wait_for()
    clock, elapsed = speaker.locator(".speaker-time").all()
    assert re.fullmatch(r"\d\d:\d\d:\d\d", clock.inner_text())
    speaker.wait_for_function(
        "document.querySelectorAll('.speaker-time')[1].textContent >= '00:00:02'"
    )
    again = speaker.get_by_role("button", name="Start the timer again")
    pressed = "(again, elapsed) => { again.click(); return elapsed.textContent; }"
    assert again.evaluate(pressed, elapsed.element_handle()) == "00:00:00"
    pick_look(page, "lang", "uz")
    speaker.get_by_role("heading", name="Nima deyish kerak").wait_for()
    assert speaker.locator(".speaker").get_attribute("lang") == "uz"
    assert axe_violations(speaker) == []


def test_the_check_draws_all_and_the_show_outlives_its_server(browser):
    context = browser.new_context(locale="en", reduced_motion="reduce")
    page = context.new_page()
    with running("dashboard") as address:
        page.goto(f"{address}/present?lang=en&second=kk")
        settled(page)
        drawn(page)
        page.get_by_role("button", name="Check slides").click()
        dialog = page.get_by_role("dialog")
        page.locator(".check-verdict.good, .check-verdict.bad").wait_for(timeout=90_000)
        assert page.locator(".check-slides li").count() == SLIDES
        assert dialog.locator(".faulty").all_inner_texts() == []
        assert (
            "nothing was asked of another machine" in dialog.locator("[role=status]").inner_text()
        )
        assert axe_violations(page) == []
        page.keyboard.press("Escape")
    for number in range(2, SLIDES + 1):
        press(page, "PageDown", number)
    before = page.locator(".slide-title").inner_text()
    pick_look(page, "period", "3")
    pick_look(page, "lang", "kk")
    page.locator(".slide-title", has_not_text=before).wait_for()
    assert page.locator(".player-frame .slide").get_attribute("lang") == "kk"
    pick_look(page, "lang", "ru")
    page.locator(".player-message").get_by_text("бұрынғы күйінде").wait_for()
    assert place(page) == COUNTED.format(SLIDES)
    context.close()


def test_the_check_names_the_slide_that_does_not_draw_and_a_request_outside(page_at):
    page = page_at("/present?lang=en")
    drawn(page)
    page.evaluate("""() => {
      const draw = window.player.drawChart;
      window.player.drawChart = async (box, slide, theme) => {
        if (slide.id === "real") throw new Error("no ink");
        if (slide.id === "share") new Image().src = "http://elsewhere.invalid/picture.png";
        await draw(box, slide, theme);
      };
    }""")
    page.get_by_role("button", name="Check slides").click()
    page.locator(".check-verdict.bad").wait_for(timeout=90_000)
    faulty = page.locator(".check-slides .faulty")
    assert faulty.count() == 1 and "no ink" in faulty.inner_text()
    assert "http://elsewhere.invalid/picture.png" in page.locator(".check-verdict").inner_text()


def test_a_speakers_window_on_its_own_moves_too(page_at):
    page = page_at("/present?lang=en&notes=1&slide=2")
    at(page, 2)
    page.keyboard.press("PageDown")
    at(page, 3)
    assert query_value(page, "notes") == "1"
    assert page.locator(".top, .bar, .present-editor").first.is_hidden()
    assert troubles(page) == []
