"""The ready story: whole, in states that the pages understand, told in every language."""

import re

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.pages.present.story import DEFAULT_STORY, STORIES
from dashboard.words import LANGUAGES, words_for

SLIDES = [(story, slide) for story, slides in STORIES.items() for slide in slides]
PARTS = ("title", "question", "remarks")
# Its chart compares the periods and so always shows all of them, as its remarks say.
OF_ALL_PERIODS = {"periods-aligned"}


def text(language: str, story: str, slide, part: str) -> str:
    return words_for(language)(f"present.story.{story}.{slide.id}.{part}")


def test_a_story_has_eight_to_twelve_slides_with_names_of_their_own():
    assert DEFAULT_STORY in STORIES
    for slides in STORIES.values():
        assert 8 <= len(slides) <= 12
        assert len({slide.id for slide in slides}) == len(slides)


def test_every_exhibit_of_a_story_exists(exhibits):
    assert {slide.exhibit for _, slide in SLIDES} <= set(exhibits)


@pytest.mark.parametrize(("story", "slide"), SLIDES)
def test_the_state_of_a_slide_is_the_canonical_one_of_its_page(exhibits, english, story, slide):
    """A misspelt parameter would fall back to the default without a word."""
    exhibit = exhibits[slide.exhibit](Services.query(slide.query), english)
    wanted = Services.query(slide.query)
    assert wanted.items() <= Services.query(exhibit.query).items()
    assert exhibit.written.rows and exhibit.sources and exhibit.finding


@pytest.mark.parametrize("period", ["1", "2", "3"])
@pytest.mark.parametrize(("story", "slide"), SLIDES)
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
