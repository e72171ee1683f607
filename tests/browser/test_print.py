"""On paper: no controls but what they are set to, all folds open, light, as wide as a sheet."""

import pytest

from dashboard.pages.present.story import STORIES
from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.server import UNWARMED, running
from tests.unit.exports.pptx.office import page_count

# The charts follow the width of the sheet, and later that of the screen again.
WIDTHS = (
    '[...document.querySelectorAll(".main-svg")].map((one) => one.getBoundingClientRect().width)'
)
NO_WIDER = f"(most) => Math.max(...{WIDTHS}) <= most"
AS_WIDE = f"(width) => Math.abs({WIDTHS}[0] - width) <= 2"

# Printing begins, and no dialog opens.
PRINTS_NOTHING = "() => { window.print = () => dispatchEvent(new Event('beforeprint')); }"


def on_paper(page):
    """The page as it is handed to the printer."""
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


@pytest.mark.parametrize("path", ["/trade", "/goods", "/region", "/periods", "/mirror"])
def test_controls_give_way_to_what_they_are_set_to(page_at, server, path):
    page = page_at(f"{path}?lang=kk&period=3", theme="dark")
    settled(page, charts=1)
    on_paper(page)
    words = words_for("kk")
    line = page.locator(".chosen-on-paper").inner_text()
    chosen = page.locator(".bar input[name=period]:checked + label").text_content()
    assert f"{words('shell.period')}: {chosen}".replace("\u00a0", " ") in line
    assert page.locator(".link-on-paper").inner_text() == f"{server}{path}?period=3&lang=kk"
    for gone in ("nav", ".bar", ".take", ".control", ".tabs"):
        assert page.locator(f"{gone}:visible").count() == 0, gone
    assert page.locator(".sources").first.is_visible()
    assert page.locator("main table").first.is_visible()
    assert page.locator("main details:not([open]):not(.menu)").count() == 0
    assert page.evaluate("document.documentElement.dataset.bsTheme") == "light"
    page.wait_for_function(NO_WIDER, arg=691)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.bsTheme") == "dark"
    assert troubles(page) == []


def test_the_line_follows_the_controls_and_leaves_out_what_is_off(page_at):
    page = page_at("/trade?lang=en&measure=coverage&reporter=UZB")
    on_paper(page)
    words = words_for("en")
    line = page.locator(".chosen-on-paper").inner_text()
    assert f"{words('control.measure')}: {words('measure.coverage')}" in line
    assert f"{words('control.reporter')}: {words('reporter.UZB')}" in line
    assert words("control.base") not in line


def test_folds_and_charts_are_as_before_once_printed(page_at):
    page = page_at("/trade?lang=en")
    folds = page.locator("details[open]").count()
    width = page.locator(".main-svg").first.bounding_box()["width"]
    assert width > 700
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details[open]").count() > folds
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == folds
    page.wait_for_function(AS_WIDE, arg=width)


def test_claims_are_a_line_each_and_in_full_where_opened_or_asked_for(page_at):
    page = page_at("/claims?lang=kk&period=1")
    claims = page.locator(".claim")
    claims.first.locator("summary").first.click()
    claims.first.locator("details > summary").click()
    on_paper(page)
    assert page.locator(".claim-found:visible").count() == claims.count() > 1
    assert page.locator(".claim .claim-conclusion:visible").count() == 1
    assert [fold.is_visible() for fold in claims.nth(0).locator("details").all()] == [True]
    assert not page.locator("#claims .exhibit-table").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    page.evaluate(PRINTS_NOTHING)
    page.locator("[data-print-full]").click()
    page.emulate_media(media="print")
    assert page.locator(".claim .claim-conclusion:visible").count() == claims.count()
    assert page.locator(".claim details:not([open]):visible").count() == 0


# Of the tables behind the charts of a page: how many rows each has, how many are seen, what stands
# below it on paper.
ROWS = """() => [...document.querySelectorAll("main .exhibit-table table")].map((table) => {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const seen = rows.filter((row) => row.getClientRects().length);
  const below = table.nextElementSibling;
  return [rows.length, seen.length, below ? below.textContent : ""];
})"""
SOURCES = """() => [...document.querySelectorAll("main .sources > li")]
  .filter((one) => one.getClientRects().length).map((one) => one.querySelector("a").hash)"""
