"""The region's page: its table, the shared year, the link, in four languages, on a phone."""

import csv
import io

import pytest

from dashboard.components import ids
from dashboard.words import words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click, control, disabled, pick, reason

GRAPHS = 6
YEAR = f"[id='{ids.in_document(ids.control('year'))}']"
XS = "graph => graph.data.map((trace) => Array.from(trace.x))"
CELLS = "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
NAMES = {code: words_for("en")(f"country.{code}") for code in ("KAZ", "UZB", "KGZ", "TJK", "TKM")}


def title(page) -> str:
    return page.locator("#region-title").inner_text()


def year(page) -> str:
    return page.locator("#region-year-text").inner_text()


def table(page, block: str) -> list[list[str]]:
    return page.locator(f"{block} .data-table tbody tr").evaluate_all(CELLS)


def download(page, exhibit: str) -> list[dict[str, str]]:
    link = page.locator(f"a[data-exhibit={exhibit}][data-take=csv]")
    response = page.request.get(link.get_attribute("href"))
    assert response.ok, response.status
    return list(csv.DictReader(io.StringIO(response.text())))


@pytest.mark.parametrize(
    ("language", "width", "theme"),
    [("kk", 390, "dark"), ("ru", 1366, "light"), ("en", 1920, "dark"), ("uz", 390, "light")],
)
def test_it_opens_accessible_in_each_language(page_at, language, width, theme):
    page = page_at(f"/region?lang={language}", width=width, theme=theme)
    settled(page, graphs=GRAPHS)
    words = words_for(language)
    assert page.locator("h1").inner_text() == words("region.title")
    assert page.title() == words("document.title", page=words("page.region"))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert all(page.locator("[role=figure]").evaluate_all("all => all.map((e) => e.ariaLabel)"))
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert axe_violations(page) == []
    assert troubles(page) == []
    assert outside_requests(page) == []


def test_a_cell_opens_its_series_and_one_year_is_shared_by_all_charts(page_at):
    page = page_at("/region?lang=en")
    assert year(page) == "2024"
    page.get_by_role("button", name="Turkmenistan, Population, million: printed 5,942").click()
    settled(page, graphs=GRAPHS)
    assert title(page) == "Population, 1990–2025"
    assert chosen(page, "indicator") == "SP.POP.TOTL"
    assert page.evaluate("document.activeElement.id") == "region-title"
    assert query(page) == "lang=en&indicator=SP.POP.TOTL&year=2023"
    page.locator(YEAR).focus()
    page.keyboard.press("ArrowLeft")
    settled(page)
    assert year(page) == "2022"
    for chart in ("bars", "map", "pair"):
        assert "2022" in page.locator(f"#region-{chart}-title").inner_text()
    page.locator("#region-forward").click()
    settled(page)
    page.locator("#region-forward").click()
    settled(page)
    assert year(page) == "2024"
    page.locator("#region-play").click()
    page.wait_for_function("document.getElementById('region-year-text').textContent === '2025'")
    page.wait_for_function("document.getElementById('region-play').textContent.includes('Play')")
    assert troubles(page) == []


def test_what_makes_no_sense_is_disabled_and_empty_years_are_stepped_over(page_at):
    page = page_at("/region?lang=en&indicator=NY.GDP.MKTP.CD&variant=share&year=2018")
    assert "share of the five countries" in title(page)
    pick(page, "indicator", "IMF.BCA")
    assert disabled(page, "variant") == {"share"}
    assert disabled(page, "axis") == {"log"}
    assert chosen(page, "variant") == "plain"
    assert "negative" in reason(page, "variant")
    pick(page, "indicator", "LP.LPI.OVRL.XQ")
    page.locator("#region-forward").click()
    settled(page)
    assert year(page) == "2023"


def test_the_link_brings_the_same_view_back(page_at):
    page = page_at("/region?lang=en&indicator=NE.EXP.GNFS.CD&against=UNDP.HDI&period=3")
    assert title(page) == "Exports of goods and services, 2016–2025"
    assert control(page, "year").get_attribute("min") == "2016"
    assert page.locator("#region-income-title").inner_text() == "World Bank income group, 2016–2024"
    click(page, "variant", "per_person")
    click(page, "axis", "log")
    click(page, "country", "TKM")
    pick(page, "spread", "UZB.gdp")
    again = page_at(page.evaluate("location.pathname + location.search"))
    for block in ("#region-below", "#region-pair-below", "#region-editions-below"):
        assert table(again, block) == table(page, block)
    lines = "#region-lines .js-plotly-plot"
    assert title(again) == title(page)
    assert again.locator(lines).evaluate(XS) == page.locator(lines).evaluate(XS)
    assert chosen(again, "country") == ["KAZ", "UZB", "KGZ", "TJK"]


def test_the_table_holds_what_the_download_holds(page_at):
    page = page_at("/region?lang=en&indicator=BX.TRF.PWKR.CD.DT")
    shown = {(cells[0], cells[1]): cells[2] for cells in table(page, "#region-below")}
    told = {}
    for row in download(page, "region"):
        value = f"{float(row['value']) / 1e9:,.2f}" if row["value"] else "–"
        told[row["year"], NAMES[row["country"]]] = value
    assert shown == told
    # Every value of Turkmenistan is suspect.
    assert {value for (_, name), value in told.items() if name == "Turkmenistan"} == {"–"}
    for name in ("year", "map", "pair", "article", "income", "editions"):
        assert download(page, f"region-{name}")
