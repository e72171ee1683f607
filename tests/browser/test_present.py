"""The slide show: driven by keys, dots, touch; large type, themes, two languages, a link."""

import re

import pytest

from dashboard.words import words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.controls import chosen, click
from tests.browser.harness.presenting import (
    SIZES,
    SLIDES,
    drawn,
    fill_window,
    pick_look,
    place,
    press,
    query_value,
    titles,
)
from tests.contract.csv_facts import LAST

LEAST_TEXT = 24


def test_the_keyboard_alone_drives_the_show_from_end_to_end(page_at):
    page = page_at("/present?lang=en")
    told = titles(page)
    assert len(told) == len(set(told)) == SLIDES
    fill_window(page)
    nexts = ("ArrowRight", "PageDown", "Space", "ArrowDown", "Enter")
    for number in range(2, SLIDES + 1):
        press(page, nexts[number % len(nexts)], number)
        assert page.locator(".slide-title").inner_text() == told[number - 1]
        assert query_value(page, "slide") == str(number)
        current = page.locator(".dot[aria-current]")
        assert current.count() == 1
        assert current.get_attribute("aria-label").startswith(f"Slide {number}: ")
    press(page, "PageDown", SLIDES)
    for key, number in (("PageUp", 1), ("ArrowLeft", 2), ("Backspace", 3), ("ArrowUp", 4)):
        press(page, key, SLIDES - number)
    press(page, "Home", 1)
    assert query_value(page, "slide") is None
    press(page, "End", SLIDES)
    page.keyboard.press("1")
    page.keyboard.press("0")
    press(page, "Enter", 10)
    assert page.locator("[aria-live=polite]").inner_text() == f"Slide 10 of {SLIDES}. {told[9]}"
    assert troubles(page) == []


def test_the_screen_is_blanked_and_comes_back(page_at):
    page = page_at("/present?lang=en")
    fill_window(page)
    black = page.locator(".player-blank")
    for off, on in (("b", "b"), (".", "Escape"), ("b", ".")):
        page.keyboard.press(off)
        black.wait_for(state="visible")
        page.keyboard.press(on)
        black.wait_for(state="hidden")
    page.keyboard.press("b")
    press(page, "PageDown", 2)
    black.wait_for(state="hidden")


def test_help_and_table_open_and_close_by_the_keyboard(page_at):
    page = page_at("/present?lang=en")
    fill_window(page)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    assert dialog.get_by_role("heading").inner_text() == "Keys of the slide show"
    for key in ("Home", "End", "PageDown", "F", "B", "N", "T", "?", "Esc"):
        assert dialog.locator("kbd").get_by_text(key, exact=True).count() == 1
    page.keyboard.press("PageDown")
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert place(page) == f"1 / {SLIDES}"
    page.keyboard.press("t")
    table = page.locator(".player-frame .slide-table")
    table.wait_for()
    assert table.locator("tbody tr").count() > 5
    page.keyboard.press("t")
    page.locator(".player-frame .main-svg").first.wait_for()
    page.keyboard.press("f")
    page.locator(".player:not(.filling)").wait_for()


def test_keys_are_left_to_the_field_that_has_the_focus(page_at):
    page = page_at("/present?lang=en")
    title = page.locator(".present-slides input").first
    title.focus()
    for key in ("PageDown", "End", "b", "ArrowRight"):
        page.keyboard.press(key)
    assert place(page) == f"1 / {SLIDES}"
    assert page.locator(".player-blank").is_hidden()


def test_dots_and_buttons_lead_to_slides(page_at):
    page = page_at("/present?lang=en")
    drawn(page)
    dots = page.locator(".player-dots button")
    assert dots.count() == SLIDES
    for box in dots.evaluate_all("all => all.map((one) => one.getBoundingClientRect().toJSON())"):
        assert box["width"] >= 24 and box["height"] >= 24
    dots.nth(3).click()
    assert place(page) == f"4 / {SLIDES}"
    page.get_by_role("button", name="Previous").click()
    assert place(page) == f"3 / {SLIDES}"
    page.get_by_role("button", name="Next", exact=True).click()
    assert place(page) == f"4 / {SLIDES}"


@pytest.mark.parametrize("look", ["lang=kk&second=ru", "lang=en&theme=contrast"])
def test_every_text_of_every_slide_is_large_and_nothing_is_cut(page_at, look):
    page = page_at(f"/present?{look}", width=1920, height=1080)
    fill_window(page)
    for number in range(1, SLIDES + 1):
        slide = drawn(page)
        small = [one for one in slide.evaluate(SIZES) if one[1] < LEAST_TEXT]
        assert small == [], number
        for part in (slide, slide.locator(".slide-words")):
            assert part.evaluate("one => one.scrollHeight - one.clientHeight") <= 1, number
        if number < SLIDES:
            press(page, "PageDown", number + 1)


