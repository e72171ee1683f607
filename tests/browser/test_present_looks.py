"""The looks of the show: themes that turn slide and chart, and marks that are outlined."""

import pytest

from dashboard.pages.present.story import STORIES
from tests.browser.harness import axe_violations
from tests.browser.harness.presenting import drawn, fill_window

MONTHS = 1 + [slide.id for slide in STORIES["periods"]].index("months")


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
