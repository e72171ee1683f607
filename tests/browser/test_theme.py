"""Light and dark: the system decides until the reader does, and the ink of charts follows."""

import pytest

from tests.browser.harness import settled
from tests.browser.harness.controls import click

THEME = "document.documentElement.dataset.bsTheme"
# The colour that stands for --ink, and that of a line drawn in ink, as the browser computes them.
INK = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "var(--ink)";
  const ink = getComputedStyle(probe).color;
  probe.remove();
  return ink;
}"""
LINE = "line => getComputedStyle(line).stroke"
TEXT = "text => getComputedStyle(text).fill"


def turnover(page):
    """The line of the one flow shown, turnover, which is drawn in ink."""
    return page.locator(".js-plotly-plot .js-line").first


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_system_decides_at_first_and_the_reader_from_then_on(page_at, theme):
    other = {"light": "dark", "dark": "light"}[theme]
    page = page_at("/trade?flow=turnover", theme=theme)
    assert page.evaluate(THEME) == theme
    first = turnover(page).evaluate(LINE)
    assert first == page.evaluate(INK)
    page.locator("#theme").click()
    assert page.evaluate(THEME) == other
    second = turnover(page).evaluate(LINE)
    assert second == page.evaluate(INK) != first
    # A chart drawn anew stays in the theme.
    click(page, "reporter", "UZB")
    assert turnover(page).evaluate(LINE) == second
    label = page.locator(".annotation-text", has_text="Turnover").last
    assert label.evaluate(TEXT) == second
    page.reload()
    settled(page, charts=1)
    assert page.evaluate(THEME) == other
    assert turnover(page).evaluate(LINE) == second
    page.locator("#theme").click()
    assert page.evaluate(THEME) == theme


def test_the_theme_stands_before_anything_is_drawn(page_at):
    page = page_at("/", theme="dark")
    page.evaluate("localStorage.setItem('theme', 'light')")
    # What the theme is when the body begins to exist, long before any style sheet or script below.
    page.add_init_script(
        "new MutationObserver((_, observer) => { if (document.body) {"
        f" window.atFirst = {THEME}; observer.disconnect(); }} }})"
        ".observe(document, { childList: true, subtree: true });"
    )
    page.reload()
    settled(page, charts=1)
    assert page.evaluate("window.atFirst") == "light"
