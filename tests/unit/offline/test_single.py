"""The show as one page: all of it inside, and nothing of its texts taken for its own signs."""

import re
from dataclasses import replace

import pytest

from dashboard.offline.single import SLIDE, single_page
from dashboard.settings import ASSETS
from tests.unit.offline.test_pack import EVIL, OPENING, slide_of

SLIDES = [{"uz": {"all": {"title": f"{EVIL} {number} <!-- {SLIDE}"}}} for number in range(3)]
SCRIPT = re.compile(r"<script(?: data-slide)?>\n(.*?)</script>", re.DOTALL)


@pytest.fixture(scope="module")
def page():
    return "".join(single_page(OPENING, SLIDES, ASSETS))


def test_it_asks_for_no_other_file(page):
    outside = SCRIPT.sub("", re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL))
    assert re.findall(r'(?:src|href)="([^"]*)"', outside)[0].startswith("data:image/svg+xml")
    assert not re.findall(r'(?:src|href)="(?!data:)', outside)
    assert "{" not in outside and page.endswith("</html>\n")


def test_the_slides_follow_one_by_one_and_the_player_starts_behind_them(page):
    scripts = SCRIPT.findall(page)
    assert page.count(SLIDE) == len(SLIDES)
    assert scripts[0].startswith("/**\n* plotly.js") and "showPlayer(document" in scripts[-1]
    assert scripts[-5].startswith("window.packed=")
    assert [slide_of(one)["root"] for one in scripts[-4:-1]] == SLIDES


def test_slides_are_asked_for_only_when_the_rest_is_written():
    asked = []

    def slides():
        asked.append("slide")
        yield SLIDES[0]

    parts = single_page(OPENING, slides(), ASSETS)
    before = next(part for part in parts if part.startswith("<script>\nwindow.packed="))
    assert before and asked == []
    assert next(parts).startswith(SLIDE) and asked == ["slide"]


def test_the_order_in_which_things_are_told_makes_no_difference(page):
    turned = replace(OPENING, start=dict(reversed(OPENING.start.items())))
    assert "".join(single_page(turned, SLIDES, ASSETS)) == page
