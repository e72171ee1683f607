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
    assert page.locator(".annotation-text").last.evaluate(TEXT) == second
    page.reload()
    settled(page, graphs=1)
    assert page.evaluate(THEME) == other
    assert turnover(page).evaluate(LINE) == second
    page.locator("#theme").click()
    assert page.evaluate(THEME) == theme


def test_the_theme_stands_before_the_first_paint(page_at):
    page = page_at("/", theme="dark")
    page.evaluate("localStorage.setItem('theme', 'light')")
    page.context.add_init_script(
        f"new MutationObserver(() => {{ window.early = window.early || {THEME}; }})"
        ".observe(document, { childList: true, subtree: true });"
        "document.addEventListener('DOMContentLoaded', () => { window.parsed = "
        f"{THEME}; }});"
    )
    page.reload()
    settled(page, graphs=1)
    assert page.evaluate("window.parsed") == "light"
