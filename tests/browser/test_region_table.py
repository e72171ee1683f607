"""The table of all indicators: searched, sorted, narrowed, followed to a series."""

import pytest

from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click, pick

ROWS = "#region-table .indicator-table tbody tr"
FIRST = "rows => rows.filter((row) => !row.hidden).map((row) => row.cells[0].firstChild.innerText)"
CELL = "(rows, at) => rows.map((row) => row.cells[at].dataset.sort).filter(Boolean).map(Number)"


def names(page) -> list[str]:
    """The rows in sight, in their order."""
    return page.locator(ROWS).evaluate_all(FIRST)


def search(page, text: str) -> list[str]:
    page.locator("[data-search=region-table]").fill(text)
    return names(page)


def test_it_is_the_first_thing_and_scrolls_in_its_panel(page_at):
    page = page_at("/region?lang=en")
    assert page.locator("main .exhibit").first.get_attribute("id") == "region-table"
    assert len(names(page)) == 55
    face = page.locator("#region-table .exhibit-face")
    assert face.evaluate("e => e.scrollHeight > e.clientHeight && e.clientHeight < 600")
    assert page.locator("#region-table-tab-table").is_visible()


@pytest.mark.parametrize(
    ("language", "text", "indicator"),
    [
        ("en", "birth life", "SP.DYN.LE00.IN"),
        ("en", "LPI.RANK", "LPI.RANK"),
        ("ru", "человеческого", "UNDP.HDI"),
        ("kk", "life expectancy", "SP.DYN.LE00.IN"),
    ],
)
def test_a_row_is_found_by_its_name_its_english_name_and_its_code(
    page_at, language, text, indicator
):
    page = page_at(f"/region?lang={language}")
    assert search(page, text) == [words_for(language)(f"indicator.{indicator}")]
    assert len(search(page, "")) == 55


def test_letters_are_found_as_one_can_type_them(page_at):
    page = page_at("/region?lang=uz")
    typed = [search(page, text) for text in ("oʻrtacha", "o'rtacha", "ortacha", "O‘RTACHA")]
    assert typed[0] and all(found == typed[0] for found in typed)
    page = page_at("/region?lang=ru")
    assert search(page, "счет") == search(page, "счёт") != []
    assert search(page, "нет такого") == []
    assert page.locator("#region-table .no-rows").is_visible()


def test_it_is_sorted_by_any_column_and_gaps_come_last(page_at):
    page = page_at("/region?lang=ru")
    heading = page.locator("#region-table th", has_text="Туркменистан")
    heading.locator("button.sort").click()
    assert heading.get_attribute("aria-sort") == "ascending"
    rising = page.locator(ROWS).evaluate_all(CELL, 5)
    assert rising == sorted(rising) and rising[0] < 0 < rising[-1]
    last = page.locator(ROWS).last.evaluate("row => row.cells[5].innerText")
    assert last == "–"
    by_name = page.locator("#region-table th", has_text="Показатель").locator("button.sort")
    by_name.click()
    up = names(page)
    by_name.click()
    down = names(page)
    assert down == up[::-1] and up[0] < up[-1]


def test_what_is_sought_stays_when_the_year_changes(page_at):
    page = page_at("/region?lang=en")
    found = search(page, "gdp per capita")
    pick(page, "table_year", "2010")
    assert names(page) == found and len(found) < 10
    assert page.locator("[data-search=region-table]").input_value() == "gdp per capita"
    assert query(page) == "lang=en&table_year=2010"
    assert "2010" in page.locator("#region-table-title").inner_text()


def test_topics_and_one_country_are_chosen(page_at):
    page = page_at("/region?lang=en&topic=prices")
    assert 0 < len(names(page)) < 10
    click(page, "topic", "labour")
    assert query(page) == "lang=en&topic=prices,labour"
    pick(page, "table", "UZB")
    assert "Uzbekistan in indicators" in page.locator("#region-table-title").inner_text()
    assert page.locator("#region-table .sparkline").count() == len(names(page))
    again = page_at(f"/region?{query(page)}")
    assert names(again) == names(page)
    assert troubles(page) == []


def test_a_row_leads_to_its_series_by_mouse_and_keyboard(page_at):
    page = page_at("/region?lang=en&variant=relative")
    page.get_by_role("button", name="Human Development Index").focus()
    page.keyboard.press("Enter")
    settled(page)
    assert chosen(page, "indicator") == "UNDP.HDI" and chosen(page, "variant") == "plain"
    assert page.evaluate("document.activeElement.id") == "region"
    assert query(page) == "lang=en&indicator=UNDP.HDI"
    # Its newest year is its own, not that of the indicator before.
    assert "2023" in page.locator("#region-year-title").inner_text()
    page.locator(ROWS, has_text="million people").first.locator("td").nth(1).click()
    settled(page)
    assert chosen(page, "indicator") in ("IMF.LP", "SP.POP.TOTL", "SP.URB.TOTL")


def test_a_cell_of_the_article_opens_its_series_and_year(page_at):
    page = page_at("/region?lang=en")
    page.get_by_role("button", name="Turkmenistan, Population, million: printed 5.942").click()
    settled(page)
    assert query(page) == "lang=en&indicator=SP.POP.TOTL&year=2023"
    assert page.evaluate("document.activeElement.id") == "region"
    for exhibit in ("region-year", "region-map", "region-pair"):
        assert "2023" in page.locator(f"#{exhibit}-title").inner_text()
