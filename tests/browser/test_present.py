"""The slide show: driven by keys, dots, touch; large type, themes, two languages, a link."""

import re

from dashboard.words import words_for
from tests.browser.harness import outside_requests, settled, troubles
from tests.browser.harness.controls import chosen, click
from tests.browser.harness.presenting import (
    ALL,
    SLIDES,
    drawn,
    fill_window,
    jump,
    pick_look,
    place,
    press,
    query_value,
    titles,
)
from tests.contract.csv_facts import LAST

# The columns that stand on a slide: Plotly keeps a place without height for each that does not.
STANDING = """() => [...document.querySelectorAll('.player-frame .barlayer .point')]
  .filter((column) => column.getBoundingClientRect().height > 0).length"""


def test_the_keyboard_alone_drives_the_show_from_end_to_end(page_at):
    page = page_at("/present?lang=en")
    told = titles(page)
    assert len(told) == ALL
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
    jump(page, 3)
    assert page.locator("[aria-live=polite]").inner_text() == f"Slide 3 of {SLIDES}. {told[2]}"
    jump(page, ALL)
    assert place(page) == f"Appendix, slide {ALL}"
    page.keyboard.press("Escape")
    drawn(page)
    assert place(page) == f"3 / {SLIDES}"
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
    page = page_at("/present?lang=en&slide=2")
    fill_window(page)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    assert dialog.get_by_role("heading").inner_text() == "Keys of the slide show"
    for key in ("Home", "End", "PageDown", "F", "B", "N", "T", "?", "Esc"):
        assert dialog.locator("kbd").get_by_text(key, exact=True).count() == 1
    page.keyboard.press("PageDown")
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert place(page) == f"2 / {SLIDES}"
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
    assert dots.count() == ALL
    for box in dots.evaluate_all("all => all.map((one) => one.getBoundingClientRect().toJSON())"):
        assert box["width"] >= 24 and box["height"] >= 24
    dots.nth(3).click()
    assert place(page) == f"4 / {SLIDES}"
    page.get_by_role("button", name="Previous").click()
    assert place(page) == f"3 / {SLIDES}"
    page.get_by_role("button", name="Next", exact=True).click()
    assert place(page) == f"4 / {SLIDES}"


def test_two_languages_stand_on_one_slide_and_change_places(page_at):
    other = titles(page_at("/present?lang=en"))
    page = page_at("/present?lang=kk&second=en")
    subtitle = drawn(page).locator(".slide-subtitle")
    assert subtitle.inner_text() == other[0]
    assert subtitle.get_attribute("lang") == "en"
    assert page.locator(".player-frame .slide").get_attribute("lang") == "kk"
    pick_look(page, "lang", "en")
    page.locator(".slide-title", has_text=other[0]).wait_for()
    assert query_value(page, "second") == "kk"
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
    page.locator(".slide-title", has_text="2002").wait_for()
    assert str(LAST) not in drawn(page).locator(".slide-title").inner_text()
    assert (query_value(page, "period"), query_value(page, "slide")) == ("1", "2")
    pick_look(page, "period", "3")
    page.locator(".slide-title", has_text=str(LAST)).wait_for()
    settled(page)
    assert chosen(page, "period") == "3"
    assert place(page) == f"2 / {SLIDES}"


def test_a_chart_is_built_up_by_the_same_keys(page_at):
    page = page_at("/present?lang=en")
    fill_window(page)
    press(page, "PageDown", 2)
    counted = [page.evaluate(STANDING)]
    for _ in range(2):
        page.keyboard.press("PageDown")
        drawn(page)
        assert place(page) == f"2 / {SLIDES}"
        counted.append(page.evaluate(STANDING))
    assert counted[0] < counted[1] < counted[2]
    press(page, "PageDown", 3)
    page.keyboard.press("PageUp")
    drawn(page)
    assert (place(page), page.evaluate(STANDING)) == (f"2 / {SLIDES}", counted[2])


def test_a_chart_on_a_slide_has_a_role_a_name_and_answers_the_pointer(page_at):
    page = page_at("/present?lang=en&slide=4")
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
    settled(page, charts=1)
    assert page.locator(".player, .present-editor").count() == 0
    page.go_back()
    settled(page)
    assert place(page) == f"1 / {SLIDES}"
    assert page.locator(".player").count() == 1
    assert troubles(page) == []
    assert outside_requests(page) == []
