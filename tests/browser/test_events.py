"""The events as a place of their own: reached by the navigation, filtered as the chart, sorted."""

import pytest

from dashboard.words import words_for
from tests.browser.harness import axe_violations, settled, troubles
from tests.browser.harness.contents import query, traces
from tests.browser.harness.controls import click
from tests.contract.csv_facts import rows

ROWS = "#trade-events .data-table tbody tr"
DATES = "cells => cells.map((one) => one.dataset.sort)"


def test_the_navigation_leads_there_and_keeps_the_period(page_at):
    page = page_at("/mirror?lang=en&period=1")
    page.locator("[aria-controls=nav-explore]").click()
    page.locator(".pages a[href*='#trade-events']").click()
    settled(page, charts=1)
    page.locator("#trade-events.revealed").wait_for()
    assert page.evaluate("location.pathname + location.hash") == "/trade#trade-events"
    assert query(page) == "lang=en&period=1"
    # On the page itself the link only leads down.
    page.evaluate("scrollTo(0, 0)")
    page.locator("[aria-controls=nav-explore]").click()
    page.locator(".pages a[href*='#trade-events']").click()
    page.wait_for_function("() => scrollY > 100")
    assert page.locator("#nav-explore").is_hidden()
    assert troubles(page) == []


def test_chart_and_table_have_the_same_events(page_at):
    page = page_at("/trade?lang=en&period=2")
    click(page, "period", "1")
    border = [
        row
        for row in rows("events")
        if row["category"] in ("treaty", "border", "shock") and row["date"] < "2003"
    ]
    assert page.locator(ROWS).count() == len(traces(page)[-1]["x"]) == len(border)
    click(page, "events", "border")
    assert query(page) == "lang=en&period=1&events=treaty,shock"
    left = [row for row in border if row["category"] != "border"]
    assert page.locator(ROWS).count() == len(traces(page)[-1]["x"]) == len(left) < len(border)


@pytest.mark.parametrize("language", ["en", "kk"])
def test_a_date_sorts_as_a_date_and_a_gap_comes_last_both_ways(page_at, language):
    page = page_at(f"/trade?lang={language}&events=treaty,policy,institution,summit")
    words = words_for(language)
    headings = page.locator("#trade-events thead th")
    dates = page.locator(f"{ROWS} th")
    heading = headings.filter(has_text=words("trade.events.date")).locator("button")
    for reverse in (False, True):
        heading.click()
        told = dates.evaluate_all(DATES)
        assert told == sorted(told, reverse=reverse) and len(told) > 30
    heading = headings.filter(has_text=words("trade.events.place")).locator("button")
    for _ in range(2):
        heading.click()
        places = page.locator(f"{ROWS} td:nth-child(4)").all_inner_texts()
        gaps = [place == "–" for place in places]
        assert True in gaps and gaps == sorted(gaps)
    assert axe_violations(page, "#trade-events") == []
