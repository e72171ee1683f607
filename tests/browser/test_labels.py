"""Labels inside a chart cover no line, no marker and no other label, on a laptop and on a phone."""

import pytest

from dashboard.words import LANGUAGES, words_for
from tests.browser.test_layout import overlap

# How many labels have a text, and where a line or a marker of the chart meets one of them.
EACH_CROSSED = """(graphs, text) => graphs.map((graph) => {
  const labels = [...graph.querySelectorAll(".annotation-text")]
    .filter((one) => one.textContent === text).map((one) => one.getBoundingClientRect());
  const met = [];
  const near = (path) => {
    const { left, right, top, bottom } = path.getBoundingClientRect();
    return labels.some((one) => left <= one.right && one.left <= right
      && top <= one.bottom && one.top <= bottom);
  };
  const drawn = graph.querySelectorAll(".scatterlayer .js-line, .scatterlayer .point");
  for (const path of [...drawn].filter(near)) {
    const matrix = path.getScreenCTM(), length = path.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      const within = (one) => one.left < x && x < one.right && one.top < y && y < one.bottom;
      if (labels.some(within)) met.push([x, y]);
    }
  }
  return [labels.length, met];
})"""
BOXES = """(graph, kind) => [...graph.querySelectorAll(kind)].map((one) => {
  const box = one.getBoundingClientRect();
  return [box.left, box.top, box.right, box.bottom];
})"""
NAMES, COLUMNS = ".annotation-text", ".barlayer .point path"
# The pages whose charts mark a change of source, name columns, have most to write on a phone.
MARKED, COLUMNED, WRITTEN = ("/trade", "/mirror"), ("/goods",), ("/periods", "/region")


@pytest.mark.parametrize("path", [*MARKED, *COLUMNED, "/region"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_stand_clear_on_a_laptop(page_at, language, path):
    page = page_at(f"{path}?lang={language}")
    if path == "/region":
        names_of_bubbles_stand_apart(page)
    else:
        labels_stand_clear(page, path, language)


def labels_stand_clear(page, path, language):
    """Asserts it of the page at a path. On a phone `test_every_page` asks it of every page."""
    if path in MARKED:
        marks_of_a_source_change_cross_no_line(page, language)
    if path in COLUMNED:
        no_label_lies_on_a_column(page)
    if path in WRITTEN:
        no_text_leaves_its_chart_or_covers_another(page)
    if path == "/region":
        names_of_bubbles_stand_apart(page)


def marks_of_a_source_change_cross_no_line(page, language):
    text = words_for(language)("chart.source_change")
    drawn = page.locator("main .js-plotly-plot").evaluate_all(EACH_CROSSED, text)
    assert [met for _, met in drawn if met] == []
    assert sum(labels for labels, _ in drawn) > 0


def no_label_lies_on_a_column(page):
    graph = page.locator("#goods-composition .js-plotly-plot")
    columns = graph.evaluate(BOXES, COLUMNS)
    assert len(columns) > 8
    names = graph.evaluate(BOXES, NAMES)
    assert [one for one in names for other in columns if min(overlap(one, other)) > 0] == []


def no_text_leaves_its_chart_or_covers_another(page):
    graphs = page.locator("main .js-plotly-plot").all()
    assert len(graphs) > 3
    for graph in graphs:
        (left, _, right, _), *_ = graph.evaluate(BOXES, ".main-svg:first-of-type")
        boxes = graph.evaluate(BOXES, f"{NAMES}, .legendtext")
        for at, one in enumerate(boxes):
            assert left <= one[0] and one[2] <= right, one
            assert all(min(overlap(one, other)) <= 1 for other in boxes[:at]), one


def names_of_bubbles_stand_apart(page):
    boxes = page.locator("#region-pair .js-plotly-plot").evaluate(BOXES, NAMES)
    assert len(boxes) == 5
    for at, one in enumerate(boxes):
        assert one[0] >= 0 and one[2] <= page.viewport_size["width"]
        assert all(min(overlap(one, other)) <= 0 for other in boxes[:at]), at


def test_the_name_of_a_panel_lies_on_none_of_its_newest_years(page_at):
    """On a phone it reaches half across, and the newest years are the highest."""
    page = page_at("/mirror?lang=ru&unit=million&period=3", width=390, height=844)
    sender, receiver = (words_for("ru")(f"country.{code}") for code in ("KAZ", "UZB"))
    name = words_for("ru")("direction", sender=sender, receiver=receiver)
    drawn = page.locator("#mirror-levels .js-plotly-plot").evaluate_all(EACH_CROSSED, name)
    assert drawn == [[1, []]]


def test_numbers_of_an_axis_do_not_cover_each_other_in_half_a_row(page_at):
    page = page_at("/periods?lang=en", width=1366, height=768)
    for graph in page.locator(".halves .js-plotly-plot").all():
        boxes = graph.evaluate(BOXES, ".ytick text")
        assert len(boxes) > 2
        for at, one in enumerate(boxes):
            assert all(min(overlap(one, other)) <= 0 for other in boxes[:at]), one


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
