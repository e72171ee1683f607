"""The page of sources in the browser: rows that open, anchors, filters, downloads, every screen."""

import csv
import hashlib
import io
import re
import zipfile

import pytest

from dashboard.exhibits.publishers import publisher
from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import (
    outside_requests,
    settled,
    troubles,
    violations_in_both_themes,
)
from tests.browser.harness.contents import query
from tests.browser.harness.controls import click
from tests.contract.csv_facts import LAST, rows

TALLEST = 3200
# Where an element stands on the screen, and whether it is marked as what the address names.
SEEN = """(id) => {
  const element = document.getElementById(id);
  const { top } = element.getBoundingClientRect();
  return [top >= 0 && top < innerHeight, element.classList.contains("revealed")];
}"""
OPENED = ".row-opener[aria-expanded=true]"
HEIGHT = "document.documentElement.scrollHeight"


def look_for(page, text):
    """Type into the search field and wait for the list."""
    page.locator(".source-filter input[type=search]").first.fill(text)
    page.wait_for_function("(text) => location.search.includes(`find=${text}`)", arg=text)
    settled(page)


def names(page):
    """What the rows of the table of sources are called, from the top down."""
    return page.locator(".row-opener").all_inner_texts()


# The newest years are at the right of the matrix, and each has a column as wide as its number is
# high.
MATRIX_FITS = """() => {
  const region = document.querySelector(".matrix-region");
  const years = [...region.querySelectorAll(".year")];
  return region.scrollWidth <= region.clientWidth
    && years.every((one) => one.scrollWidth <= one.clientWidth && one.offsetHeight > 20);
}"""


