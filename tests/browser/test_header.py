"""The header is one row, the period stays in sight (looked at by `test_every_page`), and the first
chart is on the first screen."""

import pytest

from dashboard.words import LANGUAGES

WIDTHS = (1280, 1366, 1920)
HIGHEST_ROW = 64
HIGHEST_OF_A_PHONE = 112
# Height of the row; what stands in it on another line than the brand; whose words do not fit.
ROW = """() => {
  const row = document.querySelector(".top");
  const middle = (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  const parts = [...row.querySelectorAll("a, button")].filter((one) => one.checkVisibility());
  const brand = middle(row.querySelector(".brand"));
  const { right } = row.getBoundingClientRect();
  return {
    height: row.offsetHeight,
    elsewhere: parts.filter((one) => Math.abs(middle(one) - brand) > 4).map((one) => one.innerText),
    wrapped: parts.filter((one) => one.offsetHeight > 44).map((one) => one.innerText),
    cut: parts.filter((one) => {
      const box = one.getBoundingClientRect();
      return one.scrollWidth > one.clientWidth + 1 || box.right > right + 1 || box.left < 0;
    }).map((one) => one.innerText),
  };
}"""
# Where the switch stands when the page is scrolled to a part of its height.
SWITCH = """async (part) => {
  const root = document.documentElement;
  scrollTo(0, part * (root.scrollHeight - innerHeight));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { top, bottom } = document.querySelector(".bar fieldset").getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && bottom > top;
}"""
FIRST_CHART = """() => {
  const { top, bottom } = document.querySelector("main .js-plotly-plot").getBoundingClientRect();
  return { top, bottom };
}"""


def period_in_sight(page):
    """Whether the period can be chosen at every place of the page, which is left at its top."""
    return all(page.evaluate(SWITCH, part) for part in (1, 0.5, 0))


def left_to_the_chart(page):
    """Whether header and switch leave the screen of a phone to the first chart."""
    height = page.locator(".stays").bounding_box()["height"]
    return height <= HIGHEST_OF_A_PHONE and page.evaluate(FIRST_CHART)["top"] < 844


@pytest.mark.parametrize("path", ["/", "/trade"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_of_a_laptop_holds_the_whole_first_chart(page_at, language, path):
    page = page_at(f"{path}?lang={language}")
    chart = page.evaluate(FIRST_CHART)
    assert chart["top"] > 0 and chart["bottom"] <= 768
    if path == "/trade":
        header_is_one_row(page)


def header_is_one_row(page):
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 768})
        row = page.evaluate(ROW)
        assert row.pop("height") <= HIGHEST_ROW, width
        assert row == {"elsewhere": [], "wrapped": [], "cut": []}, width
