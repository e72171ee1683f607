"""The list of slides: order, titles and added views are kept in the browser and in the link."""

import json

from tests.browser.harness import axe_violations, settled, troubles
from tests.browser.harness.presenting import ALL, drawn, query_value, titles

ADDED = [{"item": "region?indicator=SP.POP.TOTL", "label": "Population"}]
FIELDS = ".present-slides [data-name=name]"


def until(page, number: int, title: str) -> None:
    """Waits until a slide of the list has a title."""
    page.wait_for_function(
        "([fields, at, title]) => document.querySelectorAll(fields)[at]?.value === title",
        arg=[FIELDS, number - 1, title],
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
    page.locator(".present-slides li button").nth(6).click()
    drawing = figure(page)
    other = page_at(page.evaluate("location.pathname + location.search"), width=1280)
    assert titles(other) == told
    assert figure(other) == drawing
    assert other.locator(".refused").count() == 0
    # What a ready slide says stays with it where its title is the ready one.
    other.locator(".player-dots button").nth(1).click()
    assert other.locator(".slide-topic").inner_text() != ""
    assert troubles(page) == [] and troubles(other) == []


def test_the_list_is_kept_and_the_ready_story_comes_back(page_at):
    page = page_at("/present?lang=en")
    ready = titles(page)
    page.get_by_role("button", name="Remove slide 2", exact=True).click()
    until(page, 2, ready[2])
    page.goto("/present?lang=en")
    settled(page)
    until(page, 2, ready[2])
    assert len(titles(page)) == ALL - 1
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
    page.evaluate("text => localStorage.setItem('slides', text)", json.dumps(ADDED))
    page.goto("/present?lang=en")
    settled(page)
    page.locator(FIELDS).nth(ALL).wait_for()
    assert len(titles(page)) == ALL + 1
    before_last = "|region?indicator=SP.POP.TOTL|remember|~"
    assert before_last in query_value(page, "slides")
    assert axe_violations(page, "#present-editor") == []


def test_the_story_is_downloaded_as_a_presentation(page_at):
    page = page_at("/present?lang=en&slide=4")
    drawn(page)
    with page.expect_download(timeout=90_000) as download:
        page.get_by_role("button", name="Download as PPTX").click()
    assert download.value.suggested_filename.endswith(".pptx")
    assert download.value.path().read_bytes()[:2] == b"PK"
    page.locator(".present-status", has_text="The file is downloaded.").wait_for()


def test_two_edits_at_once_both_count_and_are_undone_one_by_one(page_at):
    page = page_at("/present?lang=en")
    ready = titles(page)
    page.evaluate("""() => {
      const press = (name) => document.querySelector(`[aria-label="${name}"]`).click();
      press("Remove slide 2");
      press("Remove slide 2");
      press("Move slide 3 up");
    }""")
    edited = [ready[0], ready[4], ready[3], *ready[5:]]
    assert titles(page) == edited
    assert len(query_value(page, "slides").split("|")) == ALL - 2
    page.reload()
    settled(page)
    until(page, 2, ready[4])
    assert titles(page) == edited


def test_an_edit_is_undone(page_at):
    page = page_at("/present?lang=en")
    ready = titles(page)
    page.get_by_role("button", name="Remove slide 2", exact=True).click()
    page.locator(FIELDS).nth(1).fill("Mine")
    assert titles(page) == [ready[0], "Mine", *ready[3:]]
    for left in ([ready[0], *ready[2:]], ready):
        page.get_by_role("button", name="Undo").click()
        assert titles(page) == left
    assert query_value(page, "slides") is None
    assert page.evaluate("localStorage.getItem('slides')") is None


def test_a_slide_is_copied_left_out_and_dragged(page_at):
    page = page_at("/present?lang=en")
    ready = titles(page)
    page.get_by_role("button", name="Copy slide 2", exact=True).click()
    assert titles(page) == [*ready[:2], *ready[1:]]
    page.get_by_role("button", name="Leave slide 2 out of the show", exact=True).click()
    assert len(titles(page)) == ALL + 1
    assert page.locator(".player-dots button").count() == ALL
    page.get_by_role("button", name="Show slide 2 again", exact=True).click()
    assert page.locator(".player-dots button").count() == ALL + 1
    rows = page.locator(".present-slides [data-name=drag]")
    rows.nth(3).drag_to(rows.nth(0))
    assert titles(page)[:2] == [ready[2], ready[0]]
    assert axe_violations(page, "#present-editor") == []
    assert troubles(page) == []


def test_a_title_of_ones_own_is_one_a_language(page_at):
    page = page_at("/present?lang=kk&second=ru")
    drawn(page)
    for name, text in (("name", "Менің сөзім"), ("name2", "Мое слово")):
        page.locator(f".present-slides [data-name={name}]").first.fill(text)
    assert drawn(page).locator(".slide-title").inner_text() == "Менің сөзім"
    assert drawn(page).locator(".slide-subtitle").inner_text() == "Мое слово"
    link = page.evaluate("location.pathname + location.search")
    other = page_at(link.replace("lang=kk", "lang=ru").replace("second=ru", "second=en"))
    assert drawn(other).locator(".slide-title").inner_text() == "Мое слово"


def test_only_ones_own_slides_are_left(page_at):
    page = page_at("/")
    page.evaluate("text => localStorage.setItem('slides', text)", json.dumps(ADDED))
    page.goto("/present?lang=en")
    settled(page)
    page.locator(FIELDS).nth(ALL).wait_for()
    page.get_by_role("button", name="Only my slides").click()
    assert len(titles(page)) == 1
    assert query_value(page, "slides") == "region?indicator=SP.POP.TOTL"


def test_the_title_slide_names_who_where_and_when(page_at):
    page = page_at("/present?lang=ru")
    drawn(page)
    page.locator("[data-name=presenter]").fill("А. Садыкова")
    page.locator("[data-name=date]").fill("2024-02-29")
    page.locator("[data-name=date]").press("Tab")
    page.locator(".slide-lines", has_text="29 февраля 2024 года").wait_for()
    assert "А. Садыкова" in drawn(page).locator(".slide-lines").inner_text()
    assert query_value(page, "date") == "2024-02-29"
