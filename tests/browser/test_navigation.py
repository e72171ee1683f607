"""Language, pages and periods change in place and keep what the reader has chosen."""

from urllib.parse import parse_qsl

from dashboard.words import words_for
from tests.browser.harness import settled, troubles
from tests.browser.harness.contents import query, shown, table, traces
from tests.browser.harness.controls import chosen, click, flip, pick


def follow(page, link):
    """Clicks a link of the header; the mark shows that no new document was loaded for it."""
    page.evaluate("window.sameDocument = true")
    found = page.locator(link)
    if not found.is_visible():
        found.locator("xpath=ancestor::*[@hidden]/preceding-sibling::button").click()
    found.click()
    settled(page, charts=1)
    assert page.evaluate("window.sameDocument")


def language_link(code):
    return f"a[data-language={code}]"


def page_link(path):
    return f".pages a[data-page][href='{path}'], .pages a[data-page][href^='{path}?']"


def test_the_language_changes_in_place_and_keeps_everything(page_at):
    page = page_at("/trade")
    click(page, "period", "3")
    click(page, "partner", "KGZ")
    pick(page, "from", "2017")
    flip(page, "others")
    selection, before = query(page), shown(page)
    for language in ("kk", "ru", "uz", "en"):
        follow(page, language_link(language))
        words = words_for(language)
        assert dict(parse_qsl(query(page))) == {"lang": language, **dict(parse_qsl(selection))}
        assert page.locator("html").get_attribute("lang") == language
        assert page.title() == words("document.title", page=words("page.trade"))
        marked = page.locator(".languages [aria-current='true']")
        assert marked.get_attribute("lang") == language
        assert traces(page) == before.traces
        assert [row[0] for row in table(page)] == [row[0] for row in before.table]
    assert shown(page) == before
    assert troubles(page) == []


def test_the_language_of_the_overview_keeps_the_period(page_at):
    page = page_at("/?lang=en&period=2")
    drawn = traces(page)
    follow(page, language_link("uz"))
    headline = page.locator("h1").inner_text()
    assert words_for("uz")("period.2.name") in headline
    assert traces(page) == drawn
    assert chosen(page, "period") == "2"


def test_another_page_keeps_period_and_language(page_at):
    page = page_at("/trade?lang=ru&measure=index")
    click(page, "period", "2")
    click(page, "reporter", "UZB")
    follow(page, page_link("/"))
    assert page.evaluate("location.pathname") == "/"
    assert dict(parse_qsl(query(page))) == {"lang": "ru", "period": "2", "reporter": "UZB"}
    assert page.locator("html").get_attribute("lang") == "ru"
    assert chosen(page, "period") == "2"
    click(page, "period", "3")
    follow(page, page_link("/trade"))
    # What was chosen on a page is there again when one comes back to it by the menu.
    back = {"lang": "ru", "period": "3", "reporter": "UZB", "measure": "index"}
    assert dict(parse_qsl(query(page))) == back
    assert (chosen(page, "period"), chosen(page, "reporter")) == ("3", "UZB")
    assert page.locator(".pages [aria-current='page']").count() == 1
    page.go_back()
    settled(page, charts=1)
    assert page.evaluate("location.pathname") == "/"
    assert troubles(page) == []


def test_period_cards_and_the_switch_move_together(page_at):
    page = page_at("/")
    cards = page.locator("#overview-periods button")
    pressed = "all => all.map((card) => card.getAttribute('aria-pressed'))"
    headline = page.locator("h1").inner_text()
    assert cards.evaluate_all(pressed) == ["false"] * 3
    cards.nth(1).click()
    settled(page)
    assert (query(page), chosen(page, "period")) == ("period=2", "2")
    assert cards.evaluate_all(pressed) == ["false", "true", "false"]
    assert page.locator("h1").inner_text() != headline
    click(page, "period", "3")
    assert cards.evaluate_all(pressed) == ["false", "false", "true"]
    # Pressed once more, a card lets go.
    cards.nth(2).click()
    settled(page)
    assert (query(page), chosen(page, "period")) == ("", "all")
    assert page.locator("h1").inner_text() == headline


def test_presets_and_ways_open_what_they_are_named_for_and_reset_undoes(page_at):
    page = page_at("/trade?lang=en")
    default = shown(page)
    presets = page.locator(".presets a")
    presets.nth(1).click()
    settled(page, charts=1)
    assert query(page) == "lang=en&period=3&reporter=UZB&flow=all&from=2018&to=2022"
    assert {row[0] for row in table(page)} == {"2018", "2019", "2020", "2021", "2022"}
    assert (chosen(page, "from"), chosen(page, "to")) == ("2018", "2022")
    presets.nth(0).click()
    settled(page, charts=1)
    assert query(page) == "lang=en&period=all&reporter=KAZ&flow=all&measure=usd"
    assert shown(page) == default
    # Reset leads to the address the page came from: it must redraw nevertheless.
    click(page, "reporter", "both")
    page.locator("[aria-controls=all-choices]").click()
    page.locator("a[data-reset]").click()
    settled(page, charts=1)
    assert query(page) == "lang=en"
    assert shown(page) == default
    assert chosen(page, "reporter") == "KAZ"


def test_every_way_on_from_the_overview_leads_to_a_chart(page_at):
    page = page_at("/?lang=kk")
    ways = page.locator(".ways a").evaluate_all("all => all.map((one) => one.href)")
    assert len(set(ways)) == len(ways) >= 5
    for way in ways:
        assert page.goto(way).status == 200
        settled(page)
        assert page.locator("html").get_attribute("lang") == "kk"
        # What the way asks for is what is shown: nothing refused, nothing changed.
        assert page.locator(".refused").count() == 0
        assert page.locator(".settled:not(:empty)").count() == 0
    assert troubles(page) == []


def test_a_page_reached_by_the_menu_is_the_page_that_its_link_opens(page_at):
    page = page_at("/trade?lang=uz")
    read = "[...document.querySelectorAll('main, .bar')].map((part) => part.innerText)"
    for path in ("/", "/mirror", "/trade"):
        follow(page, page_link(path))
        opened = page_at(f"{path}?lang=uz")
        assert page.evaluate(read) == opened.evaluate(read), path
    assert troubles(page) == []
