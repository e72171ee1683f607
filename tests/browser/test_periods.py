"""The page of the periods compared in the browser: languages, accessibility, link, tables."""

import csv
import io

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click

SECTIONS = (
    "comparison",
    "aligned",
    "contributions",
    "breaks",
    "standing",
    "index",
    "goods",
    "companies",
)
CHARTS = 6
SHOWN = """() => [...document.querySelectorAll("main h2, main .finding, main td")]
  .map((one) => one.textContent)"""
CELLS = "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"


def card(page, name):
    return page.locator(f"#{name}")


def table(page, name):
    """The cells of the first table of a section, row by row."""
    return card(page, name).locator(".data-table").first.locator("tbody tr").evaluate_all(CELLS)


def download(page, name):
    """The rows behind a section's link to CSV, as the page was opened."""
    link = card(page, name).locator("a[data-take=csv]").get_attribute("href")
    response = page.request.get(link)
    assert response.ok, response.status
    return list(csv.DictReader(io.StringIO(response.text())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/periods?lang={language}")
    settled(page, graphs=CHARTS)
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.periods"))
    assert page.locator("h1").inner_text() == words("periods.title")
    for name in SECTIONS:
        title = card(page, name).locator("h2").inner_text()
        assert title and card(page, name).locator(".finding").inner_text()
    assert page.locator(".chart[role='figure']").count() == CHARTS
    assert troubles(page) == outside_requests(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everyone_can_read_it(page_at, theme):
    page = page_at("/periods?lang=en&index=concentration", theme=theme)
    settled(page, graphs=CHARTS)
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert axe_violations(page) == []


def test_the_link_brings_back_what_the_controls_made(page_at):
    page = page_at("/periods?lang=en")
    settled(page, graphs=CHARTS)
    before = page.evaluate(SHOWN)
    click(page, "periods-reporter", "UZB")
    click(page, "periods-prices", "real")
    click(page, "periods-index", "coverage")
    assert query(page) == "lang=en&reporter=UZB&prices=real&index=coverage"
    made = page.evaluate(SHOWN)
    assert made != before
    opened = page_at(f"/periods?{query(page)}")
    settled(opened)
    assert opened.evaluate(SHOWN) == made
    assert chosen(opened, "periods-index") == "coverage"
    assert troubles(page) == troubles(opened) == []


def test_tables_and_downloads_hold_the_same_rows(page_at):
    page = page_at("/periods?lang=en&flow=imports&index=coverage")
    settled(page, graphs=CHARTS)
    for name in ("aligned", "contributions", "standing", "index", "goods"):
        assert len(table(page, name)) == len(download(page, name)) > 0
    aligned = download(page, "aligned")
    told = [row[4] for row in table(page, "aligned")]
    assert told == [f"{float(row['value']) / 1000:.2f}" if row["value"] else "–" for row in aligned]
    coverage = {(row["year"], row["variant"]): row["value"] for row in download(page, "index")}
    earlier = float(coverage["2019", "UZB_DASH_MIRROR"])
    assert earlier == pytest.approx(100 * 1996.453835 / 771.18299)


def test_the_links_of_the_contents_lead_to_sections(page_at):
    page = page_at("/periods?lang=en")
    settled(page, graphs=CHARTS)
    targets = page.locator(".periods-contents a").evaluate_all("all => all.map((a) => a.hash)")
    assert targets == [f"#{name}" for name in SECTIONS]
    assert all(page.locator(target).count() == 1 for target in targets)


@pytest.mark.parametrize("language", ["kk", "en"])
def test_a_phone_does_not_scroll_sideways(page_at, language):
    page = page_at(f"/periods?lang={language}", width=390, height=844)
    settled(page, graphs=CHARTS)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390
    assert troubles(page) == []
