"""The page of sources in the browser: languages, accessibility, anchors, filters, downloads."""

import csv
import hashlib
import io
import zipfile

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.contents import query
from tests.browser.harness.controls import click
from tests.contract.csv_facts import rows

SHOWN = """() => {
  const shown = document.querySelectorAll("main :is(h1, h2, h3, td, th, p)");
  return [...shown].map((one) => one.textContent);
}"""
# Where an element stands on the screen, and whether it is marked as what the address names.
SEEN = """(id) => {
  const element = document.getElementById(id);
  const { top } = element.getBoundingClientRect();
  return [top >= 0 && top < innerHeight, element.classList.contains("revealed")];
}"""


def look_for(page, text):
    """Type into the search field and wait for the list."""
    page.get_by_role("searchbox").fill(text)
    page.wait_for_function("(text) => location.search.includes(`find=${text}`)", arg=text)
    settled(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/data?lang={language}")
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.data"))
    assert page.locator("h1").count() == 1
    assert page.locator("main section[id] > h2").count() == 8
    assert page.locator(".source-card, .source-page").count() == len(rows("sources"))
    assert troubles(page) == outside_requests(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everyone_can_read_it(page_at, theme):
    page = page_at("/data?lang=en&find=WITS&period=3", theme=theme)
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert axe_violations(page) == []


def test_a_name_under_a_chart_leads_to_the_row_of_the_source(page_at):
    page = page_at("/trade?lang=uz&period=3")
    name = page.locator(".sources a").first
    told = name.inner_text()
    name.click()
    settled(page)
    assert page.evaluate("location.pathname + location.hash") == "/data#source-WITS_KAZ"
    assert page.evaluate(SEEN, "source-WITS_KAZ") == [True, True]
    assert page.locator("#source-WITS_KAZ h3").inner_text() == told
    assert page.locator("html").get_attribute("lang") == "uz"
    assert troubles(page) == []


@pytest.mark.parametrize(
    "anchor",
    ["source-WEO_2023_10", "source-INTELLI_2022", "table-trade", "method-mirror", "report"],
)
def test_an_anchor_is_shown_and_marked_even_inside_a_fold(page_at, anchor):
    page = page_at(f"/data?lang=en#{anchor}")
    assert page.evaluate(SEEN, anchor) == [True, True]
    assert page.locator(f"#{anchor}").is_visible()
    page.evaluate("location.hash = 'glossary'")
    page.wait_for_function("document.getElementById('glossary').classList.contains('revealed')")
    assert page.locator(".revealed").count() == 1


def test_the_link_brings_back_kind_text_and_period(page_at):
    page = page_at("/data?lang=en")
    click(page, "kind", "dataset")
    click(page, "period", "3")
    look_for(page, "IMF")
    assert query(page) == "lang=en&period=3&kind=dataset&find=IMF"
    imf = [row for row in rows("sources") if row["publisher"] == "International Monetary Fund"]
    assert page.locator(".source-card").count() == len(imf)
    assert page.locator(".coverage-matrix .year").all_inner_texts() == [
        str(year) for year in range(2016, 2026)
    ]
    opened = page_at(f"/data?{query(page)}")
    assert opened.evaluate(SHOWN) == page.evaluate(SHOWN)
    assert troubles(page) == troubles(opened) == []


def test_the_matrix_holds_what_its_download_holds(page_at):
    page = page_at("/data?lang=en&period=2")
    link = page.locator("#coverage a[data-take=csv]").get_attribute("href")
    found = list(csv.DictReader(io.StringIO(page.request.get(link).text())))
    cells = {(row["reporter"], row["partner"], row["flow"], row["year"]) for row in found}
    assert page.locator("td .cell-mark").count() == len(cells) > 0
    reference = sum(row["reference"] == "True" for row in found)
    assert page.locator("td .is-reference, td .is-estimate").count() == reference
    assert {row["year"] for row in found} == {str(year) for year in range(2003, 2016)}


def test_every_download_is_there_and_the_archive_is_whole(page_at):
    page = page_at("/data?lang=en")
    links = page.locator("a[download]").evaluate_all(
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
    page = page_at(f"/data?lang={language}", width=390, height=844)
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
