"""The browser of tables: every row, found, sorted and taken along; a grid on this page alone."""

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import expect

from dashboard.settings import DATA
from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import (
    outside_requests,
    settled,
    troubles,
    violations_in_both_themes,
)
from tests.browser.harness.contents import query
from tests.browser.harness.controls import pick
from tests.contract.csv_facts import rows

# Milliseconds; under 200 where nothing else runs on the machine.
LONGEST = 1_000
CELL = "#table-grid .ag-center-cols-container .ag-row[row-index='{}'] [col-id='{}']"
ASKED = """() => performance.getEntriesByType("resource")
  .map((one) => new URL(one.name).pathname).filter((path) => path.includes("grid"))"""
TASKS = """window.tasks = []; new PerformanceObserver((list) => {
  for (const one of list.getEntries()) window.tasks.push(one.duration);
}).observe({ type: "longtask" });"""


def opened(page):
    """The page once its grid has rows."""
    page.locator("#rows").scroll_into_view_if_needed()
    page.locator(".ag-row").first.wait_for()
    return page


def counted(page, shown, total):
    """Waits until the page says how many rows are left."""
    told = f"Rows: {shown:,} of {total:,}"
    page.locator("#rows-count").get_by_text(told, exact=True).wait_for()


def cell(page, row, column):
    return page.locator(CELL.format(row, column)).inner_text()


def taken(page):
    """The file of the rows that are left, as text."""
    with page.expect_download() as started:
        page.locator("#rows-csv").click()
    return started.value.suggested_filename, Path(started.value.path()).read_text(encoding="utf-8")


def test_the_page_asks_for_it_once_the_grid_is_near_and_for_nothing_outside(page_at):
    page = page_at("/data?lang=en")
    assert [one for one in page.evaluate(ASKED) if one.startswith("/grid/")] == []
    opened(page)
    names = sorted(one.rsplit("/", 1)[1] for one in page.evaluate(ASKED) if "/grid/" in one)
    assert names == ["async-community.js", "dash_ag_grid.min.js"]
    assert troubles(page) == outside_requests(page) == []


@pytest.mark.parametrize("table", ["trade", "indicators", "events", "claims"])
def test_all_rows_are_there_sign_by_sign(page_at, table):
    page = opened(page_at(f"/data?lang=en&table={table}"))
    counted(page, len(rows(table)), len(rows(table)))
    first = rows(table)[0]
    assert {name: cell(page, 0, name) for name in list(first)[:3]} == {
        name: first[name] for name in list(first)[:3]
    }
    assert taken(page) == (f"{table}.csv", (DATA / f"{table}.csv").read_text(encoding="utf-8"))


def test_the_table_is_a_choice_of_the_page_and_its_fields_stand_beside_it(page_at):
    page = opened(page_at("/data?lang=en"))
    pick(page, "table", "events")
    counted(page, len(rows("events")), len(rows("events")))
    assert query(page) == "lang=en&table=events"
    fields = page.locator(".table-entry dt code").all_inner_texts()
    assert fields == list(rows("events")[0])
    again = opened(page_at(f"/data?{query(page)}"))
    for one in (page, again):
        expect(one.locator(CELL.format(0, fields[0]))).to_have_text(rows("events")[0][fields[0]])
    headings = page.locator("#table-grid .ag-header-cell-text").all_inner_texts()
    assert headings == fields[: len(headings)] and len(headings) > 3
    assert troubles(page) == troubles(again) == []


def test_what_is_found_is_counted_and_taken_along(page_at):
    page = opened(page_at("/data?lang=en&table=trade"))
    page.locator("#rows-find").fill("turkmen")
    counted(page, 0, len(rows("trade")))
    page.locator("#rows-find").fill("cow_trade_4 1992")
    found = [
        row for row in rows("trade") if "COW_TRADE_4" in row["source"] and "1992" in row["year"]
    ]
    counted(page, len(found), len(rows("trade")))
    _, text = taken(page)
    assert list(csv.DictReader(io.StringIO(text))) == found


def test_a_column_is_filtered_as_a_number_and_sorted_as_one(page_at):
    page = opened(page_at("/data?lang=en&table=trade"))
    filters = page.locator("#table-grid .ag-floating-filter-input input:visible")
    filters.nth(0).fill("2019")
    of_2019 = [row for row in rows("trade") if row["year"] == "2019"]
    counted(page, len(of_2019), len(rows("trade")))
    heading = page.locator("#table-grid [role=columnheader][col-id=value]")
    heading.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.locator("#table-grid [role=columnheader][col-id=value][aria-sort=descending]").wait_for()
    largest = max((row["value"] for row in of_2019 if row["value"]), key=float)
    expect(page.locator(CELL.format(0, "value"))).to_have_text(largest)
    _, text = taken(page)
    assert next(csv.DictReader(io.StringIO(text)))["value"] == largest


def test_the_keyboard_reaches_the_cells(page_at):
    page = opened(page_at("/data?lang=en&table=trade"))
    page.locator("#table-grid [role=columnheader][col-id=year]").focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#table-grid .ag-cell-focus")).to_have_attribute("col-id", "reporter")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_readers_language(page_at, language):
    page = opened(page_at(f"/data?lang={language}"))
    words = words_for(language)
    page.locator("#table-grid .ag-floating-filter-button button").nth(1).click()
    page.locator(".ag-filter .ag-picker-field-wrapper").click()
    names = ("contains", "notContains", "equals", "startsWith", "blank", "notBlank")
    told = [words(f"data.grid.{name}") for name in names]
    expect(page.locator(".ag-select-list .ag-list-item")).to_have_text(told)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator("#rows-find").fill("no such row")
    page.get_by_text(words("data.grid.noMatchingRows"), exact=True).first.wait_for()


def test_another_language_has_a_grid_of_its_own(page_at):
    page = opened(page_at("/data?lang=en&table=events"))
    page.locator(".languages .opener").click()
    page.locator("a[data-language=ru]").click()
    settled(page)
    opened(page)
    told = words_for("ru")("data.browse.count", shown="83", total="83")
    expect(page.locator("#rows-count")).to_have_text(told)
    assert len(rows("events")) == 83 and troubles(page) == []


def test_a_page_that_is_left_before_its_rows_are_there_says_nothing_more(page_at):
    page = page_at("/data?lang=en")
    asked = []
    page.route("**/download/tables/trade.json**", lambda route: asked.append(route))
    with page.expect_request("**/download/tables/trade.json**"):
        page.locator("#rows").scroll_into_view_if_needed()
    page.locator("a[data-page][href*='/mirror']").first.evaluate("link => link.click()")
    page.wait_for_url("**/mirror**")
    settled(page)
    with page.expect_event("requestfailed"):
        asked[0].abort("aborted")
    settled(page)
    assert troubles(page) == []


def test_everyone_can_read_it(page_at):
    page = opened(page_at("/data?lang=kk&table=trade"))
    assert violations_in_both_themes(page, "#rows") == []


def test_seven_thousand_rows_do_not_keep_the_reader_waiting(page_at):
    page = opened(page_at("/data?lang=en&table=events"))
    page.evaluate(TASKS)
    pick(page, "table", "indicators")
    counted(page, len(rows("indicators")), len(rows("indicators")))
    assert max(page.evaluate("tasks"), default=0) < LONGEST
