"""The pack of the ready story: every slide in each of its languages and every period."""

import json
from dataclasses import replace

import pytest

from dashboard.app import charted_pages, exhibits_of, services_of
from dashboard.offline.slides import Packer, Step
from dashboard.pages.present.items import Item
from dashboard.pages.present.selection import PresentSelection
from dashboard.pages.present.story import STORIES
from dashboard.settings import Settings
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import LAST, kaz

pytestmark = pytest.mark.slow

SPOKEN = tuple(LANGUAGES)
MINE = Item("trade", "?flow=imports", (("", "Mine"),))
PERIODS = ("all", "1", "2", "3")
STORY = STORIES["periods"]


@pytest.fixture(scope="module")
def services(tables):
    return services_of(Settings(), tables)


@pytest.fixture(scope="module")
def packer(services):
    return Packer(services, exhibits_of(charted_pages(services)), SPOKEN)


@pytest.fixture(scope="module")
def steps():
    return []


@pytest.fixture(scope="module")
def pack(packer, steps):
    return packer.pack(PresentSelection(), steps.append)


def deck_of(pack, language: str, period: str) -> list[dict]:
    return [states[language][period] for states in pack.slides]


def at(name: str) -> int:
    return [slide.id for slide in STORY].index(name)


def test_every_slide_is_there_in_every_language_and_period(pack):
    assert [*pack.opening.covers] == [*SPOKEN]
    assert {(*states,) for states in pack.slides} == {SPOKEN}
    for language in SPOKEN:
        words = words_for(language)
        assert pack.opening.covers[language]["language"] == language
        assert {(*states[language],) for states in pack.slides} == {PERIODS}
        for period in PERIODS:
            deck = deck_of(pack, language, period)
            told = [slide["topic"] or slide["headline"] for slide in deck[:-1]]
            assert [slide["id"] for slide in deck] == [slide.id for slide in STORY]
            assert told[1] == words("present.story.periods.glance.title")
            assert all(told)
            assert all(slide["remarks"] and slide["source"] for slide in deck)


def test_the_period_is_that_of_the_deck(pack):
    """The table of the trade slide ends and begins with the years of the period."""
    years = {"all": (str(LAST), "1992"), "1": ("2002", "1992"), "2": ("2015", "2003")}
    for period, ends in {**years, "3": (str(LAST), "2016")}.items():
        shown = deck_of(pack, "en", period)[at("years")]["table"]["rows"]
        assert (shown[0][0], shown[-1][0]) == ends


def test_the_values_of_a_table_are_those_of_the_rows(pack):
    slide = deck_of(pack, "en", "3")[at("years")]
    shown = {row[0]: row[2] for row in slide["table"]["rows"] if row[1].startswith("Exports")}
    assert sorted(shown) == [str(year) for year in range(2016, LAST + 1)]
    assert shown == {year: f"{kaz('export', int(year)) / 1000:.3f}" for year in shown}


def test_it_says_how_far_it_is(pack, steps):
    count = len(STORY) * len(SPOKEN) * len(PERIODS)
    assert steps[0] == Step(1, len(STORY), 0, count)
    assert [step.done for step in steps] == list(range(count))
    assert [step.slide for step in steps] == sorted(step.slide for step in steps)


def test_the_player_is_told_what_there_is(pack):
    assert pack.opening.start["language"] == "kk" and pack.opening.start["periods"] == list(PERIODS)
    assert pack.opening.start["languages"] == [[code, LANGUAGES[code]] for code in SPOKEN]
    assert set(pack.opening.start["words"]) == set(SPOKEN)
    assert json.loads(json.dumps(pack.opening.start)) == pack.opening.start


def test_the_readme_says_what_it_is_in_every_language(pack):
    for language in SPOKEN:
        assert words_for(language)("present.story.periods") in pack.readme
    assert pack.readme.count("index.html") == len(SPOKEN)
    assert pack.readme.count(pack.opening.version) == len(SPOKEN)


def test_the_readme_names_every_source_once_in_each_language(pack):
    for language in SPOKEN:
        words = words_for(language)
        for source in ("WITS_KAZ", "BNS_KAZ", "BLS_CPI_U"):
            for part in ("short", "licence", "caveat"):
                assert words(f"source.{source}.{part}") in pack.readme
        lines = pack.readme.splitlines()
        assert "https://www.bls.gov/cpi/" in lines
        assert words("source.copy", place="https://github.com/datasets/cpi-us") in lines
        name = words("source.BLS_CPI_U.short")
        assert lines.count(name) == 1


def test_links_back_need_a_public_address(packer, services, pack):
    assert {slide["address"] + slide["qr"] for slide in deck_of(pack, "en", "all")} == {""}
    base = "https://example.org"
    public = replace(packer, services=replace(services, public_url=base), languages=("ru",))
    made = public.pack(
        PresentSelection(slides=(Item("trade", "?flow=imports"),)), lambda step: None
    )
    slide = deck_of(made, "ru", "1")[0]
    assert slide["address"] == f"{base}/trade?period=1&flow=imports&lang=ru"
    assert slide["qr"].startswith("<svg")


def test_a_link_sets_how_the_pack_opens(packer):
    link = "/present?theme=contrast&second=en&slide=2&period=2"
    found = replace(packer, languages=("ru", "en")).selection(link)
    assert (found.theme, found.second, found.slide, found.period) == ("contrast", "en", 2, "2")
    slides = replace(found, slides=(Item("trade"),))
    start = replace(packer, languages=("ru",)).pack(slides, lambda step: None).opening.start
    assert (start["theme"], start["slide"], start["period"]) == ("contrast", 2, "2")
    assert start["second"] == "" and start["language"] == "ru"


@pytest.mark.parametrize(
    ("told", "slides"),
    [
        ("periods", ()),
        ("/present", ()),
        ("http://127.0.0.1:8050/present?lang=ru", ()),
        (
            "/present?slides=trade%3Fflow%3Dimports%23Mine",
            (MINE,),
        ),
        (
            "trade?flow=imports#Mine|overview",
            (MINE, Item("overview")),
        ),
    ],
)
def test_a_story_is_a_name_or_a_link_or_slides(packer, told, slides):
    assert packer.selection(told).slides == slides


@pytest.mark.parametrize(
    "told",
    [
        "",
        "nothing",
        "/present?slides=gold",
        "/present?slides=trade%7Cgold",
        "/present?story=x",
        "/trade",
    ],
)
def test_a_story_that_is_not_known_whole_is_none(packer, told):
    assert packer.selection(told) is None
