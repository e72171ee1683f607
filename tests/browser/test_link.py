"""One state, one link: what the controls make, the address keeps, brings back and takes back."""

import pytest

from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.contents import query, shown
from tests.browser.harness.controls import chosen, click, flip, pick


def several_partners(page):
    click(page, "partner", "KGZ")
    click(page, "flow", "exports")
    click(page, "partner", "RUS")
    click(page, "layout", "panels")
    click(page, "unit", "million")
    click(page, "events", "unconfirmed")
    flip(page, "others")


def the_other_side(page):
    click(page, "period", "3")
    click(page, "reporter", "UZB")
    pick(page, "measure", "index")
    pick(page, "from", "2017")
    pick(page, "to", "2021")
    pick(page, "base", "2018")
    click(page, "scale", "log")


def laid_over(page):
    click(page, "flow", "turnover")
    pick(page, "measure", "real")
    pick(page, "base", "2015")
    click(page, "layout", "overlay")


LINKS = {
    several_partners: "flow=exports&partner=UZB,KGZ,RUS&layout=panels&unit=million"
    "&events=treaty,shock,unconfirmed&others=1",
    the_other_side: "period=3&reporter=UZB&measure=index&from=2017&to=2021&base=2018&scale=log",
    laid_over: "flow=turnover&measure=real&base=2015&layout=overlay",
}


@pytest.mark.parametrize("choose", LINKS)
def test_the_link_brings_back_what_the_controls_made(page_at, choose):
    page = page_at("/trade")
    before = shown(page)
    choose(page)
    made = shown(page)
    assert made != before
    assert query(page) == LINKS[choose]
    opened = page_at(f"/trade?{query(page)}")
    assert shown(opened) == made
    assert query(opened) == LINKS[choose]
    assert opened.locator("#settled").inner_text() == ""
    assert troubles(page) == troubles(opened) == []


def test_back_undoes_and_forward_repeats_each_choice(page_at):
    page = page_at("/trade")
    states = [(query(page), shown(page))]
    for choose in (("reporter", "UZB"), ("flow", "turnover"), ("period", "2")):
        click(page, *choose)
        states.append((query(page), shown(page)))
    for move, expected in ((page.go_back, states[-2::-1]), (page.go_forward, states[1:])):
        for state in expected:
            move()
            settled(page, charts=1)
            assert (query(page), shown(page)) == state


def test_back_undoes_the_only_choice(page_at):
    page = page_at("/trade?reporter=UZB")
    before = shown(page)
    click(page, "flow", "balance")
    assert shown(page) != before
    page.go_back()
    settled(page, charts=1)
    assert shown(page) == before
    assert chosen(page, "flow") == "all"


def test_unknown_values_are_named_and_the_default_is_drawn(page_at):
    default = shown(page_at("/trade?lang=en"))
    page = page_at("/trade?lang=en&reporter=XXX&flow=<b>&from=1066")
    told = words_for("en").join(["reporter=XXX", "flow=<b>", "from=1066"])
    notice = words_for("en").plural("link.refused", 3, parameters=told)
    assert page.locator(".refused").inner_text() == notice
    assert shown(page) == default


def test_a_combination_that_means_nothing_is_changed_and_says_so(page_at):
    page = page_at("/trade?lang=en&reporter=both&flow=balance&measure=share_kaz")
    words = words_for("en")
    told = page.locator("#settled").inner_text()
    assert words("reason.one_reporter") in told
    assert words("reason.balance_one_side") in told
    assert (chosen(page, "flow"), chosen(page, "measure")) == ("all", "usd")
