"""What the box at the pointer tells of a year: all its events, and no other's."""

import pytest
from playwright.sync_api import expect

from dashboard.exhibits.trade.selection import SHOWN_EVENTS
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, kaz, rows

FIRST = 1992
# The events that a page marks unasked.
MARKED = {
    "/trade": lambda row: row["category"] in SHOWN_EVENTS and row["confirmed"] == "true",
    "/": lambda row: row["headline"] == "true",
}
BOX = "(() => [...document.querySelectorAll('.hoverlayer text')].map((one) => one.textContent))"


def squeezed(text: str) -> str:
    """Without what a box breaks lines at."""
    return "".join(text.split())


@pytest.mark.parametrize("path", MARKED)
@pytest.mark.parametrize("width", [1366, 800])
def test_the_box_of_a_year_tells_exactly_its_events(page_at, path, width):
    page, words = page_at(f"{path}?lang=en", width=width), words_for("en")
    marked = [row for row in rows("events") if MARKED[path](row)]
    titles = {row["event"]: squeezed(words(f"event.{row['event']}")) for row in marked}
    plot = page.locator("main .exhibit .nsewdrag").first.bounding_box()
    wrong = {}
    for year in range(FIRST, LAST + 1):
        across = (year - FIRST + 0.5) / (LAST - FIRST + 1)
        # Away first: a box that stays would be taken for the one of the next year.
        page.mouse.move(plot["x"] + plot["width"] * across, plot["y"] - 40)
        page.wait_for_function(f"() => {BOX}().length === 0")
        page.mouse.move(plot["x"] + plot["width"] * across, plot["y"] + plot["height"] * 0.6)
        page.wait_for_function(f"() => {BOX}().length > 0")
        told = squeezed(" ".join(page.evaluate(BOX)))
        assert told.startswith(str(year))
        found = {event for event, title in titles.items() if title in told}
        wanted = {row["event"] for row in marked if int(row["date"][:4]) == year}
        if found != wanted:
            wrong[year] = (found, wanted)
    assert not wrong
    assert len(titles) == len(set(titles.values())) > 5


def test_on_a_phone_a_bar_at_the_foot_tells_it(page_at):
    page = page_at("/trade?lang=en", width=390, height=844)
    plot = page.locator("#trade .nsewdrag").first
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    across = (2017 - FIRST + 0.5) / (LAST - FIRST + 1)
    page.mouse.move(box["x"] + box["width"] * across, box["y"] + box["height"] * 0.5)
    bar = page.locator(".pointer-bar")
    expect(bar).to_contain_text(f"{kaz('export', 2017) / 1000:.2f}")
    expect(bar).to_contain_text("2017")
    (event,) = [
        row for row in rows("events") if MARKED["/trade"](row) and row["date"][:4] == "2017"
    ]
    assert squeezed(words_for("en")(f"event.{event['event']}")) in squeezed(bar.text_content())
    place = bar.bounding_box()
    assert place["x"] >= 0 and place["x"] + place["width"] <= 390
    assert place["y"] + place["height"] <= 844
    assert (
        page.locator("#trade .hoverlayer .legend").evaluate(
            "box => getComputedStyle(box).visibility"
        )
        == "hidden"
    )
    page.mouse.move(5, 5)
    expect(bar).to_be_empty()
