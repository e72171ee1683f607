"""Views as resources: read before any script, fetched once and ahead; the last choice wins."""

import re

from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.controls import click, option
from tests.contract.csv_facts import LAST


def views(page) -> list[str]:
    """The addresses of the views that the page asks for from now on, without release."""
    asked = []

    def note(request):
        found = re.search(r"/view/\w+/(.*)", request.url)
        if found:
            asked.append(found[1])

    page.on("request", note)
    return asked


def test_the_page_can_be_read_before_any_script_has_run(page_at):
    page = page_at("/trade?lang=ru&period=2")
    settled(page, charts=1)
    shown = {
        part: page.locator(part).inner_text()
        for part in ("#trade .finding", "#trade .topic", "#trade .exhibit-foot")
    }
    page.route("**/*.js", lambda route: route.abort())
    page.goto("/trade?lang=ru&period=2")
    assert page.locator("html").get_attribute("lang") == "ru"
    for part, text in shown.items():
        assert page.locator(part).inner_text() == text
    rows = page.locator("#trade-panel-table tbody tr").count()
    assert rows > 30
    assert page.locator(".pages").get_by_text(words_for("ru")("page.present")).is_visible()


def test_what_is_painted_first_has_the_places_of_the_page(page_at):
    """Nothing jumps when the scripts take over."""
    tops = (
        "() => ['#trade .finding', '#trade .exhibit-bar', '#trade .chart', '#trade .exhibit-foot']"
    )
    tops += ".map((one) => Math.round(document.querySelector(one).getBoundingClientRect().top))"
    page = page_at("/trade?lang=kk")
    settled(page, charts=1)
    after = page.evaluate(tops)
    page.route("**/*.js", lambda route: route.abort())
    page.goto("/trade?lang=kk")
    assert page.evaluate(tops) == after


def test_the_words_stay_while_the_scripts_take_over_and_the_view_is_late(page_at):
    page = page_at("/trade?lang=kk")
    settled(page, charts=1)
    finding = page.locator("#trade .finding").inner_text()
    late = []
    page.route("**/wide/trade/trade", lambda route: late.append(route))
    page.goto("/trade?lang=kk")
    page.locator("#first-paint").wait_for(state="detached")
    assert page.locator("#trade .finding").inner_text() == finding
    for route in late:
        route.continue_()
    settled(page, charts=1)
    assert page.locator("#trade .finding").inner_text() == finding


def test_the_chart_that_the_server_drew_stands_until_the_browser_has_its_own(page_at):
    page = page_at("/trade?lang=kk")
    late = []
    page.route("**/wide/trade/trade", lambda route: late.append(route))
    page.goto("/trade?lang=kk")
    page.locator("#first-paint").wait_for(state="detached")
    still = page.locator("#trade .chart > .still.wide")
    assert still.is_visible() and still.get_attribute("aria-hidden") == "true"
    assert page.locator(".still.narrow").is_hidden()
    # It tells the last year on its axis and lies where the chart will.
    box, chart = still.bounding_box(), page.locator("#trade .chart").bounding_box()
    assert (box["width"], box["height"]) == (chart["width"], chart["height"])
    assert still.get_by_text(str(LAST), exact=True).count() == 1
    for route in late:
        route.continue_()
    settled(page, charts=1)
    assert page.locator(".still").count() == 0


def test_another_period_is_there_before_it_is_chosen(page_at):
    page = page_at("/trade?lang=en")
    with page.expect_response(re.compile(r"/wide/trade/trade\?period=3$")):
        settled(page, charts=1)
    asked = views(page)
    option(page, "period", "3").check()
    settled(page, charts=1)
    assert page.url.endswith("/trade?lang=en&period=3")
    assert f"2016–{LAST}" in page.locator("#trade .topic").inner_text()
    # What is asked for now is again ahead: none of it is the period that was chosen.
    assert [one for one in asked if one.endswith(".period=3") or "trade?period=3" in one] == []
    assert troubles(page) == []


def test_a_view_that_was_shown_is_not_asked_for_again(page_at):
    page = page_at("/trade?lang=en")
    settled(page, charts=1)
    click(page, "flow", "balance")
    click(page, "flow", "all")
    asked = views(page)
    click(page, "flow", "balance")
    assert [one for one in asked if one.startswith("en/wide") and "flow=balance" in one] == []
    assert page.url.endswith("flow=balance")


def test_what_is_chosen_last_wins_whichever_answer_comes_last(page_at):
    page = page_at("/trade?lang=en")
    settled(page, charts=1)
    held = []
    page.route("**/view/*/en/state/trade*.flow=balance*", lambda route: held.append(route))
    page.locator("select[id*='flow']").select_option("balance")
    page.wait_for_function("() => window.cards.waiting() > 0")
    page.locator("select[id*='flow']").select_option("turnover")
    page.wait_for_url("**flow=turnover")
    for route in held:
        route.continue_()
    settled(page, charts=1)
    assert page.url.endswith("flow=turnover")
    title = page.locator("#trade .topic").inner_text()
    assert "turnover" in title and "balance" not in title


def test_two_controls_moved_at_once_both_count(page_at):
    page = page_at("/trade?lang=en")
    settled(page, charts=1)
    held = []
    page.route(re.compile(r"/state/trade.*\.flow=exports"), lambda route: held.append(route))
    page.locator("select[id*='flow']").select_option("exports")
    page.wait_for_function("() => window.cards.waiting() > 0")
    option(page, "reporter", "UZB").check()
    page.wait_for_function("() => window.cards.waiting() > 1")
    for route in list(held):
        route.continue_()
    settled(page, charts=1)
    assert page.url.endswith("/trade?lang=en&reporter=UZB&flow=exports")


def test_a_window_that_becomes_narrow_gets_the_narrow_chart(page_at):
    page = page_at("/trade?lang=en")
    settled(page, charts=1)
    asked = views(page)
    page.set_viewport_size({"width": 390, "height": 844})
    settled(page, charts=1)
    assert "en/narrow/trade/trade" in asked


LEFT = """() => {
  const card = document.createElement("div");
  card.className = "exhibit";
  card.innerHTML =
    `<div id='{"name": "data-sources"}' data-view="data/data-sources" data-query="">x`;
  document.querySelector("main").prepend(card);
}"""


def test_nothing_is_fetched_ahead_for_a_page_that_was_left(page_at):
    """Its cards may still be there for a moment when the address is that of the next page."""
    page, held, free = page_at("/?lang=en"), [], []
    page.route("**/state/trade?*", lambda route: route.continue_() if free else held.append(route))
    page.goto("/trade?lang=en")
    settled(page, charts=1)
    asked = views(page)
    page.evaluate(LEFT)
    free.append(True)
    with page.expect_response(lambda one: "wide/trade/trade?period=3" in one.url):
        for route in held:
            route.continue_()
    assert [one for one in asked if "undefined" in one] == troubles(page) == []
