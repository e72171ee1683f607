"""Nothing is cut off, overlaps or jumps: on a laptop, a wall screen and a phone, in long words."""

from itertools import pairwise

import pytest

from tests.browser.harness import settled
from tests.browser.harness.controls import unfold_all

SIZES = {"laptop": (1366, 768), "wall": (1920, 1080), "phone": (390, 844)}
PLAIN = ["/?period=all", "/trade?period=all"]
# The explorer in the layouts that need the most room for words.
WORDY = [
    "/trade?reporter=both",
    "/trade?flow=turnover&layout=overlay",
    "/trade?partner=UZB,KGZ,TJK,TKM,RUS,CHN&flow=turnover",
]
PATHS = {"laptop": [*PLAIN, *WORDY], "wall": PLAIN, "phone": [*PLAIN, *WORDY]}
TOLERANCE = 1

# Elements whose words do not fit: wider than their box, where the box is one that words must
# fill, or one that hides what sticks out.
CUT_OFF = """() => {
  const boxes = "button, label, legend, dt, dd, h1, h2, h3, li a, .card, .period-card, .button";
  const named = (element) => element.id || element.textContent.trim().slice(0, 40);
  return [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
    // On a small screen a tool is its sign; a foot on one line ends in the tab of sources.
    if (element.closest(".visually-hidden, .control-legend, .tool-name, svg, .table-region")) {
      return false;
    }
    if (element.matches(".exhibit-foot") && element.closest(".exhibit").told.sources) return false;
    const style = getComputedStyle(element);
    const hides = ["hidden", "clip"].includes(style.overflowX) && style.display !== "inline";
    return element.clientWidth > 0 && (hides || element.matches(boxes))
      && element.scrollWidth > element.clientWidth + 1;
  }).map(named);
}"""

# Boxes of a single choice that have no room for what is chosen, or fields for what they ask.
CHOICES = """() => {
  const pen = document.createElement("canvas").getContext("2d");
  const told = (box) => box.placeholder ?? box.selectedOptions[0]?.text ?? "";
  return [...document.querySelectorAll("select.form-select, input[placeholder]")].filter((box) => {
    const style = getComputedStyle(box);
    pen.font = style.font;
    const room = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return box.offsetParent && pen.measureText(told(box)).width > room + 1;
  }).map(told);
}"""

# What a chart writes: [words, left, top, right, bottom], whether it lies across, and the chart.
WRITTEN = """graph => {
  const frame = graph.querySelector(".main-svg").getBoundingClientRect();
  const notes = [...graph.querySelectorAll(".annotation-text, .legendtext")];
  const seen = notes.filter((note) => note.checkVisibility());
  return { frame: [frame.left, frame.top, frame.right, frame.bottom],
    notes: seen.map((note) => {
      const box = note.getBoundingClientRect();
      return { text: note.textContent, box: [box.left, box.top, box.right, box.bottom] };
    }) };
}"""

SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
})"""


def overlap(one, other):
    """Width and height of what two boxes share, in pixels."""
    return (
        min(one[2], other[2]) - max(one[0], other[0]),
        min(one[3], other[3]) - max(one[1], other[1]),
    )


def overlapping(notes):
    pairs = [(one, other) for at, one in enumerate(notes) for other in notes[at + 1 :]]
    return [
        (one["text"], other["text"])
        for one, other in pairs
        if min(overlap(one["box"], other["box"])) > TOLERANCE
    ]


def outside(notes, frame):
    left, top, right, bottom = frame
    return [
        note["text"]
        for note in notes
        if note["box"][0] < left - TOLERANCE
        or note["box"][1] < top - TOLERANCE
        or note["box"][2] > right + TOLERANCE
        or note["box"][3] > bottom + TOLERANCE
    ]


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("size", SIZES)
def test_words_fit_and_nothing_jumps(page_at, size, language):
    width, height = SIZES[size]
    first, *others = [f"{path}&lang={language}" for path in PATHS[size]]
    page = page_at(first, width=width, height=height)
    found = {}
    for path in [first, *others]:
        if path != first:
            page.goto(path)
            settled(page, charts=1)
        written = page.locator(".js-plotly-plot").first.evaluate(WRITTEN)
        assert written["notes"] != []
        problems = {
            "scrolls sideways": page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            ),
            "cut off": page.evaluate(CUT_OFF),
            "choices cut off": page.evaluate(CHOICES),
            "outside the chart": outside(written["notes"], written["frame"]),
            "overlapping": overlapping(written["notes"]),
            "jumps": max(page.evaluate(SHIFT) - 0.1, 0),
        }
        found[path] = {what: which for what, which in problems.items() if which}
    assert {path: problems for path, problems in found.items() if problems} == {}


@pytest.mark.parametrize("path", ["/region", "/goods", "/periods"])
def test_what_is_chosen_and_what_is_asked_is_not_cut(page_at, path):
    """In the language with the longest words, on a laptop and on a phone."""
    page = page_at(f"{path}?lang=kk")
    assert page.evaluate(CHOICES) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate(CHOICES) == []


def test_unfolding_everything_on_a_phone_does_not_widen_the_page(page_at):
    page = page_at(
        "/trade?lang=ru&partner=UZB,KGZ&events=treaty,unconfirmed", width=390, height=844
    )
    unfold_all(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_rows_of_buttons_do_not_touch(page_at, language):
    page = page_at(f"/periods?lang={language}", width=390, height=844)
    buttons = page.locator("#periods-index .segmented .form-check-label")
    boxes = [one.bounding_box() for one in buttons.all()]
    rows = sorted({(one["y"], one["y"] + one["height"]) for one in boxes})
    assert len(rows) > 1
    assert all(below[0] - above[1] >= 4 for above, below in pairwise(rows)), rows
