"""The ready story: whole, in states that the pages understand, told in every language."""

import re

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.pages.present.story import DEFAULT_STORY, REMEMBERED, STORIES, TEXTS
from dashboard.words import LANGUAGES, words_for

SLIDES = [(story, slide) for story, slides in STORIES.items() for slide in slides]
CHARTED = [(story, slide) for story, slide in SLIDES if slide.exhibit not in TEXTS]
PARTS = ("title", "question", "remarks")
# Its chart compares the periods, or is of one model of all years, and so is the same whichever
# period is chosen.
OF_ALL_PERIODS = {"periods-aligned", "periods-gravity", "trade-so-far"}


def text(language: str, story: str, slide, part: str) -> str:
    return words_for(language)(f"present.story.{story}.{slide.id}.{part}")


def test_a_story_is_short_and_its_appendix_stands_behind_it():
    assert DEFAULT_STORY in STORIES
    for slides in STORIES.values():
        core = [slide for slide in slides if not slide.appendix]
        assert 7 <= len(core) <= 10 and slides[: len(core)] == tuple(core)
        assert (core[0].exhibit, core[-1].exhibit) == TEXTS
        assert len({slide.id for slide in slides}) == len(slides)


def test_the_story_ends_with_the_newest_months_and_what_was_to_be_expected():
    core = [slide.id for slide in STORIES[DEFAULT_STORY] if not slide.appendix]
    told = ["glance", "parts", "real", "place", "balance", "goods", "months", "expected"]
    assert core == ["title", *told, "remember"]


def test_every_exhibit_of_a_story_exists(exhibits):
    assert {slide.exhibit for _, slide in CHARTED} <= set(exhibits)


def test_what_is_remembered_are_slides_of_the_story():
    for story, names in REMEMBERED.items():
        assert 3 <= len(names) <= 4
        assert set(names) <= {one.id for one in STORIES[story] if not one.appendix}


# Words as they are counted by ear: no numbers, no dashes, no arrows.
def spoken(text: str) -> int:
    return sum(bool(re.search(r"[^\W\d]", part)) for part in text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("story", "slide"), CHARTED)
def test_a_headline_is_a_dozen_words_with_a_number_or_two(exhibits, story, slide, language):
    words = words_for(language)
    for period in ("all", "1", "2", "3"):
        made = exhibits[slide.exhibit]({"period": period, **Services.query(slide.query)}, words)
        if not made.headline and period != "all":
            continue
        assert 2 <= spoken(made.headline) <= 12, made.headline
        assert not made.headline.endswith(".")
        years = re.sub(r"\b(19|20)\d\d\b", "", made.headline)
        assert len(re.findall(r"\d[\d\u00a0.,]*", years)) <= 2, made.headline


@pytest.mark.parametrize(("story", "slide"), CHARTED)
def test_the_state_of_a_slide_is_the_canonical_one_of_its_page(exhibits, english, story, slide):
    """A misspelt parameter would fall back to the default without a word."""
    exhibit = exhibits[slide.exhibit](Services.query(slide.query), english)
    wanted = Services.query(slide.query)
    assert wanted.items() <= Services.query(exhibit.query).items()
    assert exhibit.written.rows and exhibit.sources and exhibit.finding


@pytest.mark.parametrize("period", ["1", "2", "3"])
@pytest.mark.parametrize(("story", "slide"), CHARTED)
def test_a_slide_follows_the_choice_of_the_period(exhibits, english, story, slide, period):
    asked = {"period": period, **Services.query(slide.query)}
    exhibit = exhibits[slide.exhibit](asked, english)
    kept = Services.query(exhibit.query).get("period")
    assert kept == (None if slide.exhibit in OF_ALL_PERIODS else period)
    assert exhibit.written.headings


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("story", "slide"), SLIDES)
def test_numbers_are_the_charts_to_tell(story, slide, language):
    """Text that is written by hand would not follow the data, the period, the reporter."""
    for part in PARTS:
        assert re.findall(r"\d", text(language, story, slide, part)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("story", "slide"), SLIDES)
def test_words_fit_their_place(story, slide, language):
    title, question, remarks = (text(language, story, slide, part) for part in PARTS)
    assert len(title) <= 70 and not title.endswith(".")
    assert question.endswith("?") and len(question) <= 100
    assert 2 <= len(re.findall(r"\.(?:\s|$)", remarks)) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_slides_say_the_same(language):
    for part in PARTS:
        told = [text(language, story, slide, part) for story, slide in SLIDES]
        assert len(set(told)) == len(told)


# What is told to the speaker alone, as in "if asked about it" and "say how".
TO_THE_SPEAKER = (
    r"(?i)if asked|^say |если спросят|^скажите|сұрал?са\b|айтыңыз|soʻra(?:l|sh)sa|ayting"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("story", "slide"), SLIDES)
def test_remarks_can_be_said_as_they_stand(story, slide, language):
    assert not re.search(TO_THE_SPEAKER, text(language, story, slide, "remarks"))