# Tables that are cut off at the edges of their frame.
CUT = """() => [...document.querySelectorAll("main :is(.table-region, .sources-region)")]
  .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.closest("[id]").id)"""


def test_long_tables_are_shortened_and_say_so_and_none_is_cut_off(page_at):
    # As wide as a sheet between its margins.
    page = page_at("/periods?lang=kk", width=688, height=1000)
    settled(page, charts=1)
    on_paper(page)
    assert page.evaluate(CUT) == []
    told = words_for("kk")
    long = 0
    for rows, seen, below in page.evaluate(ROWS):
        assert seen == min(rows, 15)
        line = told("share.printed.rows", shown="15", all=str(rows))
        assert below == (line if rows > 15 else "")
        long += rows > 15
    assert long > 5
    # A source is described once, whichever exhibits rest on it.
    described = page.evaluate(SOURCES)
    assert len(described) == len(set(described)) > 10
    assert page.locator(".told-on-paper:visible").count() > 5
    sheets = page_count(page.pdf(prefer_css_page_size=True))
    assert 10 < sheets <= 20
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".beyond-paper, .rows-on-paper, .told-on-paper").count() == 0


def test_all_rows_are_printed_where_all_is_asked_for(page_at):
    page = page_at("/periods?lang=kk")
    settled(page, charts=1)
    page.evaluate(PRINTS_NOTHING)
    page.locator("[data-print-full]").click()
    page.emulate_media(media="print")
    tables = page.evaluate(ROWS)
    assert all(rows == seen and not below for rows, seen, below in tables)
    assert max(rows for rows, _, _ in tables) > 100
    assert not page.locator("[data-print-full]").is_visible()
    assert troubles(page) == []


HAS_TRACES = "(all) => all.map((one) => one.querySelectorAll('g.trace').length > 0)"


def printed_show(page, each, count):
    """The show on paper, so many slides on a sheet; returns what is said to each."""
    page.locator(".player-frame .slide[data-drawn]").wait_for()
    page.locator(".present-paper select").select_option(each)
    on_paper(page)
    slides = page.locator(".handout .slide")
    assert slides.count() == count
    # Nobody waits for a chart: each is there when the event has been told.
    drawn = slides.locator(".slide-chart").evaluate_all(HAS_TRACES)
    assert all(drawn) and len(drawn) > count / 2
    assert page.locator(".handout").get_attribute("data-each") == each
    seen = page.locator("body > *:visible").evaluate_all("(all) => all.map((one) => one.className)")
    assert seen == ["handout"]
    notes = page.locator(".handout-notes").all_inner_texts()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".handout").count() == 0 and troubles(page) == []
    return notes


def test_the_show_is_printed_as_its_slides_with_what_is_said_to_them(page_at):
    notes = printed_show(page_at("/present?lang=kk&second=ru"), "1", len(STORIES["periods"]))
    assert notes[0] == words_for("kk")("present.story.periods.title.remarks")


def test_three_slides_of_ones_own_stand_on_a_sheet(page_at):
    slides = "overview|periods-prices|trade%3Fflow%3Dbalance|region"
    notes = printed_show(page_at(f"/present?lang=kk&second=ru&slides={slides}"), "3", 4)
    assert all(notes)


def test_a_public_address_is_named_and_has_a_code(browser):
    with running(UNWARMED, "--public-url", "https://trade.example.kz/") as address:
        context = browser.new_context(base_url=address)
        page = context.new_page()
        page.goto("/trade?period=3&lang=kk")
        settled(page, charts=1)
        on_paper(page)
        link = "https://trade.example.kz/trade?period=3&lang=kk"
        assert page.locator(".link-on-paper").inner_text() == link
        image = page.locator(".code-on-paper img")
        assert image.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
        assert image.get_attribute("alt") == words_for("kk")("share.printed.qr")
        context.close()


def test_without_a_public_address_there_is_no_code(page_at):
    page = page_at("/trade?lang=kk")
    on_paper(page)
    assert page.locator(".code-on-paper img").count() == 0
