"""Every slide of the story in all languages, pairs of them, periods and looks, on one open page.

A slide is a document of 896 by 504 pixels that is scaled to any window, so what fits in one fits in
all: the window of 1366 by 768 and that of 1920 by 1080 lay it out alike (tested first). What is
covered is what can differ:

- words (are they cut, small, on each other, is the second language there) depend on the first
  language, the second and the period: all sixteen choices of languages by all four periods, without
  charts, which leave them no more room than they take;
- a chart depends on the first language, the period and the room that the words leave it: every
  language by every period, in the least room of any second language, in the light look; in the
  black one, whose lines, marks and outlines are those of the other looks for a poor projector,
  every language in all years, where most labels are, and each period in one of the languages;
- colours depend on the look alone: all five, in one language, all years.

A chart that is the same for several periods is drawn once. What is wrong is told as "slide
language second period look: what".
"""

from itertools import product
from pathlib import Path

import pytest

from dashboard.pages.present.selection import THEMES
from dashboard.words import LANGUAGES
from tests.browser.harness import settled
from tests.browser.harness.presenting import drawn

SCRIPT = (Path(__file__).parent / "harness" / "slides.js").read_text(encoding="utf-8")
PERIODS = ("all", "1", "2", "3")
PAIRS = [(one, other) for one, other in product(LANGUAGES, ("", *LANGUAGES)) if one != other]
LAID_OUT = """() => {
  const parts = [...document.querySelectorAll(".player-frame .slide *:not(svg *)")];
  const place = (one) => [one.offsetTop, one.offsetLeft, one.offsetWidth, one.offsetHeight];
  return parts.map((one) => [one.className, ...place(one)]);
}"""


@pytest.fixture(scope="module")
def swept(browser, server):
    """A function: what is wrong with "words" or "charts" under a language, second, period, look."""
    context = browser.new_context(base_url=server, locale="en", reduced_motion="reduce")
    page = context.new_page()
    page.goto("/present?lang=en")
    settled(page)
    drawn(page)
    page.evaluate(SCRIPT)

    def look(part: str, lang: str, second: str, period: str, theme: str, colours=False) -> list:
        view = {"lang": lang, "second": second, "period": period, "theme": theme}
        asked = "([part, view, colours]) => slides[part](view, colours)"
        return page.evaluate(asked, [part, view, colours])

    yield look
    context.close()


def test_a_slide_is_laid_out_alike_in_every_window(page_at):
    small = page_at("/present?lang=kk&second=ru&slide=2", width=1366, height=768)
    drawn(small)
    large = page_at("/present?lang=kk&second=ru&slide=2", width=1920, height=1080)
    drawn(large)
    assert len(small.evaluate(LAID_OUT)) > 8
    assert small.evaluate(LAID_OUT) == large.evaluate(LAID_OUT)


def test_nothing_is_cut_or_lies_on_data_in_any_pair_of_languages_and_any_period(swept):
    """The words first: they tell the least room that a chart has. In one test, on one page."""
    for period, (lang, second) in product(PERIODS, PAIRS):
        assert swept("words", lang, second, period, "light") == []
    for lang, period in product(LANGUAGES, PERIODS):
        assert swept("charts", lang, "", period, "light") == []
    for lang, period in [*product(LANGUAGES, ("all",)), *zip(LANGUAGES, PERIODS, strict=True)]:
        assert swept("charts", lang, "", period, "black") == []


@pytest.mark.parametrize("theme", THEMES)
def test_text_and_outlines_stand_out_from_the_ground_in_every_look(swept, theme):
    assert swept("charts", "kk", "", "all", theme, True) == []


LED = """() => {
  const chart = document.querySelector(".player-frame .slide-chart");
  const notes = chart.layout.annotations;
  const at = notes.findIndex(({ name }) => name === "point-name");
  const { showarrow, xshift = 0, yshift = 0, visible } = notes[at];
  const element = chart.querySelector(`.annotation[data-index="${at}"]`);
  return [visible !== false, Boolean(showarrow), xshift, yshift,
    element.querySelectorAll(".annotation-arrow-g path").length > 0];
}"""


@pytest.mark.parametrize("query", ["lang=kk&second=ru", "lang=en", "lang=uz&theme=black"])
def test_a_name_that_is_moved_away_from_its_mark_has_a_line_to_it(page_at, query):
    """In Kazakh it stood four years to the right of the cross that it names."""
    page = page_at(f"/present?{query}&slides=periods-companies")
    drawn(page)
    seen, led, right, up, line = page.evaluate(LED)
    assert seen
    # Beside its mark as the figure places it, or led to.
    assert led == line and (led or (abs(right) < 80 and abs(up) < 30))


PLACED = """() => {
  const chart = document.querySelector(".player-frame .slide-chart");
  const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
  const points = [...chart.querySelectorAll("path.point")];
  const bubbles = points.map((one) => one.getBoundingClientRect());
  return chart.layout.annotations.filter(({ name }) => name === "point-name").map((note, at) => {
    const words = chart.querySelectorAll(".annotation-text-g")[at].getBoundingClientRect();
    const gaps = bubbles.map((one) => {
      const [x, y] = middle(one);
      const across = Math.max(words.left - x, 0, x - words.right);
      return Math.hypot(across, Math.max(words.top - y, 0, y - words.bottom)) / one.width;
    });
    return [note.visible !== false, Math.min(...gaps) < 4];
  });
}"""


def test_every_bubble_of_a_slide_keeps_its_name_near_it(page_at):
    """Nothing else tells which is which: the names may lie on a mark rather than be left out."""
    page = page_at("/present?lang=kk&second=ru&slides=region-pair")
    drawn(page)
    assert page.evaluate(PLACED) == [[True, True]] * 5
