"""The dashboard under a path of a host works as at its root: pages, choices, files, links."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.harness import settled, troubles
from tests.browser.harness.controls import click
from tests.browser.harness.record import record
from tests.browser.harness.server import UNWARMED, free_port, running


@pytest.fixture(scope="module")
def mounted():
    port = free_port()
    public = f"http://127.0.0.1:{port}/ca"
    with running(UNWARMED, "--public-url", public, port=port):
        yield public


@pytest.fixture
def page(browser, mounted):
    context = browser.new_context(reduced_motion="reduce", locale="en")
    record(context, mounted)
    yield context.new_page()
    context.close()


def test_a_reader_never_leaves_the_path(page, mounted):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{mounted}/trade?lang=en")
    settled(page, charts=1)
    click(page, "flow", "exports")
    settled(page, charts=1)
    assert page.url == f"{mounted}/trade?lang=en&flow=exports"
    page.locator("a[data-page][href*='/mirror']").first.evaluate("link => link.click()")
    page.wait_for_url(f"{mounted}/mirror**")
    settled(page)
    with page.expect_response("**/ca/present/slides.json?**") as slides:
        page.goto(f"{mounted}/present?lang=en")
    assert slides.value.ok
    settled(page)
    own = [one for one in asked if one.startswith("http")]
    assert len(own) > 15 and [one for one in own if not one.startswith(f"{mounted}/")] == []
    assert troubles(page) == []


def test_links_and_files_name_the_path_once(page, mounted):
    page.goto(f"{mounted}/trade?lang=en&flow=exports")
    settled(page, charts=1)
    assert page.evaluate("window.sharing.link()") == f"{mounted}/trade?flow=exports&lang=en"
    page.locator("#trade .download summary").click()
    file = page.locator("#trade [data-take=csv]")
    expect(file).to_have_attribute("href", re.compile(r"^/ca/download/trade\.csv\?flow=exports"))
    with page.expect_download() as started:
        file.click()
    assert started.value.suggested_filename == "trade-flow-exports.csv"
