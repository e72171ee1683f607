"""Figures of the reader's own in the browser: from a file or pasted, over the charts, and away."""

import json

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import axe_violations, outside_requests, settled, troubles
from tests.browser.harness.unbuilt import unbuilt
from tests.browser.test_faults import REFUSED
from tests.contract.csv_facts import LAST

ROWS = (
    "Страна;Поток;2020;2021\n"
    "Узбекистан;Экспорт;2 123,5;2 789,25\n"
    "Узбекистан;Импорт;801,5;1 022,5\n"
    "Страны СНГ;Экспорт;1;2\n"
)
TABLE = f"Внешняя торговля Казахстана\n{ROWS}"
FILE = {"name": "Release.csv", "mimeType": "text/csv", "buffer": TABLE.encode("cp1251")}
# What the script keeps of it, once it is said to be in millions.
KEPT = [
    [2020, "KAZ", "UZB", "export", 2123.5, "reported"],
    [2020, "KAZ", "UZB", "import", 801.5, "reported"],
    [2021, "KAZ", "UZB", "export", 2789.25, "reported"],
    [2021, "KAZ", "UZB", "import", 1022.5, "reported"],
]


def laid(page):
    """Brings the file, answers what it leaves open, and lays it over the charts."""
    page.locator("#own-file").set_input_files(FILE)
    page.locator("[data-answer=unit]").select_option("million")
    page.locator("#own-lay").click()
    page.locator("#own-differences").wait_for()
    settled(page)
    return page


def kept(page):
    return json.loads(page.evaluate("() => sessionStorage.getItem('own')") or "null")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_asked_about_and_laid_over_the_charts(page_at, language):
    page, words = laid(page_at(f"/data?lang={language}")), words_for(language)
    assert kept(page) == {"name": "Release", "values": KEPT}
    told = page.locator("#own-told").inner_text()
    assert words("own.ask.unit") in told
    assert words("own.remarks.left_out", count=1) in told
    page.locator("#own-kept a[href^='/trade']").click()
    page.locator("#trade .exhibit-reading", has_text="Release").wait_for()
    settled(page)
    drawn = page.evaluate(
        "() => document.querySelector('#trade .js-plotly-plot').data.map((one) => one.name)"
    )
    assert words("own.line", line=words("flow.export")) in drawn
    assert page.locator(".own-below #own-differences tbody tr").count() == 6
    assert troubles(page) == outside_requests(page) == []


def test_they_follow_a_choice_and_go_into_files(page_at):
    page = laid(page_at("/data?lang=en"))
    page.locator("#own-kept a[href^='/mirror']").click()
    page.locator("#mirror-levels .exhibit-reading", has_text="Release").wait_for()
    settled(page)
    page.locator("#mirror-levels details.download summary").click()
    with page.expect_download() as taken:
        page.locator("#mirror-levels [data-take=csv]").click()
    assert taken.value.suggested_filename == "mirror-levels-own.csv"
    assert "Release" in taken.value.path().read_text()
    page.get_by_text("Uzbekistan → Kazakhstan", exact=True).first.click()
    page.wait_for_function("() => location.search.includes('uzb_kaz')")
    settled(page)
    assert page.locator(".own-below tbody tr").count() == 2
    assert "Release" not in page.url


def test_they_are_on_the_slides_of_this_tab(page_at):
    page = laid(page_at("/data?lang=en"))
    page.goto(page.url.partition("/data")[0] + "/present?lang=en&slides=trade%3Fflow%3Dexports")
    page.locator(".player", has_text="Release").first.wait_for()
    assert troubles(page) == []


def test_rows_are_taken_home_and_the_figures_removed(page_at):
    page = laid(page_at("/data?lang=en"))
    page.locator("#own-name").fill("Bureau, June")
    page.keyboard.press("Enter")
    assert kept(page)["name"] == "Bureau, June"
    with page.expect_download() as taken:
        page.locator("#own-take").click()
    lines = taken.value.path().read_text().splitlines()
    assert lines[1] == "2020,KAZ,UZB,export,2123.5,BUREAU_JUNE,not_stated,reported"
    page.locator("#own-remove").click()
    assert kept(page) is None
    assert page.locator("#own-kept").is_hidden()
    page.goto(page.url.replace("/data", "/trade"))
    settled(page)
    assert page.locator(".own-below").count() == 0
    assert "your figures" not in page.locator("#trade").inner_text().casefold()


