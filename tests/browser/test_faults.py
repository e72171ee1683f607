"""What happens to a tab: its words are translated, its storage is refused, its data are renewed."""

import pytest

from tests.browser.harness import settled, troubles
from tests.browser.harness.controls import click

# As a browser's own translator does it: each text within elements of its own, in place.
TRANSLATE = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest("script, style, svg")) continue;
    const font = document.createElement("font");
    const inner = document.createElement("font");
    text.replaceWith(font);
    inner.textContent = `${text.data} ·`;
    font.append(inner);
  }
}"""
REFUSED = """for (const name of ["getItem", "setItem", "removeItem"]) {
  Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError"); };
}"""


def test_a_translated_tab_goes_on(page_at):
    page = page_at("/trade?lang=en")
    page.evaluate(TRANSLATE)
    click(page, "period", "2")
    settled(page, charts=1)
    page.evaluate(TRANSLATE)
    page.locator("a[data-page][href*='/mirror']").first.evaluate("link => link.click()")
    page.wait_for_url("**/mirror**")
    settled(page)
    page.evaluate(TRANSLATE)
    page.go_back()
    settled(page, charts=1)
    assert troubles(page) == []


@pytest.mark.parametrize("path", ["/trade?lang=en", "/present?lang=en"])
def test_without_storage_everything_but_keeping_works(page_at, path):
    page = page_at("/?lang=en")
    page.add_init_script(REFUSED)
    page.goto(path)
    settled(page)
    theme = page.evaluate("document.documentElement.dataset.bsTheme")
    page.locator("#theme").click()
    assert page.evaluate("document.documentElement.dataset.bsTheme") != theme
    assert troubles(page) == []


def test_a_tab_that_is_looked_at_again_is_told_of_new_data(page_at):
    page = page_at("/trade?lang=en")
    page.evaluate("window.opened = true")
    page.evaluate("document.documentElement.dataset.release = '0123456789abcdef'")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.locator("#server-gone").wait_for(state="visible")
    page.wait_for_function("() => window.opened === undefined")
