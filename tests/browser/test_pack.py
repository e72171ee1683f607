"""The offline pack in Chromium: opened from a file, with the network cut off."""

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from dashboard.figures.library import PLOTLY, plotly_js
from dashboard.pages.present.story import STORIES, TEXTS
from dashboard.words import LANGUAGES, words_for
from tests.browser.harness import axe_violations, outside_requests, troubles
from tests.browser.harness.presenting import pick_look
from tests.browser.harness.record import record
from tests.contract.csv_facts import LAST, kaz
from tests.contract.modules import ROOT

STORY = STORIES["periods"]
CORE = sum(not slide.appendix for slide in STORY)
YEARS = 1 + [slide.id for slide in STORY].index("years")
LARGEST = 6_000_000
PERIODS = ("all", "1", "2", "3")
# Notes every way a page could ask for something while it runs.
LISTEN = """
window.asked = [];
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]) {
  const real = window[name];
  window[name] = function (...given) {
    window.asked.push([name, String(given[0])]);
    return new.target ? new real(...given) : real.apply(window, given);
  };
}
"""
DRAWN = """(number) => {
  const slide = document.querySelector(".player-frame .slide[data-drawn]");
  if (!slide) return false;
  const place = slide.querySelector(".slide-number").textContent;
  if (place.match(/\\d+/)[0] !== String(number)) return false;
  if (slide.matches(".words")) return slide.querySelector(".slide-title").textContent !== "";
  const chart = slide.querySelector(".slide-chart");
  if (!chart) return slide.querySelectorAll(".slide-table tbody tr").length > 0;
  return chart.querySelectorAll(".main-svg g.trace, .main-svg .point").length > 0;
}"""
HOVERED = "() => document.querySelectorAll('.hoverlayer text').length > 0"


@pytest.fixture(scope="session")
def pack(tmp_path_factory) -> Path:
    """The folder that the command writes for the ready story in every language."""
    out = tmp_path_factory.mktemp("pack") / "slides"
    command = [sys.executable, "-m", "dashboard", "export", "--out", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return out


@pytest.fixture
def opened(browser, pack):
    """A function that opens the pack: `opened("#slide=3")`; every request over a network fails."""
    contexts = []

    def open_page(after: str = "", width: int = 1366, height: int = 768):
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", offline=True
        )
        contexts.append(context)
        record(context, "")
        context.route(lambda address: address.startswith("http"), lambda route: route.abort())
        context.add_init_script(LISTEN)
        page = context.new_page()
        page.goto((pack / "index.html").as_uri() + after)
        page.wait_for_selector(".player-frame .slide-number")
        return page

    yield open_page
    for context in contexts:
        context.close()


def quiet(page) -> None:
    """Nothing went wrong and nobody was asked for anything."""
    assert troubles(page) == [] and outside_requests(page) == []
    assert page.evaluate("window.asked") == []


def test_the_whole_pack_is_smaller_than_six_megabytes(pack):
    """Also with the library that the Python package brings, three times the one of `npm ci`."""
    sizes = {file.name: file.stat().st_size for file in pack.iterdir()}
    sizes[PLOTLY] = plotly_js(cartesian=pack / "none").stat().st_size
    assert sum(sizes.values()) < LARGEST


def jump(page, number: int) -> None:
    """Type the number of a slide and Enter, and wait until it is drawn."""
    for digit in str(number):
        page.keyboard.press(f"Digit{digit}")
    page.keyboard.press("Enter")
    page.wait_for_function(DRAWN, arg=number)


@pytest.mark.parametrize(("language", "period"), [*zip(LANGUAGES, PERIODS, strict=True)])
def test_every_slide_draws_by_keyboard_alone(opened, language, period):
    """Each language once and each period once; that a pack holds every pair of them, as the show
    of the server does, is looked at without a browser (`tests/unit/offline/test_slides.py`)."""
    page = opened(f"#lang={language}&period={period}")
    words = words_for(language)
    for number, slide in enumerate(STORY, start=1):
        if number > 1:
            jump(page, number)
        told = words(f"present.story.periods.{slide.id}.title")
        place = ".slide-title" if slide.exhibit in TEXTS else ".slide-topic"
        assert page.locator(f".player-frame {place}").inner_text() == told
    quiet(page)


