"""The page of the periods compared in the browser: languages, accessibility, link, tables."""

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import (
    outside_requests,
    settled,
    troubles,
    violations_in_both_themes,
)
from tests.browser.harness.contents import query
from tests.browser.harness.controls import chosen, click, open_tab, unfold_all
from tests.browser.harness.exhibits import card, download, table
from tests.unit.exhibits.periods.names import NAMES

CHARTS = 9
TABLES = ("comparison", "goods")
SHOWN = """() => [...document.querySelectorAll(
  "main h2, main .finding, main .exhibit-reading, main td")]
  .map((one) => one.textContent)"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/periods?lang={language}")
    settled(page, charts=CHARTS)
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.periods"))
    assert page.locator("h1").text_content() == words("periods.title")
    assert page.locator("main .exhibit").evaluate_all("all => all.map((one) => one.id)") == [
        f"periods-{name}" for name in NAMES
    ]
    for name in NAMES:
        assert card(page, f"periods-{name}").locator("h2").inner_text()
        assert card(page, f"periods-{name}").locator(".finding").inner_text()
        if name not in TABLES:
            assert card(page, f"periods-{name}").locator(".exhibit-reading").inner_text()
    assert page.locator(".chart[role='figure']").count() == CHARTS
    assert troubles(page) == outside_requests(page) == []


def test_everyone_can_read_it(page_at):
    page = page_at("/periods?lang=en&index=concentration")
    settled(page, charts=CHARTS)
    unfold_all(page)
    assert violations_in_both_themes(page) == []
    open_tab(page, "periods-breaks", "table")
    open_tab(page, "periods-index", "sources")
    assert violations_in_both_themes(page, "#periods-breaks, #periods-index") == []


def test_the_link_brings_back_what_the_controls_made(page_at):
    page = page_at("/periods?lang=en")
    settled(page, charts=CHARTS)
    before = page.evaluate(SHOWN)
    click(page, "reporter", "UZB")
    click(page, "measure", "real")
    click(page, "index", "coverage")
    assert query(page) == "lang=en&reporter=UZB&measure=real&index=coverage"
    page.evaluate("window.cards.fillAll()")
    made = page.evaluate(SHOWN)
    assert made != before
    opened = page_at(f"/periods?{query(page)}")
    settled(opened)
    opened.evaluate("window.cards.fillAll()")
    assert opened.evaluate(SHOWN) == made
    assert chosen(opened, "index") == "coverage"
    assert troubles(page) == troubles(opened) == []


def test_tables_and_downloads_hold_the_same_rows(page_at):
    page = page_at("/periods?lang=en&flow=imports&index=coverage")
    settled(page, charts=CHARTS)
    for name in ("aligned", "contributions", "standing", "index", "goods"):
        assert len(table(page, f"periods-{name}")) == len(download(page, f"periods-{name}")) > 0
    aligned = download(page, "periods-aligned")
    told = [row[4] for row in table(page, "periods-aligned")]
    assert [one == "–" for one in told] == [not row["value"] for row in aligned]
    assert [float(one) for one in told if one != "–"] == pytest.approx(
        [float(row["value"]) / 1000 for row in aligned if row["value"]], abs=5e-4
    )
    coverage = {
        (row["year"], row["variant"]): row["value"] for row in download(page, "periods-index")
    }
    assert {variant for _, variant in coverage} == {"reference"}
    told = float(coverage["2018", "reference"])
    assert told == pytest.approx(100 * 1639.663709 / 1155.3256)


def test_the_links_of_the_contents_lead_to_exhibits(page_at):
    page = page_at("/periods?lang=en")
    settled(page, charts=CHARTS)
    targets = page.locator(".contents a").evaluate_all("all => all.map((a) => a.hash)")
    assert targets == [f"#periods-{name}" for name in NAMES]
    assert all(page.locator(target).count() == 1 for target in targets)


def test_a_range_of_years_within_a_sign_begins_no_other_sign(page_at):
    page = page_at("/periods?lang=ru")
    settled(page)
    before = "one => getComputedStyle(one, '::before').content"
    ranges = page.locator(".exhibit-reading .range")
    assert ranges.count() > 1
    assert {one.evaluate(before) for one in ranges.all()} == {"none"}
