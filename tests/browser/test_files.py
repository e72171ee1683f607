"""Files and pictures of the menu under a chart, as they arrive in the reader's folder."""

import csv
import io
import struct
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

from tests.browser.harness import troubles
from tests.browser.harness.controls import click
from tests.contract.csv_facts import LAST, kaz


def taken(page, kind, exhibit="trade"):
    """(name, content) of the file that a button or link of the menu hands over."""
    menu = page.locator(f".take[data-exhibit='{exhibit}']")
    menu.locator(".menu.download summary").click()
    with page.expect_download() as download:
        menu.locator(f"[data-take={kind}]").click()
    return download.value.suggested_filename, download.value.path().read_bytes()


def test_a_picture_is_a_slide_of_1920_by_1080(page_at):
    page = page_at("/trade?period=3&lang=kk")
    name, content = taken(page, "png")
    assert name == "trade-period-3.png"
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", content[16:24]) == (1920, 1080)
    assert troubles(page) == []


def test_a_drawing_is_well_formed_and_tells_the_title_and_the_sources(page_at):
    page = page_at("/trade?period=3&lang=ru")
    name, content = taken(page, "svg")
    assert name == "trade-period-3.svg"
    root = ElementTree.fromstring(content)
    assert (root.get("width"), root.get("height")) == ("1920", "1080")
    told = " ".join("".join(one.itertext()) for one in root.findall(".//{*}text"))
    assert "2016" in told and "WITS" in told


def test_a_drawing_needs_no_browser_to_be_drawn(page_at):
    """Every line is a text of its own, below the one before it, and looks are attributes."""
    _, content = taken(page_at("/trade?reporter=both&lang=kk"), "svg")
    for unknown in (b"rgba(", b"transparent", b"style=", b" dy=", b"paint-order", b"system-ui"):
        assert unknown not in content
    texts = ElementTree.fromstring(content).findall(".//{*}text")
    assert all(one.get("y") and one.get("font-size") for one in texts)
    # A label of two lines: the second stands 1.3 of the size of type, 13 pixels, below the first.
    at = next(at for at, one in enumerate(texts) if "●" in "".join(one.itertext()))
    first, second = (float(one.get("y")) for one in texts[at : at + 2])
    assert second - first == pytest.approx(1.3 * 13)


def test_files_follow_the_controls(page_at):
    page = page_at("/trade?lang=en")
    click(page, "flow", "exports")
    click(page, "period", "3")
    name, content = taken(page, "csv")
    assert "flow-exports" in name and "period-3" in name
    found = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    assert {row["flow"] for row in found} == {"export"}
    assert [float(row["value"]) for row in found] == [
        float(kaz("export", year)) for year in range(2016, LAST + 1)
    ]
    href = page.locator("#trade a[data-take=xlsx]").get_attribute("href")
    assert href == "/download/trade.xlsx?period=3&flow=exports&lang=en"


def test_every_kind_of_file_arrives(page_at):
    page = page_at("/trade?lang=uz")
    begins = {"xlsx": b"PK", "zip": b"PK", "pptx": b"PK", "json": b"{"}
    for kind, first in begins.items():
        name, content = taken(page, kind)
        language = "-uz" if kind == "pptx" else ""
        assert name == f"trade{language}.{kind}" and content.startswith(first), kind
    expect(page.locator("#trade .take progress")).to_be_hidden()
    assert troubles(page) == []
