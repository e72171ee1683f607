"""The looks of the show: large type, nothing cut, themes that turn slide and chart."""

import pytest

from dashboard.pages.present.story import STORIES
from tests.browser.harness import axe_violations
from tests.browser.harness.presenting import ALL, SIZES, drawn, fill_window, jump

LEAST_TEXT = 24
MONTHS = 1 + [slide.id for slide in STORIES["periods"]].index("months")
ON_DATA = """() => {
  const chart = document.querySelector(".player-frame .slide-chart");
  return chart ? player.labelsOnData(chart).map(({ text }) => text) : [];
}"""


@pytest.mark.parametrize("look", ["lang=kk&second=ru", "lang=uz&second=en&theme=white"])
def test_every_text_of_every_slide_is_large_and_nothing_is_cut(page_at, look):
    page = page_at(f"/present?{look}", width=1920, height=1080)
    fill_window(page)
    for number in range(1, ALL + 1):
        jump(page, number)
        slide = drawn(page)
        small = [one for one in slide.evaluate(SIZES) if one[1] < LEAST_TEXT]
        assert small == [], number
        for part in (slide, slide.locator(".slide-middle")):
            assert part.evaluate("one => one.scrollHeight - one.clientHeight") <= 1, number
        assert page.evaluate(ON_DATA) == [], number
        assert slide.locator(".slide-subtitle").count() == 1


@pytest.mark.parametrize(
    ("theme", "behind", "ink"),
    [
        ("light", "rgb(255, 255, 255)", "rgb(31, 41, 51)"),
        ("dark", "rgb(23, 28, 36)", "rgb(232, 235, 240)"),
        ("contrast", "rgb(0, 0, 0)", "rgb(255, 255, 255)"),
    ],
)
def test_a_theme_turns_slide_and_chart(page_at, theme, behind, ink):
    page = page_at(f"/present?lang=en&theme={theme}&slide=4")
    slide = drawn(page)
    assert slide.evaluate("one => getComputedStyle(one).backgroundColor") == behind
    text = slide.locator(".main-svg .annotation text").first
    assert text.evaluate("one => getComputedStyle(one).fill") in (
        ink,
        "rgb(86, 96, 109)",
        "rgb(169, 178, 191)",
    )
    widths = slide.locator(".js-line").evaluate_all(
        "all => all.map((one) => parseFloat(getComputedStyle(one).strokeWidth))"
    )
    assert (min(widths) >= 4) == (theme == "contrast")
    assert axe_violations(page) == []
    page.locator(".player-frame").focus()
    page.keyboard.press("?")
    assert axe_violations(page) == []
    page.keyboard.press("?")
    fill_window(page)
    assert axe_violations(page) == []


def test_pale_columns_and_numbers_on_discs_can_be_seen(page_at):
    """The range of an estimate is all but black on black without an outline."""
    page = page_at(f"/present?lang=en&theme=black&slide={MONTHS}")
    columns = drawn(page).locator(".barlayer .point path")
    widths = columns.evaluate_all("all => all.map((one) => getComputedStyle(one).strokeWidth)")
    assert {"0px", "1.5px"} == set(widths)
    light = page_at("/present?lang=en&slide=2")
    number = drawn(light).locator(".scatterlayer .textpoint text").first
    assert number.evaluate("one => getComputedStyle(one).fill") == "rgb(255, 255, 255)"
