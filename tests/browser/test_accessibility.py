"""WCAG 2.2 AA on every page, in both themes, on a desk and in the hand, folded and unfolded."""

import pytest

from tests.browser.harness import axe_violations

WIDTHS = {"desktop": (1366, 768), "phone": (390, 844)}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ["/?period=2", "/trade?partner=UZB,KGZ&flow=exports", "/nowhere"])
def test_a_page_breaks_no_rule(page_at, path, width, theme):
    wide, high = WIDTHS[width]
    page = page_at(path, width=wide, height=high, theme=theme)
    assert axe_violations(page) == []
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert axe_violations(page) == []


@pytest.mark.parametrize("path", ["/", "/trade"])
def test_a_chart_has_a_role_and_a_name_that_says_what_it_shows(page_at, path):
    page = page_at(path)
    frame = page.locator(".chart")
    assert frame.get_attribute("role") == "img"
    heading = page.locator("section:has(.chart) :is(h1, h2)").first.inner_text()
    assert frame.get_attribute("aria-label").startswith(heading)


def test_messages_that_break_no_rule_either(page_at):
    page = page_at("/trade?reporter=XXX&flow=balance&scale=log")
    for message in ("#server-gone", "#view-failed"):
        page.locator(message).evaluate("element => { element.hidden = false; }")
    assert page.locator(".refused").is_visible()
    assert page.locator("#trade-settled").is_visible()
    assert axe_violations(page) == []
