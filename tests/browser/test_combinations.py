"""What means nothing is disabled and says why; what was chosen falls back, never to nonsense."""

import pytest

from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.contents import query, table, traces
from tests.browser.harness.controls import (
    chosen,
    click,
    control,
    disabled,
    flip,
    option,
    pick,
    reason,
    unfold,
)


@pytest.fixture
def words():
    return words_for("en")


def test_a_balance_has_no_logarithm_and_no_share(page_at, words):
    page = page_at("/trade?lang=en")
    click(page, "scale", "log")
    click(page, "flow", "balance")
    assert disabled(page, "scale") == {"log"}
    assert chosen(page, "scale") == "linear"
    assert reason(page, "scale") == words("reason.log_negative")
    assert query(page) == "lang=en&flow=balance"
    pick(page, "measure", "share_kaz")
    assert chosen(page, "flow") != "balance"
    assert "balance" in disabled(page, "flow")
    assert words("reason.balance_money_only") in reason(page, "flow")
    assert disabled(page, "unit") == {"billion", "million"}
    assert reason(page, "unit") == words("reason.no_unit")


def test_several_partners_show_one_flow_at_a_time(page_at, words):
    page = page_at("/trade?lang=en")
    click(page, "partner", "KGZ")
    assert chosen(page, "partner") == ["UZB", "KGZ"]
    assert "all" in disabled(page, "flow")
    assert chosen(page, "flow") == "turnover"
    assert words("reason.one_flow") in reason(page, "flow")
    click(page, "partner", "KGZ")
    assert "all" not in disabled(page, "flow")


def test_both_reporters_leave_no_other_partners(page_at, words):
    page = page_at("/trade?lang=en&partner=UZB,KGZ&measure=coverage&flow=exports")
    click(page, "reporter", "both")
    assert chosen(page, "partner") == ["UZB"]
    every = control(page, "partner").locator("input").count()
    assert len(disabled(page, "partner")) == every
    unfold(option(page, "partner", "UZB"))
    assert reason(page, "partner") == words("reason.both_pair_only")
    assert chosen(page, "measure") == "usd"
    assert {"coverage", "share_kaz", "share_uzb", "share_ca"} == disabled(page, "measure")
    assert len({row[1] for row in table(page)}) == 2


def test_the_last_partner_cannot_be_taken_away(page_at):
    page = page_at("/trade")
    click(page, "partner", "UZB")
    assert chosen(page, "partner") == ["UZB"]
    assert query(page) == ""
    assert len(table(page)) > 0
    assert troubles(page) == []


def test_a_new_period_brings_its_own_years_and_layouts(page_at):
    page = page_at("/trade?from=2005&to=2020&layout=panels")
    click(page, "period", "2")
    years = control(page, "from").locator("option:not([value=''])").all_inner_texts()
    assert years == [str(year) for year in range(2003, 2016)]
    assert (chosen(page, "from"), chosen(page, "to")) == ("2003", "2015")
    assert disabled(page, "layout") == {"panels", "overlay"}
    assert chosen(page, "layout") == "one"
    assert query(page) == "period=2"


def test_years_the_wrong_way_round_still_draw(page_at):
    page = page_at("/trade?events=none")
    pick(page, "from", "2010")
    pick(page, "to", "2005")
    assert (chosen(page, "from"), chosen(page, "to")) == ("2005", "2010")
    assert {row[0] for row in table(page)} == {str(year) for year in range(2005, 2011)}


def test_events_come_with_their_categories_and_unconfirmed_only_when_asked(page_at):
    page = page_at("/trade?events=none")
    events, lines = page.locator("#trade-panel-sources .events li"), len(traces(page))
    assert events.count() == 0
    counts = []
    for category in ("treaty", "shock", "unconfirmed"):
        click(page, "events", category)
        # What the box tells of them and the markers are two traces more, the markers drawn last.
        assert len(traces(page)) == lines + 2
        counts.append(len(traces(page)[-1]["x"]))
        page.evaluate("window.cards.fillAll()")
        assert events.count() == counts[-1]
    assert 0 < counts[0] < counts[1] < counts[2]
    symbols = (
        "graph => graph.data.at(-1).marker.symbol.filter((one) => one.endsWith('open')).length"
    )
    graph = page.locator(".js-plotly-plot").first
    assert graph.evaluate(symbols) == counts[2] - counts[1]
    click(page, "events", "unconfirmed")
    assert len(traces(page)[-1]["x"]) == counts[1]
    assert graph.evaluate(symbols) == 0


def test_other_values_are_added_on_request(page_at):
    page = page_at("/trade?events=none")
    few = len(table(page))
    flip(page, "others")
    settled(page)
    assert len(table(page)) > few
    assert query(page) == "events=none&others=1"
    pick(page, "measure", "index")
    assert control(page, "others").is_disabled()
