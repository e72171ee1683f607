"""What holds on every page in every language: all is told whole, nothing sticks out."""

import pytest

from dashboard.words import LANGUAGES
from tests.browser.harness import settled

# The greatest height in English on a screen of 1366 pixels; of the others there is one chart.
TALLEST = {"/periods": 5000, "/mirror": 4800, "/region": 4600, "/claims": 3600, "/data": 3200}
PATHS = ("/", "/trade", *TALLEST, "/present")
SIZES = {"laptop": (1366, 768), "phone": (390, 844)}
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll(
  "main .finding, main .topic, main .topic .unit, main .exhibit-reading")]
  .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight)
  .map((one) => one.textContent)"""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_told_is_read_whole(page_at, language, size):
    width, height = SIZES[size]
    page = page_at(f"/?lang={language}", width=width, height=height)
    for path in PATHS:
        page.goto(f"{path}?lang={language}")
        settled(page)
        assert page.evaluate(TOO_WIDE) == 0, path
        assert page.evaluate(CUT) == [], path


def test_no_page_is_endless(page_at):
    page = page_at("/?lang=en")
    for path, most in TALLEST.items():
        page.goto(f"{path}?lang=en")
        settled(page)
        assert page.evaluate("document.documentElement.scrollHeight") <= most, path
