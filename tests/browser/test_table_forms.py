"""The table long or wide: the same values, none lost, sorted, kept while the page is open."""

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import axe_violations, settled, troubles
from tests.browser.harness.contents import CELLS, table
from tests.browser.harness.controls import click, open_tab
from tests.contract.csv_facts import LAST

TICKS = "axis => [...axis.querySelectorAll('.ytick text')].map((one) => one.textContent)"


def form(page, exhibit, name):
    """Lays the table of an exhibit out, and waits for nothing: it is done at once."""
    page.locator(f"#{exhibit} [data-form={name}]").click()


def headings(page, exhibit):
    return page.locator(f"#{exhibit} .data-table thead th").all_inner_texts()


def cells(page, exhibit):
    return page.locator(f"#{exhibit} .data-table tbody tr").evaluate_all(CELLS)


def bare(text):
    return text.rstrip("↕↑↓ ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wide_form_holds_every_value_of_the_long_one(page_at, language):
    page = page_at(f"/trade?lang={language}&others=1")
    words = words_for(language)
    open_tab(page, "trade", "table")
    pressed = page.locator("#trade .forms [aria-pressed=true]")
    assert pressed.inner_text() == words("table.form.long")
    long = table(page)
    form(page, "trade", "wide")
    assert pressed.inner_text() == words("table.form.wide")
    year, *names = map(bare, headings(page, "trade"))
    assert year == words("table.year")
    wide = cells(page, "trade")
    assert [row[0] for row in wide] == list(dict.fromkeys(row[0] for row in long))
    held = sorted((row[0], text) for row in wide for text in row[1:] if text != "–")
    assert held == sorted((row[0], row[2]) for row in long if row[2] != "–")
    # The reference stands under the name of its line; another edition has a column of its own.
    lines = list(dict.fromkeys(row[1] for row in long))
    assert set(lines) < set(names)
    assert {words("chart.alternate", line=line) for line in lines} >= set(names) - set(lines)
    first = {(row[0], row[1]): row[2] for row in reversed(long)}
    for row in wide:
        for line in lines:
            assert row[1 + names.index(line)] == first.get((row[0], line), "–")
    form(page, "trade", "long")
    assert table(page) == long
    assert troubles(page) == []


def test_the_form_is_sorted_kept_and_reached_by_the_keyboard(page_at):
    page = page_at("/trade?lang=en&flow=exports")
    open_tab(page, "trade", "table")
    page.locator("#trade [data-form=wide]").focus()
    page.keyboard.press("Enter")
    for _ in range(2):
        page.locator("#trade .data-table thead th button").nth(1).click()
    told = [row[1] for row in cells(page, "trade")]
    numbers = [float(text) for text in told if text != "–"]
    assert numbers == sorted(numbers, reverse=True) and told[-1] == "–"
    assert axe_violations(page, "#trade") == []
    click(page, "period", "3")
    assert [row[0] for row in cells(page, "trade")] == [str(year) for year in range(LAST, 2015, -1)]
    assert len(headings(page, "trade")) == 2
    assert page.locator("#trade .forms [aria-pressed=true]").inner_text() == "Wide"
    form(page, "trade", "long")
    assert len(headings(page, "trade")) == 6


def test_every_table_of_lines_over_years_can_be_wide(page_at):
    for path, names in (
        ("/region", ("region", "region-editions")),
        ("/periods", ("periods-index", "periods-aligned")),
    ):
        page = page_at(f"{path}?lang=en")
        settled(page)
        for name in names:
            open_tab(page, name, "table")
            long = cells(page, name)
            form(page, name, "wide")
            assert 2 < len(cells(page, name)) < len(long)
        assert page.locator("[data-form]").count() == 2 * len(names)
        assert troubles(page) == []


def test_a_frame_is_as_high_with_the_forms_as_with_its_chart(page_at):
    page = page_at("/trade?lang=en")
    height = "one => one.offsetHeight"
    before = page.locator("#trade").evaluate(height)
    open_tab(page, "trade", "table")
    assert abs(page.locator("#trade").evaluate(height) - before) <= 3


@pytest.mark.parametrize("state", ["", "&period=1", "&unit=million", "&measure=share_kaz"])
def test_the_table_tells_three_decimals_more_than_the_axis(page_at, state):
    page = page_at(f"/trade?lang=en&flow=exports{state}")
    ticks = page.locator("#trade .js-plotly-plot").evaluate(TICKS)
    axis = max(len(tick.partition(".")[2]) for tick in ticks)
    told = [row[2] for row in table(page) if row[2] != "–"]
    assert max(len(text.partition(".")[2]) for text in told) == axis + 3