def test_where_storage_is_refused_they_last_as_long_as_the_document(page_at):
    page = page_at("/?lang=en")
    page.add_init_script(REFUSED)
    page.goto(page.url.replace("/?", "/data?"))
    settled(page)
    laid(page)
    assert page.locator("#own-status").inner_text() == words_for("en")("own.said.unsaved")
    page.locator("#own-kept a[href^='/trade']").click()
    page.locator("#trade .exhibit-reading", has_text="Release").wait_for()
    assert troubles(page) == []


def test_what_is_chosen_before_the_page_is_built_is_not_lost(page_at):
    page = page_at("/?lang=en")
    build = unbuilt(page, "/data?lang=en")
    page.locator("#first-paint #own-file").set_input_files(FILE)
    page.locator("#first-paint #own-paste").fill("half a")
    build()
    assert page.locator("#own-paste").input_value() == "half a"
    page.locator("[data-answer=unit]").select_option("million")
    page.locator("#own-lay").click()
    page.locator("#own-differences").wait_for()
    assert kept(page)["values"] == KEPT


def test_a_file_is_not_lost_whose_dialog_was_opened_before_the_page_was_built(page_at):
    page = page_at("/?lang=en")
    build = unbuilt(page, "/data?lang=en")
    opened_on = page.locator("#first-paint #own-file").element_handle()
    build()
    opened_on.set_input_files(FILE)
    page.locator("[data-answer=unit]").wait_for()
    assert page.locator("#own-file").evaluate("field => field.files[0].name") == FILE["name"]


def test_no_other_tab_has_them(page_at):
    page = laid(page_at("/data?lang=en"))
    other = page.context.new_page()
    other.goto(page.url.replace("/data", "/trade"))
    settled(other)
    assert kept(other) is None
    assert "Release" not in other.locator("#trade").inner_text()


def test_a_paste_by_the_keyboard_alone(page_at):
    page = page_at("/data?lang=en")
    page.locator("#own-file").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.id") == "own-paste"
    page.keyboard.insert_text(f"year;flow;value;unit\n{LAST};exports;3 400,5;million USD\n")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    asked = page.locator("[data-answer=reporter]")
    asked.wait_for()
    settled(page)
    asked.focus()
    page.keyboard.press("k")
    page.locator("#own-lay").wait_for()
    settled(page)
    assert page.evaluate("() => document.activeElement.dataset.answer") == "reporter"
    assert page.locator("#own-status").inner_text() == "Values that are ready: 1."
    page.locator("#own-lay").focus()
    page.keyboard.press("Enter")
    page.locator("#own-differences").wait_for()
    assert page.evaluate("() => document.activeElement.id") == "own-name"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everyone_can_use_it(page_at, theme):
    page = page_at("/data?lang=en", theme=theme)
    page.locator("#own-file").set_input_files(FILE)
    page.locator("[data-answer=unit]").wait_for()
    assert axe_violations(page, "#own") == []
    laid(page)
    page.evaluate("document.querySelectorAll('#own details').forEach((one) => (one.open = true))")
    assert axe_violations(page, "#own") == []
    name = page.get_by_label("File (CSV, TXT, TSV, XLS, XLSX)")
    assert name.get_attribute("type") == "file"


def test_a_file_that_is_none_is_told(page_at):
    page = page_at("/data?lang=en")
    page.locator("#own-file").set_input_files({**FILE, "buffer": b"%PDF-1.7"})
    page.locator("#own-status", has_text="This is a PDF").wait_for()
    page.locator("#own-file").set_input_files({**FILE, "buffer": b"1" * (5 * 1024 * 1024)})
    page.locator("#own-status", has_text="too large").wait_for()
    assert troubles(page) == []
