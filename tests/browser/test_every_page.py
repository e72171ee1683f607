"""What holds on every page in every language: all is told whole, nothing sticks out, and on a phone
no label covers anything."""

import pytest

from dashboard.words import LANGUAGES
from tests.browser.harness import troubles
from tests.browser.harness.controls import resized
from tests.browser.test_header import left_to_the_chart, period_in_sight
from tests.browser.test_labels import labels_stand_clear
from tests.browser.test_rows import ASKED

# The greatest height in English on a screen of 1366 pixels; of the others there is one chart.
TALLEST = {
    **{"/goods": 6700, "/periods": 5000, "/mirror": 4800},
    **{"/region": 4600, "/claims": 3600, "/data": 3200},
}
PATHS = ("/", "/trade", *TALLEST, "/present")
# These leave the screen to their first chart.
BEGIN_WITH_THE_PAIR = ("/", "/trade")
LAPTOP, PHONE = (1366, 768), (390, 844)
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll(
  "main .finding, main .topic, main .topic .unit, main .exhibit-reading")]
  .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight)
  .map((one) => one.textContent)"""

# Two things to choose on the bar that cover each other, by their texts.
COVERED = """() => {
  const shown = [...document.querySelectorAll(
    "body label, body button, body select, body summary")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom < 110)
  const covers = (one, other) => {
    const [a, b] = [one, other].map((each) => each.getBoundingClientRect())
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
  }
  return shown.flatMap((one, at) => shown.slice(at + 1)
    .filter((other) => !one.contains(other) && !other.contains(one) && covers(one, other))
    .map((other) => [one.textContent, other.textContent]))
}"""
LINES = """() => {
  const one = document.querySelector("main .finding")
  return Math.round(one.scrollHeight / parseFloat(getComputedStyle(one).lineHeight))
}"""
# Headings of a card that are cut at its edge.
CUT_TABS = """() => [...document.querySelectorAll("main [role=tab]")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right
    > one.closest("section").getBoundingClientRect().right)
  .map((one) => one.textContent)"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
def test_all_that_is_told_is_read_whole(page_at, path, language):
    """On a phone, and in a window that is then made as wide as a laptop's."""
    width, height = PHONE
    page = page_at(f"{path}?lang={language}", width=width, height=height)
    read_whole(page)
    labels_stand_clear(page, path, language)
    assert path not in BEGIN_WITH_THE_PAIR or left_to_the_chart(page)
    # No page but that of the tables asks for the library of their grid.
    grid = [one for one in page.evaluate(ASKED) if one.startswith("/grid/")]
    assert path == "/data" or grid == []
    resized(page, *LAPTOP)
    read_whole(page)
    assert page.evaluate(COVERED) == []
    assert troubles(page) == []
    if language == "en" and path in TALLEST:
        assert page.evaluate("document.documentElement.scrollHeight") <= TALLEST[path]
    assert path not in BEGIN_WITH_THE_PAIR or page.evaluate(LINES) <= 2


def read_whole(page):
    assert page.evaluate(TOO_WIDE) == 0
    assert page.evaluate(CUT) == []
    assert page.evaluate(CUT_TABS) == []
    assert period_in_sight(page)
