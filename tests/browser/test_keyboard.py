"""Everything can be done without a mouse, and the focus is always seen."""

import pytest

from tests.browser.harness import settled, troubles
from tests.browser.harness.contents import query, table
from tests.browser.harness.controls import chosen, control, unfold_all

FOCUSED = """() => {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  // The segmented switch hides its radio buttons and marks their labels instead.
  const hidden = getComputedStyle(focused).opacity === "0";
  const seen = hidden ? focused.nextElementSibling : focused;
  const style = getComputedStyle(seen), box = seen.getBoundingClientRect();
  return {
    name: focused.name || "",
    what: focused.id || focused.textContent || focused.className,
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    inView: seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""
STOPS_AT_MOST = 300


def tab_stops(page):
    """Every element the Tab key reaches, from the first to the last."""
    for _ in range(STOPS_AT_MOST):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            return
        yield focused


def tab_to(page, name):
    for focused in tab_stops(page):
        if focused["name"] == name:
            return
    raise AssertionError(f"the Tab key does not reach {name}")


@pytest.mark.parametrize("path", ["/", "/trade"])
def test_every_stop_shows_its_focus(page_at, path):
    page = page_at(path)
    unfold_all(page)
    stops = list(tab_stops(page))
    assert 12 < len(stops) < STOPS_AT_MOST
    assert [stop for stop in stops if stop["outline"] < 2 or not stop["inView"]] == []


def test_the_skip_link_is_first_and_leads_past_the_header(page_at):
    page = page_at("/trade")
    page.evaluate("window.sameDocument = true")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    page.keyboard.press("Enter")
    settled(page, charts=1)
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert page.evaluate("window.sameDocument")


def test_arrow_keys_change_the_period(page_at):
    page = page_at("/trade")
    tab_to(page, "period")
    for period in ("1", "2"):
        page.keyboard.press("ArrowRight")
        settled(page)
        assert chosen(page, "period") == period
        assert query(page) == f"period={period}"
        # The redrawn page leaves the focus where it was.
        assert page.evaluate("document.activeElement.value") == period
    page.keyboard.press("ArrowLeft")
    settled(page)
    assert query(page) == "period=1"


def test_the_years_are_chosen_by_keyboard(page_at):
    page = page_at("/trade")
    page.locator("[aria-controls=all-choices]").press("Enter")
    control(page, "from").focus()
    page.keyboard.type("2010")
    settled(page)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    settled(page)
    assert query(page) == "from=2010&to=2024"
    years = {row[0] for row in table(page)}
    assert (min(years), max(years)) == ("2010", "2024")


def test_folded_controls_and_period_cards_open_by_keyboard(page_at):
    page = page_at("/trade")
    page.locator("[aria-controls=all-choices]").press("Enter")
    page.locator(".control-list summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    settled(page)
    assert len(chosen(page, "partner")) == 2
    page.goto("/")
    settled(page, charts=1)
    card = page.locator("#overview-periods button").nth(2)
    card.focus()
    page.keyboard.press("Enter")
    settled(page)
    assert query(page) == "period=3"
    assert troubles(page) == []
