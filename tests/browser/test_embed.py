"""One chart in somebody else's frame: nothing around it, and honest when there is none."""

import pytest

from dashboard.words import words_for
from tests.browser.harness import axe_violations, settled, troubles


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chart_stands_alone_and_fills_the_frame(page_at, theme):
    page = page_at(f"/trade?embed=1&lang=kk&period=3&theme={theme}", width=800, height=680)
    settled(page, charts=1)
    assert page.locator("nav, header, fieldset, select").count() == 0
    assert page.evaluate("document.documentElement.dataset.bsTheme") == theme
    assert page.evaluate("document.documentElement.scrollWidth") <= 800
    box = page.locator(".js-plotly-plot").bounding_box()
    assert box["width"] > 740 and box["height"] >= 400
    for part in ("h2", ".finding", ".exhibit-foot", ".embedded-line"):
        assert page.locator(part).first.inner_text()
    way = page.get_by_role("link", name=words_for("kk")("share.embedded.open"))
    assert way.get_attribute("href") == "/trade?period=3&lang=kk"
    assert way.get_attribute("target") == "_blank"
    assert axe_violations(page) == []
    assert troubles(page) == []


def test_its_table_sorts_and_its_files_can_be_taken(page_at):
    page = page_at("/trade?embed=1&lang=kk&flow=exports", width=800, height=680)
    settled(page, charts=1)
    page.locator("#trade-tab-table").click()
    heading = page.locator("#trade thead button").nth(2)
    heading.click()
    heading.click()
    told = page.locator("#trade tbody td:nth-child(3)").all_inner_texts()
    numbers = [float(text.replace(",", ".")) for text in told if text != "–"]
    assert numbers == sorted(numbers, reverse=True) and told[-1] == "–"
    page.locator("#trade .download summary").click()
    with page.expect_download() as started:
        page.locator("#trade [data-take=csv]").click()
    assert started.value.suggested_filename == "trade-flow-exports.csv"
    assert troubles(page) == []


def test_a_taller_frame_has_a_taller_chart(page_at):
    low = page_at("/trade?embed=1&lang=en", width=800, height=800)
    high = page_at("/trade?embed=1&lang=en", width=800, height=1100)
    heights = [page.locator(".js-plotly-plot").bounding_box()["height"] for page in (low, high)]
    assert heights[1] - heights[0] == pytest.approx(300, abs=2)


def test_the_system_decides_where_the_link_names_no_theme(page_at):
    page = page_at("/trade?embed=1&lang=en", theme="dark")
    assert page.evaluate("document.documentElement.dataset.bsTheme") == "dark"


def test_a_chart_that_there_is_not_is_told(page_at):
    page = page_at("/trade?embed=1&chart=nothing&lang=uz")
    told = words_for("uz")("share.embedded.unknown", name="nothing")
    assert page.locator("main > [role=status]").inner_text() == told
    assert page.locator(".chart").count() == 0
    assert axe_violations(page) == []


def test_older_data_are_told_in_the_frame_too(page_at):
    page = page_at("/trade?embed=1&lang=ru&data=2024.01.31")
    version = page.request.get("/healthz").json()["data"]["version"]
    told = words_for("ru")("share.pin.moved", wanted="2024.01.31", version=version)
    assert page.locator(".refused[role=status]").inner_text() == told


def test_no_header_forbids_the_frame(page_at):
    headers = page_at("/").request.get("/trade?embed=1").headers
    assert "x-frame-options" not in headers
    assert "frame-ancestors *;" in headers["content-security-policy"]
