"""On paper: no controls but what they are set to, all folds open, light, as wide as a sheet."""

import pytest

from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.server import running

# The charts follow the width of the sheet, and later that of the screen again.
WIDTHS = (
    '[...document.querySelectorAll(".main-svg")].map((one) => one.getBoundingClientRect().width)'
)
NO_WIDER = f"(most) => Math.max(...{WIDTHS}) <= most"
AS_WIDE = f"(width) => Math.abs({WIDTHS}[0] - width) <= 2"


def on_paper(page):
    """The page as it is handed to the printer."""
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


@pytest.mark.parametrize("path", ["/trade", "/region", "/periods", "/mirror"])
def test_controls_give_way_to_what_they_are_set_to(page_at, server, path):
    page = page_at(f"{path}?lang=kk&period=3", theme="dark")
    settled(page, graphs=1)
    on_paper(page)
    words = words_for("kk")
    line = page.locator(".chosen-on-paper").inner_text()
    chosen = page.locator(".bar input[name=period]:checked + label").text_content()
    assert f"{words('shell.period')}: {chosen}" in line
    assert page.locator(".link-on-paper").inner_text() == f"{server}{path}?period=3&lang=kk"
    for gone in ("nav", ".bar", ".take", ".control", ".tabs"):
        for one in page.locator(gone).all():
            assert not one.is_visible(), gone
    assert page.locator(".sources").first.is_visible()
    assert page.locator("main table").first.is_visible()
    assert page.locator("main details:not([open]):not(.menu)").count() == 0
    assert page.evaluate("document.documentElement.dataset.bsTheme") == "light"
    page.wait_for_function(NO_WIDER, arg=691)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.bsTheme") == "dark"
    assert troubles(page) == []


def test_the_line_follows_the_controls_and_leaves_out_what_is_off(page_at):
    page = page_at("/trade?lang=en&measure=coverage&reporter=UZB")
    on_paper(page)
    words = words_for("en")
    line = page.locator(".chosen-on-paper").inner_text()
    assert f"{words('control.measure')}: {words('measure.coverage')}" in line
    assert f"{words('control.reporter')}: {words('reporter.UZB')}" in line
    assert words("control.base") not in line


def test_folds_and_charts_are_as_before_once_printed(page_at):
    page = page_at("/trade?lang=en")
    folds = page.locator("details[open]").count()
    width = page.locator(".main-svg").first.bounding_box()["width"]
    assert width > 700
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details[open]").count() > folds
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == folds
    page.wait_for_function(AS_WIDE, arg=width)


def test_every_claim_is_told_without_the_rows_that_nobody_opened(page_at):
    page = page_at("/claims?lang=kk&period=1")
    claims = page.locator(".claim")
    claims.first.locator("summary").first.click()
    claims.first.locator("details > summary").click()
    on_paper(page)
    assert page.locator(".claim:not([open])").count() == 0
    assert page.locator(".claim .claim-conclusion:visible").count() == claims.count() > 1
    assert [fold.is_visible() for fold in claims.nth(0).locator("details").all()] == [True]
    assert page.locator(".claim details:not([open]):visible").count() == 0


def test_a_public_address_is_named_and_has_a_code(browser):
    with running("dashboard", "--public-url", "https://trade.example.kz/") as address:
        context = browser.new_context(base_url=address)
        page = context.new_page()
        page.goto("/trade?period=3&lang=kk")
        settled(page, graphs=1)
        on_paper(page)
        link = "https://trade.example.kz/trade?period=3&lang=kk"
        assert page.locator(".link-on-paper").inner_text() == link
        image = page.locator(".code-on-paper img")
        assert image.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
        assert image.get_attribute("alt") == words_for("kk")("share.printed.qr")
        context.close()


def test_without_a_public_address_there_is_no_code(page_at):
    page = page_at("/trade?lang=kk")
    on_paper(page)
    assert page.locator(".code-on-paper img").count() == 0
