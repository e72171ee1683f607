"""A meeting in Kazakh with Russian below, by keys of the Kazakh layout, the cable pulled out."""

import re

import pytest

from dashboard.words import words_for
from tests.browser.harness import axe_violations, troubles
from tests.browser.harness.presenting import ALL, SLIDES, drawn, place, press

# What a place gives on the Kazakh layout.
KAZAKH = {
    "KeyA": "ф",
    "KeyB": "и",
    "KeyG": "п",
    "KeyN": "т",
    "KeyW": "ц",
    "Digit7": ".",
    "Period": "ю",
}


@pytest.fixture
def meeting(page_at):
    """The show over the whole window, and a function that presses a key of the layout."""
    page = page_at("/present?lang=kk&second=ru", width=1366, height=768)
    drawn(page)
    keyboard = page.context.new_cdp_session(page)

    def typed(code: str) -> None:
        key = {"key": KAZAKH[code], "code": code}
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": key["key"], **key})
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyUp", **key})

    page.locator(".player-frame").focus()
    page.keyboard.press("F5")
    page.locator(".player.filling").wait_for()
    return page, typed


def test_a_whole_meeting_in_kazakh_with_russian_below(meeting):
    page, typed = meeting
    checked(page)
    page.wait_for_function("() => performance.getEntriesByName('speaker-ready').length > 0")
    page.context.set_offline(True)
    with page.expect_popup() as opened:
        typed("KeyN")
    speaker = opened.value
    follows(speaker, f"1 / {SLIDES}")
    typed("Digit7")
    press(page, "Enter", 7)
    assert place(page) == f"7 / {SLIDES}"
    assert both_languages(page)
    follows(speaker, f"7 / {SLIDES}")
    black = page.locator(".player-blank")
    for code in ("KeyB", "Period", "KeyW"):
        typed(code)
        black.wait_for(state="visible")
        page.keyboard.press("Escape")
        black.wait_for(state="hidden")
    page.keyboard.press("PageUp")
    follows(speaker, f"6 / {SLIDES}")
    appendix(page, typed)
    assert both_languages(page)
    page.keyboard.press("Escape")
    drawn(page)
    assert place(page) == f"6 / {SLIDES}"
    press(page, "End", SLIDES)
    page.keyboard.press("PageDown")
    assert place(page) == f"{SLIDES} / {SLIDES}"
    follows(speaker, f"{SLIDES} / {SLIDES}")
    page.keyboard.press("Escape")
    page.locator(".player:not(.filling)").wait_for()
    page.context.set_offline(False)
    assert troubles(speaker) == []


def checked(page) -> None:
    """The check before the meeting finds no slide wrong, and everybody can read what it says."""
    page.locator(".player-frame").hover()
    page.locator("[data-name=check]").click()
    page.locator(".check-verdict.good, .check-verdict.bad").wait_for(timeout=240_000)
    assert page.locator(".check-slides .faulty").all_inner_texts() == []
    assert page.locator(".check-slides li").count() == ALL
    told = page.get_by_role("dialog").locator("[role=status]").inner_text()
    assert told == words_for("kk")("present.ui.check.good")
    assert axe_violations(page) == []
    page.keyboard.press("Escape")


def appendix(page, typed) -> None:
    """By the overview to the first slide of the appendix."""
    typed("KeyA")
    page.locator(".player-grid button:focus").get_by_text(f"{SLIDES + 1}. ").wait_for()
    page.keyboard.press("Enter")
    page.locator(".player-grid").wait_for(state="hidden")
    assert re.search(rf"\b{SLIDES + 1}\b", place(page))


def follows(speaker, told: str) -> None:
    """Waits until the speaker's window is where the show is."""
    speaker.locator(".speaker-place").get_by_text(told, exact=True).wait_for()


def both_languages(page) -> bool:
    """Whether the headline stands in Kazakh and, below it, in Russian."""
    slide = drawn(page)
    below = slide.locator(".slide-subtitle")
    return slide.get_attribute("lang") == "kk" and below.get_attribute("lang") == "ru"