def test_a_chart_answers_the_pointer(opened):
    page = opened(f"#slide={YEARS}&lang=en")
    page.wait_for_function(DRAWN, arg=YEARS)
    plot = page.locator(".player-frame .slide-chart .nsewdrag").first.bounding_box()
    # The axis reaches half a year beyond its ends; the slide is scaled, and still this is 2022.
    across = (2022 - 1991.5) / (LAST + 0.5 - 1991.5)
    page.mouse.move(plot["x"] + plot["width"] * across, plot["y"] + plot["height"] / 2)
    page.wait_for_function(HOVERED)
    told = " ".join(page.locator(".hoverlayer text").all_text_contents())
    assert "2022" in told and f"{kaz('export', 2022) / 1000:.2f}" in told
    quiet(page)


def test_language_and_period_are_switched_on_the_slide(opened):
    page = opened(f"#slide={YEARS}&lang=kk")
    page.wait_for_function(DRAWN, arg=YEARS)
    page.mouse.move(300, 300)
    pick_look(page, "lang", "ru")
    expect(page.locator(".player-frame .slide-topic")).to_have_text(
        words_for("ru")("present.story.periods.years.title")
    )
    pick_look(page, "period", "3")
    expect(page.locator(".player-frame .slide-title")).to_contain_text("2016")
    page.locator("[data-name=table]").click()
    years = page.locator(".player-frame .slide-table tbody th").all_inner_texts()
    assert years[0] == str(LAST) and "2016" in years and "2015" not in years
    quiet(page)


def test_two_languages_at_once(opened):
    page = opened("#slide=1&lang=kk&second=en")
    page.wait_for_function(DRAWN, arg=1)
    english = words_for("en")("present.story.periods.title.title")
    expect(page.locator(".player-frame .slide-subtitle")).to_have_text(english)
    quiet(page)


def test_keys_of_a_show(opened):
    page = opened("#lang=en")
    page.wait_for_function(DRAWN, arg=1)
    page.keyboard.press("End")
    page.wait_for_function(DRAWN, arg=CORE)
    page.keyboard.press("Home")
    page.wait_for_function(DRAWN, arg=1)
    page.keyboard.press("b")
    expect(page.locator(".player-blank")).to_be_visible()
    page.keyboard.press("b")
    expect(page.locator(".player-blank")).to_be_hidden()
    page.keyboard.press("?")
    expect(page.locator("dialog.help")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.help")).to_be_hidden()
    quiet(page)


def test_the_speakers_window_follows_without_a_server(opened):
    before, last = STORY[CORE - 2], STORY[CORE - 1]
    page = opened(f"#slide={CORE - 1}&lang=en")
    page.wait_for_function(DRAWN, arg=CORE - 1)
    with page.expect_popup() as popup:
        page.keyboard.press("n")
    notes = popup.value
    english = words_for("en")
    remarks = notes.locator(".speaker-remarks").last
    expect(remarks).to_have_text(english(f"present.story.periods.{before.id}.remarks"))
    page.keyboard.press("ArrowRight")
    expect(remarks).to_have_text(english(f"present.story.periods.{last.id}.remarks"))
    quiet(page)
    quiet(notes)


def test_its_slides_are_printed_whole(opened):
    page = opened("#lang=ru&second=kk&theme=dark")
    page.wait_for_function(DRAWN, arg=1)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    slides = page.locator(".handout .slide")
    sizes = slides.evaluate_all("(all) => all.map((one) => [one.offsetWidth, one.offsetHeight])")
    assert sizes == [[896, 504]] * len(STORY)
    quiet(page)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_everybody_can_read_it(opened, theme):
    page = opened(f"#slide=2&lang=en&theme={theme}")
    page.wait_for_function(DRAWN, arg=2)
    page.mouse.move(300, 300)
    assert axe_violations(page) == []
