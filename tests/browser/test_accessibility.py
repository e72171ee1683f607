"""WCAG 2.2 AA on every page, in both themes, on a desk and in the hand, folded and unfolded."""

import pytest

from tests.browser.harness import axe_violations, settled, violations_in_both_themes
from tests.browser.harness.controls import unfold_all
from tests.browser.harness.unbuilt import unbuilt

WIDTHS = {"desktop": (1366, 768), "phone": (390, 844)}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "path", ["/?period=2", "/trade?partner=UZB,KGZ&flow=exports", "/goods?level=chapter"]
)
def test_a_page_breaks_no_rule(page_at, path, width):
    wide, high = WIDTHS[width]
    page = page_at(path, width=wide, height=high)
    assert axe_violations(page) == []
    unfold_all(page)
    assert violations_in_both_themes(page) == []


def test_a_page_with_every_message_breaks_no_rule(page_at):
    page = page_at("/trade?lang=xx&reporter=both&flow=balance&layout=panels", theme="dark")
    for message in ("#server-gone", "#view-failed"):
        page.locator(message).evaluate("element => { element.hidden = false; }")
    assert page.locator(".refused").is_visible()
    assert page.locator("#settled").is_visible()
    unfold_all(page)
    assert axe_violations(page) == []
    page.goto("/nowhere")
    settled(page)
    assert axe_violations(page) == []


@pytest.mark.parametrize("path", ["/region", "/claims", "/data", "/nowhere"])
def test_the_page_as_html_breaks_no_rule_either(page_at, path):
    page = page_at("/about")
    build = unbuilt(page, path)
    assert page.locator("#first-paint select, #first-paint input").count() > 0
    assert axe_violations(page) == []
    assert page.locator("#first-paint").count() == 1
    build()


@pytest.mark.parametrize("path", ["/", "/trade"])
def test_a_chart_has_a_role_and_a_name_that_says_what_it_shows(page_at, path):
    page = page_at(path)
    frame = page.locator(".chart").first
    assert frame.get_attribute("role") == "figure"
    heading = page.locator("section:has(.chart) h2").first.inner_text().partition("\u00a0· ")[0]
    assert frame.get_attribute("aria-label").startswith(heading)
