"""The header is one row, the period stays in sight, and the first chart is on the first screen."""

import pytest

from dashboard.words import LANGUAGES
from tests.browser.harness import settled

PATHS = ("/", "/trade", "/goods", "/region", "/periods", "/mirror", "/claims", "/data", "/present")
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_header_is_one_row(page_at, language):
    page = page_at(f"/trade?lang={language}")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 768})
        row = page.evaluate(ROW)
        assert row.pop("height") <= HIGHEST_ROW, width
        assert row == {"elsewhere": [], "wrapped": [], "cut": []}, width


@pytest.mark.parametrize("path", PATHS)
def test_the_period_is_in_sight_at_every_place_of_the_page(page_at, path):
    page = page_at(f"{path}?lang=kk", width=390, height=844)
    for width, height in ((390, 844), (1366, 768)):
        page.set_viewport_size({"width": width, "height": height})
        assert [page.evaluate(SWITCH, part) for part in (0, 0.5, 1)] == [True] * 3, width


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_header_and_switch_leave_the_screen_to_the_chart(page_at, language):
    page = page_at(f"/?lang={language}", width=390, height=844)
    for path in ("/", "/trade"):
        if path != "/":
            page.goto(f"{path}?lang={language}")
            settled(page, charts=1)
        assert page.locator(".stays").bounding_box()["height"] <= HIGHEST_OF_A_PHONE, path
        assert page.evaluate(FIRST_CHART)["top"] < 844, path


@pytest.mark.parametrize("path", ["/", "/trade"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_of_a_laptop_holds_the_whole_first_chart(page_at, language, path):
    page = page_at(f"{path}?lang={language}")
    chart = page.evaluate(FIRST_CHART)
    assert chart["top"] > 0 and chart["bottom"] <= 768
