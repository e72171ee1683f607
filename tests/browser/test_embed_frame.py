"""A frame on somebody else's page: as large as it is, and told how high it should be."""

from functools import partial

import pytest
from playwright.sync_api import expect

from dashboard.words import LANGUAGES
from tests.browser.harness import settled, troubles

FITS = "() => { const e = document.documentElement; return [e.scrollWidth, e.scrollHeight]; }"
HOST = """
<!DOCTYPE html><title>Host</title><body>
<iframe src="{address}" width="{width}" height="{height}"></iframe>
"""
ELSEWHERE = "/host.html"
LISTEN = """
window.told = [];
window.addEventListener("message", ({ data }) => window.told.push(data));
"""


@pytest.mark.parametrize(("width", "height"), [(600, 400), (380, 500)])
@pytest.mark.parametrize("path", ["/trade", "/mirror", "/region", "/claims", "/periods"])
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_nothing_scrolls_in_a_small_frame(page_at, path, language, width, height):
    page = page_at(f"{path}?embed=1&lang={language}", width=width, height=height)
    settled(page)
    assert page.evaluate(FITS) == [width, height]
    for chart in page.locator(".js-plotly-plot, .table-region >> visible=true").all():
        assert chart.bounding_box()["height"] >= 130
    assert troubles(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", ["mirror-official", "mirror-levels"])
def test_the_smallest_frame_has_all_of_a_long_key_and_a_third_for_the_chart(
    page_at, chart, language
):
    page = page_at(f"/mirror?embed=1&chart={chart}&lang={language}", width=380, height=500)
    settled(page, charts=1)
    key = page.locator(".exhibit-reading >> visible=true")
    lines = key.evaluate("one => one.scrollHeight / parseFloat(getComputedStyle(one).lineHeight)")
    assert lines > 3
    assert key.evaluate("one => one.scrollHeight <= one.clientHeight + 1")
    assert page.locator(".exhibit-chart > .chart").bounding_box()["height"] >= 500 / 3


def test_the_page_around_is_told_a_height_that_does_not_follow_the_frames(browser, server):
    context = browser.new_context()
    context.add_init_script(LISTEN)
    found = []
    for height in (300, 700):
        page = context.new_page()
        address = f"{server}/trade?embed=1&lang=en"
        text = HOST.format(address=address, width=600, height=height)
        page.route(f"{server}{ELSEWHERE}", partial(_answer, text))
        page.goto(f"{server}{ELSEWHERE}")
        page.frame_locator("iframe").locator(".js-plotly-plot .main-svg").first.wait_for()
        page.wait_for_function("() => window.told.length > 0")
        told = page.evaluate("() => window.told.at(-1)")
        assert told["type"] == "kazakhstan-uzbekistan-trade:height"
        found.append(told["height"])
    assert found[0] == pytest.approx(found[1], abs=60) and 350 < found[0] < 700
    context.close()


def test_the_show_stands_alone_in_a_frame_and_turns(browser, server):
    context = browser.new_context()
    page = context.new_page()
    address = f"{server}/present?embed=1&lang=kk&slide=2"
    text = HOST.format(address=address, width=600, height=400)
    page.route(f"{server}{ELSEWHERE}", partial(_answer, text))
    page.goto(f"{server}{ELSEWHERE}")
    frame = page.frame_locator("iframe")
    frame.locator(".slide[data-drawn] .main-svg").first.wait_for()
    box = frame.locator(".player-frame").bounding_box()
    assert (box["width"], box["height"]) == (600, 400)
    assert frame.locator("nav, .present-editor").count() == 0
    frame.locator(".player-frame").click()
    page.keyboard.press("Digit3")
    page.keyboard.press("Enter")
    expect(frame.locator(".slide-number")).to_contain_text("3 / ")
    context.close()


def _answer(text: str, route) -> None:
    route.fulfill(content_type="text/html", body=text)
