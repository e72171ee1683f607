"""Labels inside a chart cover no line, no marker and no other label, on a laptop and on a phone."""

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.test_layout import overlap

SIZES = {"laptop": (1366, 768), "phone": (390, 844)}

# How many labels have a text, and where a line or a marker of the chart meets one of them.
CROSSED = """(graph, text) => {
  const labels = [...graph.querySelectorAll(".annotation-text")]
    .filter((one) => one.textContent === text).map((one) => one.getBoundingClientRect());
  const met = [];
  if (!labels.length) return { labels: 0, met };
  for (const path of graph.querySelectorAll(".scatterlayer .js-line, .scatterlayer .point")) {
    const matrix = path.getScreenCTM(), length = path.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      const within = (one) => one.left < x && x < one.right && one.top < y && y < one.bottom;
      if (labels.some(within)) met.push([x, y]);
    }
  }
  return { labels: labels.length, met };
}"""
BOXES = """(graph, kind) => [...graph.querySelectorAll(kind)].map((one) => {
  const box = one.getBoundingClientRect();
  return [box.left, box.top, box.right, box.bottom];
})"""
NAMES, COLUMNS = ".annotation-text", ".barlayer .point path"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", ["/trade", "/mirror"])
def test_the_mark_of_a_source_change_crosses_no_line(page_at, path, size):
    width, height = SIZES[size]
    for language in LANGUAGES:
        page = page_at(f"{path}?lang={language}", width=width, height=height)
        text = words_for(language)("chart.source_change")
        found = 0
        for graph in page.locator("main .js-plotly-plot").all():
            drawn = graph.evaluate(CROSSED, text)
            found += drawn["labels"]
            assert drawn["met"] == [], language
        assert found > 0


def test_the_name_of_a_panel_lies_on_none_of_its_newest_years(page_at):
    """On a phone it reaches half across, and the newest years are the highest."""
    page = page_at("/mirror?lang=ru&unit=million&period=3", width=390, height=844)
    sender, receiver = (words_for("ru")(f"country.{code}") for code in ("KAZ", "UZB"))
    name = words_for("ru")("direction", sender=sender, receiver=receiver)
    drawn = page.locator("#mirror-levels .js-plotly-plot").evaluate(CROSSED, name)
    assert drawn == {"labels": 1, "met": []}


def test_numbers_of_an_axis_do_not_cover_each_other_in_half_a_row(page_at):
    page = page_at("/periods?lang=en", width=1366, height=768)
    for graph in page.locator(".halves .js-plotly-plot").all():
        boxes = graph.evaluate(BOXES, ".ytick text")
        assert len(boxes) > 2
        for at, one in enumerate(boxes):
            assert all(min(overlap(one, other)) <= 0 for other in boxes[:at]), one


@pytest.mark.parametrize("size", SIZES)
def test_no_label_lies_on_a_column(page_at, size):
    width, height = SIZES[size]
    for language in LANGUAGES:
        page = page_at(f"/goods?lang={language}", width=width, height=height)
        graph = page.locator("#goods-composition .js-plotly-plot")
        columns = graph.evaluate(BOXES, COLUMNS)
        assert len(columns) > 8
        names = graph.evaluate(BOXES, NAMES)
        met = [one for one in names for other in columns if min(overlap(one, other)) > 0]
        assert not met, (language, met)


@pytest.mark.parametrize("path", ["/periods", "/region"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_chart_leaves_a_phone_or_covers_another(page_at, language, path):
    page = page_at(f"{path}?lang={language}", width=390, height=844)
    graphs = page.locator("main .js-plotly-plot").all()
    assert len(graphs) > 3
    for graph in graphs:
        (left, _, right, _), *_ = graph.evaluate(BOXES, ".main-svg:first-of-type")
        boxes = graph.evaluate(BOXES, f"{NAMES}, .legendtext")
        for at, one in enumerate(boxes):
            assert left <= one[0] and one[2] <= right, one
            assert all(min(overlap(one, other)) <= 1 for other in boxes[:at]), one


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_bubbles_do_not_cover_each_other(page_at, language, size):
    width, height = SIZES[size]
    page = page_at(f"/region?lang={language}", width=width, height=height)
    boxes = page.locator("#region-pair .js-plotly-plot").evaluate(BOXES, NAMES)
    assert len(boxes) == 5
    for at, one in enumerate(boxes):
        assert one[0] >= 0 and one[2] <= width
        assert all(min(overlap(one, other)) <= 0 for other in boxes[:at]), (language, at)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_unit_of_a_key_figure_stands_on_one_line(page_at, language):
    page = page_at(f"/?lang={language}")
    lines = page.locator(".fact-unit").evaluate_all(
        "units => units.map((one) => {"
        " const style = getComputedStyle(one);"
        " return one.getBoundingClientRect().height / parseFloat(style.fontSize); })"
    )
    assert lines and all(height < 2 for height in lines if height)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1366
