"""Charts are drawn by plotly.js itself: the first one before what builds the page has begun."""

from tests.browser.harness import settled, troubles
from tests.browser.harness.controls import click

# What builds the page; our own scripts come from another folder.
BUILDERS = "**/_dash-component-suites/**"
DRAWN = "() => document.querySelector('#trade .js-plotly-plot .main-svg .trace') !== null"
# Counts how often plotly.js is told to draw, and marks the box that it has drawn in.
WATCHED = """() => {
  const react = Plotly.react;
  window.drawings = 0;
  Plotly.react = (...told) => {
    window.drawings += 1;
    return react(...told);
  };
  document.querySelector("#trade .plot").dataset.mine = "1";
}"""
MINE = "#trade .plot[data-mine]"


def test_the_first_chart_is_there_before_the_page_and_goes_on_in_it(page_at):
    page = page_at("/trade?lang=en")
    held, free = [], []
    page.route(BUILDERS, lambda route: route.continue_() if free else held.append(route))
    page.goto("/trade?lang=en", wait_until="commit")
    page.wait_for_function(DRAWN)
    assert page.locator("#first-paint #trade .plot").count() == 1
    assert page.locator("#first-paint .still").count() == 0
    page.evaluate(WATCHED)
    others = page.locator(".chart").count() - 1
    free.append(True)
    for route in held:
        route.continue_()
    settled(page, charts=1 + others)
    assert page.locator("#first-paint").count() == 0
    assert page.locator(MINE).count() == 1
    assert page.evaluate("window.drawings") == others
    assert troubles(page) == []


def test_a_chart_changes_in_the_box_it_is_in_and_keeps_no_bar_of_plotlys(page_at):
    """The stock bar offers to upload the figure, and its pictures lack title and source."""
    page = page_at("/trade?lang=en")
    page.evaluate(WATCHED)
    click(page, "flow", "balance")
    assert page.locator(MINE).count() == 1
    assert page.locator("#trade .plot").evaluate("one => one.data.length") > 0
    assert page.locator(".modebar").count() == 0


def test_what_is_kept_for_another_time_is_not_written_in_by_plotly(page_at):
    page = page_at("/trade?lang=en")
    fetched = page.evaluate(
        "async () => { const [link] = document.querySelectorAll('link[as=fetch]');"
        " return (await (await fetch(link.href)).json()).figure }"
    )
    assert page.locator("#trade .plot").evaluate("one => one.figure") == fetched


def test_a_chart_fills_a_window_that_changes_and_a_frame_that_is_enlarged(page_at):
    page = page_at("/trade?lang=en")
    box, drawn = page.locator("#trade .plot"), page.locator("#trade .main-svg").first
    filled = (
        "() => { const one = document.querySelector('#trade .plot'), svg ="
        " one.querySelector('.main-svg'); return Math.abs(one.clientWidth - svg.clientWidth) < 1"
        " && Math.abs(one.clientHeight - svg.clientHeight) < 1 }"
    )
    before = drawn.bounding_box()["width"]
    page.set_viewport_size({"width": 1700, "height": 768})
    page.wait_for_function(
        f"() => ({filled})() && {before} < document.querySelector('#trade .plot').clientWidth"
    )
    page.locator("#trade [data-take=enlarge]").click()
    page.wait_for_function(filled)
    assert box.bounding_box()["height"] > 400
    page.keyboard.press("Escape")
    page.wait_for_function(filled)
    # Behind another tab there is no room to draw in; the chart fills its own once it is back.
    page.locator("#trade-tab-table").click()
    page.set_viewport_size({"width": 1366, "height": 768})
    page.locator("#trade-tab-chart").click()
    page.wait_for_function(filled)
    assert drawn.bounding_box()["width"] == before
