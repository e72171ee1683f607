"""The page of claims in the browser: languages, filters, an opened claim, the reader's own."""

import csv
import io

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import (
    outside_requests,
    settled,
    troubles,
    violations_in_both_themes,
)
from tests.browser.harness.controls import click, control, pick
from tests.contract.csv_facts import rows

TALLEST = 3600
# One row of the table stands for five cells in each of four.
CLAIMS = len(rows("claims")) - 4 + 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_every_language(page_at, language):
    page = page_at(f"/claims?lang={language}")
    words = words_for(language)
    assert page.title() == words("document.title", page=words("page.claims"))
    assert page.locator("h1").inner_text() == words("claims.title")
    assert page.locator("details.claim").count() == CLAIMS
    assert page.evaluate("document.documentElement.scrollHeight") <= TALLEST
    assert troubles(page) == outside_requests(page) == []


def test_everyone_can_read_it(page_at):
    page = page_at("/claims?lang=en&topic=year_2022&value=4,05&to=2022")
    page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert violations_in_both_themes(page) == []


def test_a_tile_lists_its_verdict_and_again_all(page_at):
    page = page_at("/claims?lang=en")
    every = page.locator("details.claim").count()
    tile = page.locator(".verdict-tile", has_text="Part of the year")
    count = int(tile.locator(".verdict-count").inner_text())
    tile.click()
    page.wait_for_function("() => location.search.includes('verdict=part_of_year')")
    settled(page)
    assert page.locator("details.claim").count() == count
    assert tile.get_attribute("aria-pressed") == "true"
    tile.click()
    page.wait_for_function("() => !location.search.includes('verdict')")
    settled(page)
    assert page.locator("details.claim").count() == every


def test_a_claim_opens_to_what_it_rests_on_and_leads_to_its_chart(page_at):
    page = page_at("/claims?lang=en#claim-turnover-2022")
    opened = page.locator("#claim-turnover-2022")
    opened.locator(".claim-conclusion").wait_for()
    assert opened.get_attribute("open") is not None
    assert page.locator(".claim-conclusion").count() == 1
    assert "4.05\u00a0bn USD" in opened.inner_text()
    opened.get_by_role("link", name="Open the chart of this question").click()
    settled(page)
    assert page.evaluate("location.pathname") == "/trade"
    assert "to=2022" in page.evaluate("location.search")
    assert page.locator(".refused").count() == 0


def test_a_reader_checks_a_number_and_the_link_carries_it(page_at):
    page = page_at("/claims?lang=en")
    pick(page, "to", "2022")
    control(page, "value").fill("4,9")
    page.wait_for_function("() => location.search.includes('value=4')")
    settled(page)
    told = page.locator("#claims-answer").inner_text()
    assert "Supported" in told
    again = page_at(f"/claims{page.evaluate('location.search')}")
    assert again.locator("#claims-answer").inner_text() == told


def test_a_year_without_a_figure_is_said_to_have_none(page_at):
    page = page_at("/claims?lang=en&value=4,9")
    assert page.locator("#claims-answer .refused").count() == 0
    assert "billion US dollars" in page.locator(".claim-form label").last.inner_text()
    pick(page, "to", "1993")
    told = page.locator("#claims-answer .refused").inner_text()
    assert told.startswith("No figure for 1993")
    assert "Recomputed\n–" in page.locator("#claims-answer").inner_text()
    assert page.evaluate("new URLSearchParams(location.search).get('to')") == "1993"


def test_the_period_narrows_the_list_and_leaves_the_reader_s_own_years(page_at):
    page = page_at("/claims?lang=en&to=2022&value=4,9")
    told = page.locator("#claims-answer").inner_text()
    click(page, "period", "2")
    kept = {row["claim"] for row in rows("claims") if row["period"] in ("", "2")}
    found = page.locator("details.claim").evaluate_all("all => all.map((one) => one.id)")
    assert {one.removeprefix("claim-") for one in found} == kept
    assert page.evaluate("new URLSearchParams(location.search).get('to')") == "2022"
    assert page.locator("#claims-answer").inner_text() == told


def test_what_is_no_number_is_told_in_the_reader_s_language(page_at):
    page = page_at("/claims?lang=ru")
    control(page, "value").fill("много")
    page.wait_for_selector("#claims-answer .refused")
    assert "много" in page.locator("#claims-answer").inner_text()


def test_the_list_is_taken_along_with_its_verdicts(page_at):
    page = page_at("/claims?lang=en&verdict=contradicted")
    taken = page.request.get("/download/claims.csv?verdict=contradicted")
    listed = list(csv.DictReader(io.StringIO(taken.text())))
    assert {row["verdict"] for row in listed} == {"contradicted"}
    assert len(listed) == page.locator("details.claim").count()


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1366, 768), (1920, 1080)])
def test_nothing_sticks_out(page_at, width, height):
    page = page_at("/claims?lang=kk", width=width, height=height)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= width
