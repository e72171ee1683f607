"""The chosen indicator: its controls, its year, the link, in four languages, on a phone."""

import csv
import io

import pytest

from dashboard.components import ids
from dashboard.words import words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click, control, disabled, open_tab, pick, reason
from tests.contract.csv_facts import newest

CHARTS = 6
YEAR = f"[id='{ids.in_document(ids.control('year'))}']"
XS = "graph => graph.data.map((trace) => Array.from(trace.x))"
CELLS = "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
NAMES = {code: words_for("en")(f"country.{code}") for code in ("KAZ", "UZB", "KGZ", "TJK", "TKM")}

NEWEST = newest("NY.GDP.PCAP.CD")
TITLED = "(year) => document.getElementById('region-year-title').innerText.match(year)"
PLAYS = "() => document.querySelector('[data-year=play]').innerText.match('Play')"


def title(page, exhibit: str = "region") -> str:
    return page.locator(f"#{exhibit}-title").inner_text()


def year(page) -> str:
    return page.locator(YEAR).input_value()


def table(page, exhibit: str) -> list[list[str]]:
    """The table of the plotted rows, which its tab opens."""
    return open_tab(page, exhibit, "table").locator("tbody tr").evaluate_all(CELLS)


def download(page, exhibit: str) -> list[dict[str, str]]:
    """The rows behind a card, by the link of its menu."""
    page.locator(f"#{exhibit} details.download > summary").click()
    # Opened, the menu gives its links the state; until then they have no query.
    link = page.locator(f"#{exhibit} a[data-take=csv][href*='?']")
    response = page.request.get(link.get_attribute("href"))
    assert response.ok, response.status
    return list(csv.DictReader(io.StringIO(response.text())))


@pytest.mark.parametrize(
    ("language", "width", "theme"),
    [("kk", 390, "dark"), ("ru", 1366, "light"), ("en", 1920, "dark"), ("uz", 390, "light")],
)
def test_it_opens_accessible_in_each_language(page_at, language, width, theme):
    page = page_at(f"/region?lang={language}", width=width, theme=theme)
    settled(page, charts=CHARTS)
    words = words_for(language)
    assert page.locator("h1").inner_text() == words("region.title")
    assert page.title() == words("document.title", page=words("page.region"))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert all(page.locator("[role=figure]").evaluate_all("all => all.map((e) => e.ariaLabel)"))
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert axe_violations(page) == []
    assert troubles(page) == []
    assert outside_requests(page) == []


def test_the_indicator_and_its_controls_fit_on_one_screen(page_at):
    page = page_at("/region?lang=kk#region")
    settled(page, charts=CHARTS)
    heights = "e => [e.getBoundingClientRect().top, e.getBoundingClientRect().bottom]"
    top, bottom = page.locator("#region").evaluate(heights)
    below_the_bar = page.locator(".stays").evaluate("e => e.getBoundingClientRect().bottom")
    assert below_the_bar <= top and bottom <= 768
    for name in ("variant", "base", "from", "to", "scale", "country"):
        assert page.locator("#region").locator(control(page, name)).count() == 1


def test_each_card_starts_with_its_newest_year_and_follows_the_chosen_one(page_at):
    page = page_at("/region?lang=en")
    assert year(page) == str(NEWEST)
    assert str(NEWEST) in title(page, "region-year") and "2024" in title(page, "region-pair")
    page.locator(YEAR).focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    settled(page)
    for exhibit in ("region-year", "region-map", "region-pair"):
        assert "2023" in title(page, exhibit)
    assert page.locator("text=Year: 2023").count() == 1
    assert query(page) == "lang=en&year=2023"


def test_the_year_steps_over_empty_years_by_keyboard(page_at):
    page = page_at("/region?lang=en&indicator=LP.LPI.OVRL.XQ&year=2018")
    forward = page.get_by_role("button", name="Next year with data")
    forward.focus()
    page.keyboard.press("Enter")
    settled(page)
    assert year(page) == "2023"
    # The button keeps the focus, and at the end there is nothing further.
    page.keyboard.press("Enter")
    settled(page)
    assert year(page) == "2023" and forward.evaluate("e => e === document.activeElement")
    back = page.get_by_role("button", name="Previous year with data")
    back.click()
    settled(page)
    back.click()
    settled(page)
    assert year(page) == "2016" and "2016" in title(page, "region-map")
    assert troubles(page) == []


