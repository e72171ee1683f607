"""The mirror page in the browser: languages, accessibility, link, tables."""

import re

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import (
    outside_requests,
    settled,
    troubles,
    violations_in_both_themes,
)
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click, open_tab, pick, unfold_all
from tests.browser.harness.exhibits import card, download, table

CHARTS = ("levels", "pairs", "asymmetry", "official")
EXHIBITS = (*CHARTS, "reporting", "conflicts")
SHOWN = """() => [...document.querySelectorAll(
  "main h1, main h2, main .finding, main .exhibit-reading, main td, main li")]
  .map((one) => one.textContent)"""
HEIGHTS = "() => [...document.querySelectorAll('main .exhibit')].map((one) => one.offsetHeight)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/mirror?lang={language}")
    settled(page, charts=len(CHARTS))
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.mirror"))
    assert page.locator("h1").count() == 1
    for name in EXHIBITS:
        assert card(page, f"mirror-{name}").locator("h2").inner_text()
        assert card(page, f"mirror-{name}").locator(".finding").inner_text()
    for name in CHARTS:
        assert card(page, f"mirror-{name}").locator(".exhibit-reading").inner_text()
    assert page.locator(".chart[role='figure']").count() == len(CHARTS)
    assert troubles(page) == outside_requests(page) == []


def test_no_tab_changes_the_height_of_its_frame(page_at):
    page = page_at("/mirror?lang=en", width=1366, height=768)
    settled(page, charts=len(CHARTS))
    before = page.evaluate(HEIGHTS)
    for part in ("table", "sources"):
        for name in EXHIBITS:
            open_tab(page, f"mirror-{name}", part)
        assert page.evaluate(HEIGHTS) == pytest.approx(before, abs=3), part


def test_everyone_can_read_it(page_at):
    page = page_at("/mirror?lang=en")
    settled(page, charts=len(CHARTS))
    unfold_all(page)
    assert violations_in_both_themes(page) == []
    open_tab(page, "mirror-levels", "table")
    open_tab(page, "mirror-pairs", "sources")
    assert violations_in_both_themes(page, "#mirror-levels, #mirror-pairs") == []


def test_the_link_brings_back_what_the_controls_made(page_at):
    page = page_at("/mirror?lang=en&reporter=UZB")
    before = page.evaluate(SHOWN)
    click(page, "period", "3")
    click(page, "direction", "uzb_kaz")
    click(page, "scale", "log")
    click(page, "unit", "million")
    click(page, "marks", "sources")
    pick(page, "to", "2022")
    page.evaluate("window.cards.fillAll()")
    made = page.evaluate(SHOWN)
    assert made != before
    link = "lang=en&period=3&reporter=UZB&direction=uzb_kaz&to=2022&scale=log&unit=million"
    assert query(page) == f"{link}&marks=official,sources"
    opened = page_at(f"/mirror?{query(page)}")
    opened.evaluate("window.cards.fillAll()")
    assert opened.evaluate(SHOWN) == made
    assert (chosen(opened, "direction"), chosen(opened, "to")) == ("uzb_kaz", "2022")
    assert troubles(page) == troubles(opened) == []


@pytest.mark.parametrize(
    ("name", "column", "digits"), [("levels", "value", 3), ("pairs", "ratio", 3)]
)
def test_the_table_holds_what_the_download_holds(page_at, name, column, digits):
    page = page_at("/mirror?lang=en&unit=million")
    rows = download(page, f"mirror-{name}")
    texts = [
        text
        for row in table(page, f"mirror-{name}")
        for cell in row[1:]
        for text in cell.split("; ")
    ]
    told = sorted(
        float(re.search(r"[\d,]+(\.\d+)?", text)[0].replace(",", ""))
        for text in texts
        if text != "–"
    )
    held = sorted(float(row[column]) for row in rows if row[column])
    assert len(held) > 30
    assert told == pytest.approx(held, rel=0, abs=0.501 * 10**-digits)


def test_every_download_is_there_and_nothing_else(page_at):
    page = page_at("/mirror?lang=en&from=2015")
    files = page.locator("main a[data-take=csv]").evaluate_all("all => all.map((a) => a.pathname)")
    assert files == [f"/download/mirror-{name}.csv" for name in EXHIBITS]
    assert all(len(download(page, f"mirror-{name}")) > 5 for name in EXHIBITS)
    assert page.request.get("/download/mirror-prices.csv").status == 404


def test_the_strip_says_in_words_what_its_colours_say(page_at):
    page = page_at("/mirror?lang=en")
    strip = page.locator("table.strip")
    wits = strip.locator("tr", has_text="World Bank WITS").nth(1)
    told = wits.locator("td").evaluate_all("all => all.map((one) => one.textContent)")
    assert len(told) == 34
    assert told[0] == "1992: nothing reported"
    assert told[2019 - 1992].endswith("reference source") and "1,418.6" in told[2019 - 1992]
    assert "incomplete" in told[2021 - 1992]


def test_a_conflict_leads_to_the_view_that_shows_it(page_at):
    page = page_at("/mirror?lang=en")
    conflict = page.locator(".conflicts > li", has_text="771.2").first
    assert "1,418.6" in conflict.inner_text()
    conflict.get_by_role("link").click()
    settled(page, charts=1)
    assert page.evaluate("location.pathname") == "/trade"
    assert page.locator("html").get_attribute("lang") == "en"
    page.evaluate("window.cards.fillAll()")
    rows = page.locator("#trade .data-table tbody tr").all_text_contents()
    assert any(row.startswith("2019") and "771.183" in row for row in rows)
    assert troubles(page) == []
