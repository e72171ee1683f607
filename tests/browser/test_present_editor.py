"""The list of slides: order, titles and added views are kept in the browser and in the link."""

import json

from tests.browser.harness import axe_violations, settled, troubles
from tests.browser.harness.presenting import SLIDES, drawn, query_value, titles

FIELDS = ".present-slides input"


def until(page, number: int, title: str) -> None:
    """Waits until a slide of the list has a title."""
    page.wait_for_function(
        "([at, title]) => document.querySelectorAll('.present-slides input')[at]?.value === title",
        arg=[number - 1, title],
    )


def figure(page) -> str:
    """What the chart on show draws."""
    drawn(page)
    data = "box => JSON.stringify(box.data.map(({x, y}) => [x, y]))"
    return page.locator(".player-frame .js-plotly-plot").evaluate(data)


def test_an_edited_list_is_a_link_that_draws_the_same_elsewhere(page_at):
    page = page_at("/present?lang=en")
    first, second, third, *rest = titles(page)
    page.get_by_role("button", name="Move slide 3 up", exact=True).click()
    until(page, 2, third)
    assert titles(page) == [first, third, second, *rest]
    assert page.evaluate("document.activeElement.ariaLabel") == "Move slide 2 up"
    page.get_by_role("button", name="Remove slide 1", exact=True).click()
    until(page, 1, third)
    page.locator(FIELDS).nth(0).fill("One | two # three & ә")
    page.locator(FIELDS).nth(0).press("Enter")
    page.locator(".slide-title", has_text="One | two # three & ә").wait_for()
    told = ["One | two # three & ә", second, *rest]
    assert titles(page) == told
    page.locator(".present-slides li button").first.click()
    drawing = figure(page)
    other = page_at(page.evaluate("location.pathname + location.search"), width=1280)
    assert titles(other) == told
    assert figure(other) == drawing
    assert other.locator(".refused").count() == 0
    # What a ready slide says stays with it where its title is the ready one.
    other.locator(".player-dots button").nth(1).click()
    assert other.locator(".slide-question").inner_text() != ""
    assert troubles(page) == [] and troubles(other) == []


def test_the_list_is_kept_and_the_ready_story_comes_back(page_at):
    page = page_at("/present?lang=en")
    ready = titles(page)
    page.get_by_role("button", name="Remove slide 2", exact=True).click()
    until(page, 2, ready[2])
    page.goto("/present?lang=en")
    settled(page)
    until(page, 2, ready[2])
    assert len(titles(page)) == SLIDES - 1
    assert query_value(page, "slides")
    page.get_by_role("button", name="Show the ready story").click()
    until(page, 2, ready[1])
    assert titles(page) == ready
    assert query_value(page, "slides") is None
    page.get_by_role("button", name="Show my list").click()
    until(page, 2, ready[2])
    page.get_by_role("button", name="Delete my list").click()
    until(page, 2, ready[1])
    assert page.evaluate("localStorage.getItem('slides')") is None


def test_views_that_were_added_follow_the_ready_story(page_at):
    page = page_at("/")
    added = [{"item": "region?indicator=SP.POP.TOTL", "label": "Population"}]
    page.evaluate("text => localStorage.setItem('slides', text)", json.dumps(added))
    page.goto("/present?lang=en")
    settled(page)
    page.locator(FIELDS).nth(SLIDES).wait_for()
    assert len(titles(page)) == SLIDES + 1
    assert "opulation" in titles(page)[-1]
    assert query_value(page, "slides").endswith("region?indicator=SP.POP.TOTL")
    assert axe_violations(page, "#present-editor") == []


def test_the_story_is_downloaded_as_a_presentation(page_at):
    page = page_at("/present?lang=en&slide=4")
    drawn(page)
    with page.expect_download(timeout=90_000) as download:
        page.get_by_role("button", name="Download as PPTX").click()
    assert download.value.suggested_filename.endswith(".pptx")
    assert download.value.path().read_bytes()[:2] == b"PK"
    page.locator(".present-status", has_text="The file is downloaded.").wait_for()