def test_play_goes_to_the_end_and_stops(page_at):
    page = page_at("/region?lang=en&year=2023")
    play = page.locator("[data-year=play]")
    assert not play.is_visible(), "who wants no motion is offered none"
    page.emulate_media(reduced_motion="no-preference")
    play.click()
    assert play.inner_text() == words_for("en")("region.pause")
    page.wait_for_function(TITLED, arg="2024")
    page.wait_for_function(TITLED, arg=str(NEWEST))
    page.wait_for_function(PLAYS)
    assert query(page) == "lang=en"
    # From the end it starts again, and stops when it is told to.
    play.click()
    page.wait_for_function(TITLED, arg="1990")
    play.click()
    assert play.inner_text() == words_for("en")("region.play")
    settled(page)
    stopped = year(page)
    page.wait_for_timeout(2500)
    assert year(page) == stopped
    assert troubles(page) == []


def test_what_makes_no_sense_is_disabled_with_the_reason(page_at):
    page = page_at("/region?lang=en&indicator=NY.GDP.MKTP.CD&variant=share&year=2018")
    assert "share of the five countries" in title(page)
    pick(page, "indicator", "IMF.BCA")
    assert disabled(page, "variant") == {"share", "relative"}
    assert disabled(page, "scale") == {"log"}
    assert chosen(page, "variant") == "plain"
    assert "negative" in reason(page, "variant")
    assert control(page, "base").is_disabled() and reason(page, "base")


def test_a_level_relative_to_a_country(page_at):
    page = page_at("/region?lang=en")
    pick(page, "variant", "relative")
    assert title(page).startswith(f"GDP per capita (Kazakhstan = 100), 1990–{NEWEST}")
    pick(page, "base", "UZB")
    pick(page, "from", "2016")
    assert query(page) == "lang=en&variant=relative&base=UZB&from=2016"
    rows = {(row["country"], row["year"]): float(row["value"]) for row in download(page, "region")}
    assert rows["UZB", "2020"] == 100 and rows["KAZ", "2020"] > 300
    assert min(year for _, year in rows) == "2016"
    click(page, "period", "2")
    assert query(page) == "lang=en&period=2&variant=relative&base=UZB"


def test_the_link_brings_the_same_view_back(page_at):
    page = page_at("/region?lang=en&indicator=NE.EXP.GNFS.CD&against=UNDP.HDI&period=3")
    assert title(page).startswith(f"Exports of goods and services, 2016–{newest('NE.EXP.GNFS.CD')}")
    assert control(page, "year").get_attribute("min") == "2016"
    assert title(page, "region-income").startswith("World Bank income group, 2016–2024")
    pick(page, "variant", "per_person")
    pick(page, "to", "2022")
    click(page, "scale", "log")
    click(page, "country", "TKM")
    pick(page, "spread", "UZB.gdp")
    again = page_at(page.evaluate("location.pathname + location.search"))
    lines = "#region .js-plotly-plot"
    assert title(again) == title(page)
    assert again.locator(lines).evaluate(XS) == page.locator(lines).evaluate(XS)
    for exhibit in ("region", "region-pair", "region-editions"):
        assert table(again, exhibit) == table(page, exhibit)
    assert chosen(again, "country") == ["KAZ", "UZB", "KGZ", "TJK"]


def test_a_link_of_old_still_opens(page_at):
    page = page_at("/region?lang=en&indicator=SP.POP.TOTL&axis=log&year=2010")
    assert chosen(page, "scale") == "log" and year(page) == "2010"
    assert page.locator(".refused").count() == 0


# The axis of remittances has steps of two billion: the table tells three decimals of a billion.
DIGITS = 3


def test_the_table_holds_what_the_download_holds(page_at):
    page = page_at("/region?lang=en&indicator=BX.TRF.PWKR.CD.DT")
    told = {}
    for row in download(page, "region"):
        value = round(float(row["value"]) / 1e9, DIGITS) if row["value"] else "–"
        told[row["year"], NAMES[row["country"]]] = value
    shown = {
        (cells[0], cells[1]): cells[2] if cells[2] == "–" else float(cells[2])
        for cells in table(page, "region")
    }
    assert shown == told
    # Every value of Turkmenistan is suspect.
    assert {value for (_, name), value in told.items() if name == "Turkmenistan"} == {"–"}
    for name in ("year", "map", "pair", "table", "article", "income", "editions"):
        assert download(page, f"region-{name}")
