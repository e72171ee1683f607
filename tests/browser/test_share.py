"""The share menu: links, clipboard, citations, views and slides kept, code to embed."""

import json

import pytest
from playwright.sync_api import expect

from dashboard.words import words_for
from tests.browser.harness import axe_violations, settled, troubles, violations_in_both_themes
from tests.browser.harness.controls import click, switch_theme

STATE = "/trade?period=3&measure=real"


def opened(page, exhibit="trade"):
    """The tools of an exhibit."""
    return page.locator(f".take[data-exhibit='{exhibit}']")


def press(menu, action):
    """Presses a tool, or what stands in one of the two menus."""
    tool = menu.locator(f"[data-take={action}]")
    if not tool.is_visible():
        tool.locator("xpath=ancestor::details/summary").click()
    tool.click()


def copied(page):
    return page.evaluate("navigator.clipboard.readText()")


def said(menu, text):
    """Waits until the menu says exactly that."""
    menu.page.wait_for_function(
        "([status, text]) => status.textContent === text",
        arg=[menu.locator(".take-status").element_handle(), text],
    )


def stored(page, key):
    return json.loads(page.evaluate("(key) => localStorage.getItem(key)", key))


@pytest.fixture
def with_clipboard(page_at):
    """A page whose browser lets it use the clipboard."""

    def open_page(path, **looks):
        page = page_at(path, **looks)
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        return page

    return open_page


def test_the_copied_link_is_the_address_with_the_language_shown(with_clipboard, server):
    page = with_clipboard(STATE, lang="ru")
    menu = opened(page)
    press(menu, "link")
    said(menu, words_for("ru")("share.say.copied"))
    assert copied(page) == f"{server}{STATE}&lang=ru#trade"
    click(page, "reporter", "UZB")
    press(menu, "link")
    said(menu, words_for("ru")("share.say.copied"))
    assert copied(page) == f"{server}/trade?period=3&reporter=UZB&measure=real&lang=ru#trade"
    assert troubles(page) == []


def test_the_pinned_link_names_the_version_and_opens_without_a_warning(with_clipboard, server):
    page = with_clipboard("/trade?lang=kk")
    version = page.request.get("/healthz").json()["data"]["version"]
    menu = opened(page)
    press(menu, "pinned")
    said(menu, words_for("kk")("share.say.copied"))
    assert copied(page) == f"{server}/trade?lang=kk&data={version}#trade"
    page.goto(copied(page))
    settled(page, charts=1)
    told = words_for("kk")("share.pin.same", version=version)
    assert page.locator(".pinned").inner_text() == told
    assert page.locator("main [role=status].refused").count() == 0


def test_a_link_to_older_data_says_so_until_a_control_is_changed(page_at):
    page = page_at("/trade?lang=uz&data=2024.01.31")
    version = page.request.get("/healthz").json()["data"]["version"]
    told = words_for("uz")("share.pin.moved", wanted="2024.01.31", version=version)
    assert page.locator(".refused[role=status]").inner_text() == told
    click(page, "flow", "turnover")
    assert "data=" not in page.url


def test_the_citation_names_the_version_of_the_data(with_clipboard):
    page = with_clipboard("/trade?lang=en")
    version = page.request.get("/healthz").json()["data"]["version"]
    menu = opened(page)
    for action, begins in (("apa", ""), ("bib", "@misc{")):
        press(menu, action)
        said(menu, words_for("en")("share.say.copied"))
        assert copied(page).startswith(begins) and version in copied(page)
    assert troubles(page) == []


def test_without_a_clipboard_the_text_is_selected_to_be_copied_by_hand(page_at, server):
    page = page_at("/trade?lang=kk")
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.execCommand = () => false"
    )
    menu = opened(page)
    press(menu, "link")
    said(menu, words_for("kk")("share.say.select"))
    field = menu.locator(".take-text")
    assert field.is_visible() and field.input_value() == f"{server}/trade?lang=kk#trade"
    assert page.evaluate("getSelection().toString()") == f"{server}/trade?lang=kk#trade"


