"""Read what a page shows: the data of its chart, its table, the rows it offers to download."""

import csv
import io
from dataclasses import dataclass

from playwright.sync_api import Page

DATA = """graph => graph.data.map((trace) => ({
  x: Array.from(trace.x), y: Array.from(trace.y), axes: [trace.xaxis, trace.yaxis],
}))"""
LAYOUT = """graph => ({
  scale: graph.layout.yaxis.type || "linear",
  shapes: (graph.layout.shapes || []).length,
  words: (graph.layout.annotations || []).map((note) => note.text),
})"""
CELLS = "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"


@dataclass(frozen=True)
class Shown:
    """What the explorer shows, as far as two pages can be compared by it."""

    title: str
    finding: str
    traces: list[dict]
    layout: dict
    table: list[list[str]]


def shown(page: Page) -> Shown:
    """Everything of the trade explorer that its link must bring back."""
    return Shown(
        title=page.locator("#trade-title").inner_text(),
        finding=page.locator("#trade .finding").inner_text(),
        traces=traces(page),
        layout=page.locator(".js-plotly-plot").first.evaluate(LAYOUT),
        table=table(page),
    )


def traces(page: Page) -> list[dict]:
    """x, y and axes of each trace of the page's chart, in drawing order."""
    return page.locator(".js-plotly-plot").first.evaluate(DATA)


def table(page: Page) -> list[list[str]]:
    """The cells in the body of the table of the page's first exhibit, row by row, seen or not."""
    page.evaluate("window.cards.fillAll()")
    return page.locator(".exhibit").first.locator(".data-table tbody tr").evaluate_all(CELLS)


def download(page: Page) -> list[dict[str, str]]:
    """The rows behind the explorer's link to CSV in its present state."""
    response = page.request.get(f"/download/trade.csv?{query(page)}")
    assert response.ok, response.status
    return list(csv.DictReader(io.StringIO(response.text())))


def query(page: Page) -> str:
    """The query string of the page's address, without the question mark."""
    return page.evaluate("location.search").removeprefix("?")
