"""The table under the chart, the chart itself and the download tell of the same rows."""

import csv
import io
from pathlib import Path

import pytest

from tests.browser.harness import settled
from tests.browser.harness.contents import download, table, traces
from tests.browser.harness.controls import click

QUERIES = [
    "events=none",
    "events=none&reporter=both&flow=turnover&unit=million",
    "events=none&partner=UZB,KGZ,RUS&flow=imports&measure=share_kaz",
    "events=none&reporter=UZB&measure=coverage&from=2001&to=2012",
]
# The unit of the download over that of the screen, and half of the last decimal of the screen.
SHOWN = {"usd": (1000, 0.5), "share_kaz": (1, 0.0005), "coverage": (1, 0.0005)}


@pytest.mark.parametrize("link", QUERIES)
def test_table_chart_and_download_hold_the_same_values(page_at, link):
    page = page_at(f"/trade?lang=en&{link}")
    rows = sorted(download(page), key=lambda row: -int(row["year"]))
    divisor, rounding = SHOWN[rows[0]["measure"]]
    if "unit=million" in link:
        divisor, rounding = 1, 0.0005

    cells = table(page)
    assert len(cells) == len(rows) > 0
    assert [row[0] for row in cells] == [row["year"] for row in rows]
    assert [row[2] == "–" for row in cells] == [row["value"] == "" for row in rows]
    told = [float(row[2].replace(",", "")) * divisor for row in cells if row[2] != "–"]
    values = [float(row["value"]) for row in rows if row["value"]]
    assert told == pytest.approx(values, rel=0, abs=rounding * 1.001)

    drawn = [pair for trace in traces(page) for pair in zip(trace["x"], trace["y"], strict=True)]
    found = sorted((year, value * divisor) for year, value in drawn if value is not None)
    expected = sorted((int(row["year"]), float(row["value"])) for row in rows if row["value"])
    assert [year for year, _ in found] == [year for year, _ in expected]
    assert [value for _, value in found] == pytest.approx([value for _, value in expected])


def test_the_table_is_a_real_one_with_headings_and_a_caption(page_at):
    page = page_at("/trade")
    cells = table(page)[0]
    assert page.locator("#trade .data-table thead th[scope='col']").count() == len(cells)
    assert page.locator("#trade .data-table tbody th[scope='row']").count() == len(table(page))
    caption = page.locator("#trade .data-table caption").text_content()
    assert page.locator("#trade-title").inner_text().startswith(caption)


def test_the_download_follows_the_controls_and_is_a_file(page_at):
    page = page_at("/trade")
    click(page, "reporter", "UZB")
    click(page, "flow", "exports")
    page.locator("#trade .menu.download summary").click()
    with page.expect_download() as started:
        page.locator("#trade .take [data-take=csv]").click()
    assert started.value.suggested_filename.endswith(".csv")
    taken = Path(started.value.path()).read_text(encoding="utf-8")
    assert {one["reporter"] for one in csv.DictReader(io.StringIO(taken))} == {"UZB"}
    rows = download(page)
    assert {(row["reporter"], row["flow"]) for row in rows} == {("UZB", "export")}
    settled(page)
    assert len(table(page)) == len(rows)