def test_saved_views_outlive_the_language_and_can_be_renamed_and_removed(page_at):
    page = page_at(f"{STATE}&lang=ru")
    menu = opened(page)
    press(menu, "save")
    said(menu, words_for("ru")("share.say.saved"))
    assert [view["href"] for view in stored(page, "views")] == [STATE]
    page.goto("/mirror?lang=kk")
    settled(page)
    panel = page.locator("#views")
    panel.locator("summary").click()
    assert panel.locator("a").get_attribute("href") == f"{STATE}&lang=kk"
    panel.get_by_role("button", name=words_for("kk")("share.views.rename")).click()
    panel.locator("input").fill("Бағалар <b>")
    panel.locator("input").press("Enter")
    assert panel.locator("a").inner_text() == "Бағалар <b>"
    assert axe_violations(page, within="#views") == []
    panel.locator("a").click()
    settled(page, charts=1)
    assert page.url.endswith(f"{STATE}&lang=kk")
    panel.locator("summary").click()
    panel.get_by_role("button", name=words_for("kk")("share.views.remove")).click()
    assert stored(page, "views") == [] and panel.locator(".views-none").is_visible()
    assert troubles(page) == []


@pytest.mark.parametrize(
    "damage",
    [
        "{",
        '{"a": 1}',
        '[null, 1, {"title": "x"}]',
        '[{"title": "x", "href": "javascript:1"}, {"title": "y", "href": "//example.org/"}]',
    ],
)
def test_damaged_storage_breaks_nothing(page_at, damage):
    page = page_at("/trade?lang=en")
    page.evaluate("(text) => localStorage.setItem('views', text)", damage)
    page.evaluate("(text) => localStorage.setItem('slides', text)", damage)
    page.reload()
    settled(page, charts=1)
    page.locator("#views summary").click()
    expect(page.locator(".views-none")).to_be_visible()
    assert page.locator(".views-list li").count() == 0
    menu = opened(page)
    press(menu, "save")
    said(menu, words_for("en")("share.say.saved"))
    # The list has it at once, whether its panel was open or is opened later.
    assert page.locator(".views-list li").count() == 1
    page.locator("#views summary").click()
    expect(page.locator(".views-list li")).to_be_visible()
    assert troubles(page) == []


def test_a_slide_is_the_exhibit_with_its_state_and_no_language(page_at):
    page = page_at(f"{STATE}&lang=uz&utm_source=x")
    menu = opened(page)
    press(menu, "slides")
    menu.locator(".take-status a").wait_for()
    (slide,) = stored(page, "slides")
    assert slide == {
        "item": "trade?period=3&measure=real",
        "label": page.locator("#trade h2").inner_text().partition("\u00a0· ")[0],
    }
    assert menu.locator(".take-status a").get_attribute("href") == "/present?lang=uz"


def test_the_code_to_embed_draws_the_chart_in_a_frame(with_clipboard, server):
    page = with_clipboard("/trade?flow=exports&lang=kk")
    menu = opened(page)
    press(menu, "embed")
    said(menu, words_for("kk")("share.say.copied"))
    code = copied(page)
    title = page.locator("#trade h2").inner_text().partition("\u00a0· ")[0]
    # A page without the policy of this one; newer browsers let none from elsewhere frame what a
    # machine serves to itself.
    host = f"{server}/host.html"
    page.route(
        host, lambda route: route.fulfill(content_type="text/html; charset=utf-8", body=code)
    )
    page.goto(host)
    frame = page.locator("iframe")
    assert frame.get_attribute("title") == title
    address = f"{server}/trade?flow=exports&lang=kk&embed=1&chart=trade"
    assert frame.get_attribute("src") == address
    inside = page.frame_locator("iframe")
    inside.locator(".main-svg").first.wait_for()
    assert inside.locator("h2").inner_text().startswith(title)


def test_the_menu_is_for_everybody(page_at):
    page = page_at("/trade?lang=kk")
    menu = opened(page)
    assert violations_in_both_themes(page) == []
    share = menu.locator(".menu.share")
    for _ in ("dark", "light"):
        share.locator("summary").click()
        assert axe_violations(page, "#trade") == []
        menu.locator("[data-take=link]").focus()
        page.keyboard.press("Escape")
        assert share.get_attribute("open") is None
        assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
        switch_theme(page)


def test_what_cannot_be_prepared_says_so(page_at):
    page = page_at("/trade?lang=ru")
    menu = opened(page)
    page.route("**/download/trade.xlsx*", lambda route: route.fulfill(status=500))
    press(menu, "xlsx")
    said(menu, words_for("ru")("share.say.failed", what="XLSX"))
    assert menu.locator("progress").is_hidden()
