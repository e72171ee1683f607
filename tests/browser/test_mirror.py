"""The mirror page in the browser: languages, accessibility, link, tables, phone."""

import csv
import io
import re

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click, pick

CHARTS = ("levels", "ratio", "asymmetry", "official")
SHOWN = """() => [...document.querySelectorAll("main h1, main h2, main .finding, main td, main li")]
  .map((one) => one.textContent)"""


def section(page, chart):
    """The card that a chart stands in."""
    return page.locator(f"section:has(#mirror-{chart}-title)")


def table(page, chart):
    """The cells of the table under a chart, row by row; the first table of the card."""
    rows = section(page, chart).locator(".data-table").first.locator("tbody tr")
    return rows.evaluate_all("all => all.map((row) => [...row.cells].map((c) => c.textContent))")


CSV = "a[data-take=csv]"


def download(page, link):
    """The rows behind a download link, read as CSV."""
    response = page.request.get(link.get_attribute("href"))
    assert response.ok, response.status
    return list(csv.DictReader(io.StringIO(response.text())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/mirror?lang={language}")
    settled(page, graphs=4)
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.mirror"))
    assert page.locator("h1").count() == 1
    for chart in CHARTS:
        assert page.locator(f"#mirror-{chart}-finding").inner_text()
        named = page.locator(f"#mirror-{chart}-graph-frame").get_attribute("aria-label")
        assert page.locator(f"#mirror-{chart}-title").inner_text() in named
    assert troubles(page) == outside_requests(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everyone_can_read_it(page_at, theme):
    page = page_at("/mirror?lang=en", theme=theme)
    settled(page, graphs=4)
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert axe_violations(page) == []


def test_the_link_brings_back_what_the_controls_made(page_at):
    page = page_at("/mirror?lang=en&reporter=UZB")
    before = page.evaluate(SHOWN)
    click(page, "period", "3")
    click(page, "mirror-direction", "uzb_kaz")
    click(page, "mirror-scale", "log")
    click(page, "mirror-unit", "million")
    click(page, "mirror-marks", "sources")
    pick(page, "mirror-to", "2022")
    made = page.evaluate(SHOWN)
    assert made != before
    link = "lang=en&period=3&reporter=UZB&direction=uzb_kaz&to=2022&scale=log&unit=million"
    assert query(page) == f"{link}&marks=official,sources"
    opened = page_at(f"/mirror?{query(page)}")
    assert opened.evaluate(SHOWN) == made
    assert (chosen(opened, "mirror-direction"), chosen(opened, "mirror-to")) == ("uzb_kaz", "2022")
    assert troubles(page) == troubles(opened) == []


@pytest.mark.parametrize(
    ("chart", "name", "digits"), [("levels", "value", 1), ("ratio", "ratio", 2)]
)
def test_the_table_holds_what_the_download_holds(page_at, chart, name, digits):
    page = page_at("/mirror?lang=en&unit=million")
    rows = download(page, section(page, chart).locator(CSV))
    texts = [text for row in table(page, chart) for cell in row[1:] for text in cell.split("; ")]
    told = sorted(
        float(re.search(r"[\d,]+(\.\d+)?", text)[0].replace(",", ""))
        for text in texts
        if text != "–"
    )
    held = sorted(float(row[name]) for row in rows if row[name])
    assert len(held) > 30
    assert told == pytest.approx(held, rel=0, abs=0.501 * 10**-digits)


def test_every_download_is_there_and_nothing_else(page_at):
    page = page_at("/mirror?lang=en&from=2015")
    links = page.locator(f"main {CSV}")
    assert links.count() == 6
    for at in range(6):
        assert len(download(page, links.nth(at))) > 5
    assert page.request.get("/download/mirror-prices.csv").status == 404


def test_the_strip_says_in_words_what_its_colours_say(page_at):
    page = page_at("/mirror?lang=en&unit=million")
    strip = page.locator("table.strip")
    wits = strip.locator("tr", has_text="World Bank WITS").nth(1)
    told = wits.locator("td").evaluate_all("all => all.map((one) => one.textContent)")
    assert len(told) == 34
    assert told[0] == "1992: nothing reported"
    assert told[2019 - 1992].endswith("reference") and "1,418.6" in told[2019 - 1992]
    assert "incomplete" in told[2021 - 1992]


def test_a_conflict_leads_to_the_view_that_shows_it(page_at):
    page = page_at("/mirror?lang=en")
    conflict = page.locator(".conflicts > li", has_text="771.2").first
    assert "1,418.6" in conflict.inner_text()
    conflict.get_by_role("link").click()
    settled(page, graphs=1)
    assert page.evaluate("location.pathname") == "/trade"
    assert page.locator("html").get_attribute("lang") == "en"
    rows = page.locator(".data-table tbody tr").all_text_contents()
    assert any(row.startswith("2019") and "771.2" in row for row in rows)
    assert troubles(page) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_phone_scrolls_down_only(page_at, language):
    page = page_at(f"/mirror?lang={language}", width=390, height=844)
    settled(page, graphs=4)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