def test_two_languages_stand_on_one_slide(page_at):
    other = titles(page_at("/present?lang=en"))
    page = page_at("/present?lang=kk&second=en")
    subtitle = drawn(page).locator(".slide-subtitle")
    assert subtitle.inner_text() == other[0]
    assert subtitle.get_attribute("lang") == "en"
    assert page.locator(".player-frame .slide").get_attribute("lang") == "kk"
    pick_look(page, "second", "")
    subtitle.wait_for(state="detached")
    assert query_value(page, "second") is None


def test_the_language_of_the_show_changes_in_place(page_at):
    page = page_at("/present?lang=en&slide=3")
    pick_look(page, "lang", "uz")
    next_button = page.locator(".player-moves [data-name=next]")
    next_button.get_by_text(words_for("uz")("present.ui.next")).wait_for()
    assert place(page) == f"3 / {SLIDES}"
    assert query_value(page, "lang") == "uz"
    assert troubles(page) == []


def test_the_period_of_page_and_show_is_one(page_at):
    page = page_at("/present?lang=en&slide=2")
    drawn(page)
    click(page, "period", "1")
    page.locator(".slide-finding", has_text="2002").wait_for()
    assert (
        set(drawn(page).locator(".slide-finding").inner_text().split()) & {"2003", str(LAST)}
        == set()
    )
    assert (query_value(page, "period"), query_value(page, "slide")) == ("1", "2")
    pick_look(page, "period", "3")
    page.locator(".slide-finding", has_text=str(LAST)).wait_for()
    settled(page)
    assert chosen(page, "period") == "3"
    assert place(page) == f"2 / {SLIDES}"


@pytest.mark.parametrize(
    ("theme", "behind", "ink"),
    [
        ("light", "rgb(255, 255, 255)", "rgb(31, 41, 51)"),
        ("dark", "rgb(23, 28, 36)", "rgb(232, 235, 240)"),
        ("contrast", "rgb(0, 0, 0)", "rgb(255, 255, 255)"),
    ],
)
def test_a_theme_turns_slide_and_chart(page_at, theme, behind, ink):
    page = page_at(f"/present?lang=en&theme={theme}&slide=2")
    slide = drawn(page)
    assert slide.evaluate("one => getComputedStyle(one).backgroundColor") == behind
    text = slide.locator(".main-svg .annotation text").first
    assert text.evaluate("one => getComputedStyle(one).fill") in (
        ink,
        "rgb(86, 96, 109)",
        "rgb(169, 178, 191)",
    )
    widths = slide.locator(".js-line").evaluate_all(
        "all => all.map((one) => parseFloat(getComputedStyle(one).strokeWidth))"
    )
    assert (min(widths) >= 4) == (theme == "contrast")
    assert axe_violations(page) == []
    page.locator(".player-frame").focus()
    page.keyboard.press("?")
    assert axe_violations(page) == []
    page.keyboard.press("?")
    fill_window(page)
    assert axe_violations(page) == []


def test_a_chart_on_a_slide_has_a_role_a_name_and_answers_the_pointer(page_at):
    page = page_at("/present?lang=en&slide=2")
    fill_window(page)
    slide = drawn(page)
    chart = slide.get_by_role("figure")
    assert chart.get_attribute("aria-label").startswith(slide.locator("h2").inner_text())
    box = chart.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    told = slide.locator(".hoverlayer .hovertext, .hoverlayer .legend")
    told.first.wait_for()
    assert re.search(r"20\d\d", told.first.text_content())


def test_a_finger_swipes(browser, server):
    context = browser.new_context(
        base_url=server, viewport={"width": 390, "height": 844}, has_touch=True, locale="en"
    )
    page = context.new_page()
    page.goto("/present?lang=en")
    drawn(page)
    box = page.locator(".player-frame").bounding_box()
    touch = context.new_cdp_session(page)

    def swipe(start: float, end: float) -> None:
        height = box["y"] + box["height"] / 2
        for kind, across in (("touchStart", start), ("touchMove", end), ("touchEnd", None)):
            points = [] if across is None else [{"x": box["x"] + across, "y": height}]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    swipe(300, 60)
    page.locator(".slide-number", has_text=f"2 / {SLIDES}").wait_for()
    swipe(60, 300)
    page.locator(".slide-number", has_text=f"1 / {SLIDES}").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_nothing_is_left_behind_on_the_next_page(page_at):
    page = page_at("/present?lang=en")
    drawn(page)
    page.locator("[aria-controls=nav-explore]").click()
    page.locator(".pages a[href='/trade']").click()
    settled(page, graphs=1)
    assert page.locator(".player, .present-editor").count() == 0
    page.go_back()
    settled(page)
    assert place(page) == f"1 / {SLIDES}"
    assert page.locator(".player").count() == 1
    assert troubles(page) == []
    assert outside_requests(page) == []