def natural(name):
    """As readers order names: 7kun.kz stands before 24.kz."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if part.isdigit() else part for part in parts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/data?lang={language}")
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.data"))
    assert page.locator("h1").count() == 1
    assert page.locator(".contents a").count() == 12
    assert page.locator(".row-opener").count() == len(rows("sources"))
    assert page.evaluate(HEIGHT) <= TALLEST * (1 if language == "en" else 1.1)
    assert page.evaluate(MATRIX_FITS), "a year of the matrix is out of sight"
    assert troubles(page) == outside_requests(page) == []


def test_everyone_can_read_it(page_at):
    page = page_at("/data?lang=en&find=WITS&period=3")
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    page.locator(".row-opener").first.click()
    assert violations_in_both_themes(page) == []


def test_a_name_under_a_chart_leads_to_the_row_of_the_source(page_at):
    page = page_at("/trade?lang=uz&period=3")
    page.locator("#trade-tab-sources").click()
    name = page.locator("#trade .sources a").first
    told = name.inner_text()
    name.click()
    settled(page)
    page.locator("#source-WITS_KAZ.revealed").wait_for()
    assert page.evaluate("location.pathname + location.hash") == "/data#source-WITS_KAZ"
    assert page.evaluate(SEEN, "source-WITS_KAZ") == [True, True]
    assert page.locator(OPENED).inner_text() == told
    assert page.locator("html").get_attribute("lang") == "uz"
    assert troubles(page) == []


@pytest.mark.parametrize(
    "anchor",
    ["source-WEO_2023_10", "source-INTELLI_2022", "table-trade", "method-mirror", "report"],
)
def test_an_anchor_is_shown_and_marked_even_inside_a_fold(page_at, anchor):
    page = page_at(f"/data?lang=en#{anchor}")
    page.locator(f"[id='{anchor}'].revealed").wait_for()
    assert page.evaluate(SEEN, anchor) == [True, True]
    assert page.locator(f"#{anchor}").is_visible()
    assert page.locator(OPENED).count() == anchor.startswith("source-")
    page.evaluate("location.hash = 'glossary'")
    page.wait_for_function("() => document.querySelector('#glossary.revealed')")
    assert page.locator(".revealed").count() == 1


def test_a_row_opens_to_edition_licence_and_citation_by_the_keyboard_too(page_at):
    page = page_at("/data?lang=en&find=WITS_KAZ")
    (row,) = [row for row in rows("sources") if row["source"] == "WITS_KAZ"]
    opener = page.locator("#source-WITS_KAZ .row-opener")
    about = page.locator("#about-WITS_KAZ")
    assert not about.is_visible()
    opener.focus()
    page.keyboard.press("Enter")
    told = about.inner_text()
    words = words_for("en")
    assert words("source.WITS_KAZ.licence") in told and words("source.WITS_KAZ.caveat") in told
    assert row["title"] in told and row["address"] in told
    about.locator(".cite summary").click()
    assert "@misc{WITS_KAZ," in about.inner_text()
    page.keyboard.press("Shift+Tab")
    opener.click()
    assert not about.is_visible()


def test_any_column_sorts_and_a_row_takes_along_what_it_opens_to(page_at):
    page = page_at("/data?lang=en&kind=press")
    page.locator(".row-opener").nth(3).click()
    opened = page.locator(OPENED).inner_text()
    for column, key in (("Publisher", "publisher"), ("Source", None)):
        heading = page.locator(".source-table .sort", has_text=column)
        heading.click()
        shown = page.locator(".source-table tbody > tr:first-child").evaluate_all(
            "(rows, at) => rows.map((row) => row.children[at].textContent)", 1 if key else 0
        )
        assert heading.locator("xpath=..").get_attribute("aria-sort") == "ascending"
        if key:
            press = [row[key] for row in rows("sources") if row["kind"] == "press"]
            told = [publisher(one, words_for("en")) for one in press]
            assert sorted(shown) == sorted(told) and shown[0] == min(told, key=natural)
    assert page.locator(f"tbody:has({OPENED}) .row-more").is_visible()
    assert page.locator(OPENED).inner_text() == opened


def test_the_day_of_an_edition_sorts_and_not_its_words(page_at):
    page = page_at("/data?lang=en&kind=press")
    heading = page.locator(".source-table .sort", has_text="Edition")
    heading.click()
    heading.click()
    pages = [row for row in rows("sources") if row["kind"] == "press"]
    dated = [row["vintage"] for row in pages if row["vintage"].startswith("page of ")]
    days = page.locator(".source-table td[data-sort]").evaluate_all(
        "cells => cells.map((one) => one.dataset.sort).filter((one) => one !== '–')"
    )
    assert days == sorted(days, reverse=True)
    assert days[0] == max(dated).removeprefix("page of ").replace("-", "").ljust(8, "0")


def test_an_anchor_of_a_source_that_is_filtered_away_drops_the_filter_once(page_at):
    page = page_at("/data?lang=en&kind=press&find=tass#source-WITS_KAZ")
    page.locator("#source-WITS_KAZ.revealed").wait_for()
    settled(page)
    assert query(page) == "lang=en"
    assert page.locator("#about-WITS_KAZ").is_visible()
    look_for(page, "Tashkent")
    assert page.locator("#source-WITS_KAZ").count() == 0
    assert 0 < page.locator(".row-opener").count() < len(rows("sources"))


def test_the_link_brings_back_kind_text_and_period(page_at):
    page = page_at("/data?lang=en")
    click(page, "kind", "dataset")
    click(page, "period", "3")
    look_for(page, "IMF")
    assert query(page) == "lang=en&period=3&kind=dataset&find=IMF"
    # The copy of another office's table is named after the fund too.
    named = ("International Monetary Fund", "IMF-")
    imf = [row for row in rows("sources") if any(one in row["publisher"] for one in named)]
    assert page.locator(".row-opener").count() == len(imf)
    years = page.locator(".coverage-matrix .year").all_inner_texts()
    assert years == [str(year) for year in range(2016, LAST + 1)]
    opened = page_at(f"/data?{query(page)}")
    assert names(opened) == names(page)
    assert opened.locator("#coverage").inner_text() == page.locator("#coverage").inner_text()
    assert troubles(page) == troubles(opened) == []


def test_the_matrix_holds_what_its_download_holds(page_at):
    page = page_at("/data?lang=en&period=2")
    found = list(
        csv.DictReader(io.StringIO(page.request.get("/download/coverage.csv?period=2").text()))
    )
    cells = {(row["reporter"], row["partner"], row["flow"], row["year"]) for row in found}
    assert page.locator("td .cell-mark").count() == len(cells) > 0
    reference = sum(row["reference"] == "True" for row in found)
    assert page.locator("td .is-reference, td .is-estimate").count() == reference
    assert {row["year"] for row in found} == {str(year) for year in range(2003, 2016)}


def test_every_download_is_there_and_the_archive_is_whole(page_at):
    page = page_at("/data?lang=en#tables")
    links = page.locator("#tables a[download]").evaluate_all(
        "all => all.map((a) => a.getAttribute('href'))"
    )
    bodies = {link: page.request.get(link) for link in links}
    assert all(answer.ok for answer in bodies.values())
    tables = [link for link in links if link.endswith(".csv")]
    package = zipfile.ZipFile(io.BytesIO(bodies["/download/package.zip"].body()))
    assert len(tables) == sum(name.endswith(".csv") for name in package.namelist())
    sums = package.read("SHA256SUMS").decode()
    for link in tables:
        digest = hashlib.sha256(bodies[link].body()).hexdigest()
        assert f"{digest}  {link.rsplit('/', 1)[1]}\n" in sums


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_nothing_sticks_out_on_a_phone(page_at, language):
    page = page_at(f"/data?lang={language}#source-WITS_KAZ", width=390, height=844)
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    page.locator("#rows").scroll_into_view_if_needed()
    page.locator(".ag-row").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
