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
from tests.browser.harness.server import UNWARMED, running

COUNTED = f"{{}} / {SLIDES}"
# A short show: a chart in steps, a chart, a table, a chart.
OWN_SLIDES = 4
OWN = "overview|periods-prices|periods-comparison|region"


@pytest.fixture
def windows(page_at):
    """The show on its second slide, and the speaker's window opened from it."""
    page = page_at("/present?lang=en&slide=2")
    fill_window(page)
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    speaker = opened.value
    speaker.locator(".speaker-place").get_by_text(COUNTED.format(2)).wait_for()
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
    # The fourth slide is built up in two steps.
    for _ in range(2):
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
    assert len(speaker.locator(".speaker-remarks").first.inner_text()) > 40
    speaker.locator(".speaker-slide.after .slide[data-drawn] .main-svg").first.wait_for()
    clock, elapsed = speaker.locator(".speaker-time").all()
    assert re.fullmatch(r"\d\d:\d\d:\d\d", clock.inner_text())
    speaker.wait_for_function(
        "() => document.querySelectorAll('.speaker-time')[1].textContent >= '00:00:02'"
    )
    again = speaker.get_by_role("button", name="Start the timer again")
    pressed = "(again, elapsed) => { again.click(); return elapsed.textContent; }"
    assert again.evaluate(pressed, elapsed.element_handle()) == "00:00:00"
    pick_look(page, "lang", "uz")
    speaker.get_by_role("heading", name="Nima deyish kerak").wait_for()
    assert speaker.locator(".speaker").get_attribute("lang") == "uz"
    assert axe_violations(speaker) == []


def test_the_speakers_own_notes_and_times_are_kept_after_a_reload(windows):
    page, speaker = windows
    speaker.locator("[data-name=own]").fill("Pause here")
    speaker.locator("[data-name=minutes]").fill("2.5")
    # One minute is planned for each slide: 1 + 2.5.
    speaker.locator(".speaker-planned", has_text="00:03:30").wait_for()
    speaker.wait_for_function(
        "() => document.querySelectorAll('.speaker-time')[1].textContent >= '00:00:02'"
    )
    before = speaker.locator(".speaker-time").nth(1).inner_text()
    page.context.set_offline(True)
    speaker.reload()
    at(speaker, 2)
    assert speaker.locator("[data-name=own]").input_value() == "Pause here"
    assert speaker.locator("[data-name=minutes]").input_value() == "2.5"
    assert speaker.locator(".speaker-time").nth(1).inner_text() >= before
    speaker.locator("[data-name=own]").focus()
    speaker.keyboard.press("PageDown")
    at(speaker, 2)
    speaker.get_by_role("button", name="Next", exact=True).click()
    speaker.locator(".speaker-slide.small .slide[data-drawn]").wait_for()
    page.context.set_offline(False)


def test_the_show_outlives_its_server_once_it_is_checked(browser):
    """The check has every language and period ready; `test_meeting` has it draw the whole story."""
    context = browser.new_context(locale="en", reduced_motion="reduce")
    page = context.new_page()
    with running(UNWARMED) as address:
        page.goto(f"{address}/present?lang=en&second=kk&slides={OWN}")
        settled(page)
        drawn(page)
        page.get_by_role("button", name="Check slides").click()
        page.locator(".check-verdict.good").wait_for(timeout=90_000)
        page.keyboard.press("Escape")
    for number in range(2, OWN_SLIDES + 1):
        press(page, "PageDown", number)
    before = page.locator(".slide-title").inner_text()
    pick_look(page, "period", "3")
    pick_look(page, "lang", "kk")
    page.locator(".slide-title", has_not_text=before).wait_for()
    assert page.locator(".player-frame .slide").get_attribute("lang") == "kk"
    pick_look(page, "lang", "ru")
    page.locator(".player-message").get_by_text("бұрынғы күйінде").wait_for()
    assert place(page) == f"{OWN_SLIDES} / {OWN_SLIDES}"
    context.close()


def test_the_check_names_the_slide_that_does_not_draw_and_a_request_outside(page_at):
    page = page_at(f"/present?lang=en&slides={OWN}")
    drawn(page)
    page.evaluate("""() => {
      const draw = window.player.drawChart;
      window.player.drawChart = async (box, slide, view) => {
        if (slide.exhibit === "periods-prices") throw new Error("no ink");
        if (slide.exhibit === "region") new Image().src = "http://elsewhere.invalid/picture.png";
        await draw(box, slide, view);
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


def test_the_speakers_window_opens_and_is_loaded_anew_without_a_network(page_at):
    page = page_at("/present?lang=en&slide=2")
    fill_window(page)
    page.wait_for_function("() => performance.getEntriesByName('speaker-ready').length > 0")
    page.context.set_offline(True)
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    speaker = opened.value
    at(speaker, 2)
    speaker.reload()
    at(speaker, 2)
    speaker.keyboard.press("PageDown")
    page.locator(".slide-number", has_text=COUNTED.format(3)).wait_for()
    assert page.locator(".player.filling").count() == 1
    page.context.set_offline(False)
    assert troubles(page) == [] and troubles(speaker) == []


def test_a_browser_that_keeps_nothing_shows_the_slides_all_the_same(browser, server):
    context = browser.new_context(base_url=server, locale="en")
    context.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage']) "
        "Object.defineProperty(window, name, {get() { throw new Error('refused'); }});"
    )
    page = context.new_page()
    page.goto("/present?lang=en&slide=2")
    fill_window(page)
    press(page, "PageDown", 3)
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    at(opened.value, 3)
    context.close()


def test_what_lies_behind_the_show_is_inert_while_it_fills_the_window(page_at):
    page = page_at("/present?lang=en")
    fill_window(page)
    assert page.evaluate("document.querySelector('.present-editor').closest('[inert]') !== null")
    assert page.evaluate("document.querySelector('.player').closest('[inert]') === null")
    page.keyboard.press("f")
    page.locator(".player:not(.filling)").wait_for()
    assert page.locator("[inert]:not(.player [inert])").count() == 0


def test_escape_leads_back_one_level(page_at):
    page = page_at("/present?lang=en&slide=2")
    page.locator(".player-frame").focus()
    page.keyboard.press("Shift+F5")
    drawn(page)
    assert place(page) == COUNTED.format(2)
    for key in ("t", "w", "?"):
        page.keyboard.press(key)
    page.get_by_role("dialog").wait_for()
    for gone in ("dialog[open]", ".player-blank:not([hidden])", ".player-frame .slide-table"):
        assert page.locator(gone).count() == 1
        page.keyboard.press("Escape")
        page.locator(gone).wait_for(state="detached")
        assert page.locator(".player.filling").count() == 1
    page.keyboard.press("Escape")
    page.locator(".player:not(.filling)").wait_for()


def test_the_controls_stay_under_a_resting_pointer_and_leave_the_slide_free(page_at):
    page = page_at("/present?lang=kk&second=ru&slide=2", width=1366, height=768)
    page.clock.install()
    fill_window(page)
    page.mouse.move(600, 300)
    page.clock.run_for(5000)
    page.locator(".player:not(.awake)").wait_for()
    page.mouse.move(600, 301)
    bar = page.locator(".player-bar").bounding_box()
    page.mouse.move(bar["x"] + 5, bar["y"] + 5)
    page.clock.run_for(20_000)
    assert page.locator(".player.awake").count() == 1
    for part in (".slide header", ".slide-chart"):
        covered = page.locator(f".player-frame {part}").bounding_box()
        assert bar["y"] >= covered["y"] + covered["height"]
