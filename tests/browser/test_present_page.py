"""The show as one file: made by the button, opened from a disk without any network."""

from dashboard.words import words_for
from tests.browser.harness import troubles
from tests.browser.harness.presenting import drawn, press

OWN = "/present?lang=kk&second=ru&slides=title%7Ctrade"


def test_the_deck_on_screen_is_taken_along_in_the_languages_ticked(page_at, browser, tmp_path):
    page = page_at(OWN)
    drawn(page)
    told = words_for("kk")
    make = page.locator("[data-name=page]")
    for code, ticked in (("kk", True), ("ru", True), ("en", False), ("uz", False)):
        assert page.locator(f"[data-name=page-{code}]").is_checked() == ticked
    page.locator("[data-name=page-ru]").uncheck()
    page.locator("[data-name=page-kk]").uncheck()
    assert make.is_disabled()
    page.locator("[data-name=page-kk]").check()
    page.locator("[data-name=page-uz]").check()
    assert "--lang kk,uz --story '/present?" in page.locator(".present-taking code").inner_text()
    with page.expect_download(timeout=120_000) as coming:
        make.click()
        page.locator(".present-status progress").wait_for()
    page.locator(".present-status", has_text=told("present.ui.editor.page.done")).wait_for()
    taken = tmp_path / coming.value.suggested_filename
    coming.value.save_as(taken)
    assert taken.name == "slides-own-kk-uz.html" and troubles(page) == []
    context = browser.new_context(offline=True)
    shown = context.new_page()
    faults = []
    shown.on("pageerror", lambda error: faults.append(str(error)))
    shown.on("request", lambda request: faults.append(request.url))
    shown.goto(taken.as_uri())
    assert faults.pop() == taken.as_uri()
    title = drawn(shown).locator(".slide-title")
    assert title.inner_text() == told("present.story.periods.title.title")
    press(shown, "PageDown", 2)
    shown.locator(".player-frame .main-svg").first.wait_for()
    assert [one for one in faults if not one.startswith(("data:", "blob:"))] == []
    context.close()
