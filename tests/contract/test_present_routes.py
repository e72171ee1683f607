"""What the slide show asks the server for: slides as JSON, a deck to take along, the library."""

import io

import pytest
from pptx import Presentation

from dashboard.pages.present.story import STORIES, TEXTS
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, turnover
from tests.contract.served import LANGUAGES
from tests.unit.exports.pptx.read import frames

pytestmark = pytest.mark.slow

STORY = STORIES["periods"]
OWN = "trade?flow=turnover&period=3#Mine|mirror-conflicts"


@pytest.fixture
def get(served):
    return served.client.get


def presentation(answer):
    return Presentation(io.BytesIO(answer.data))


def texts(slide) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slides_are_json_in_the_language_asked_for(get, language):
    answer = get("/present/slides.json", query_string={"slides": "overview", "lang": language})
    assert answer.status_code == 200 and answer.is_json
    assert answer.json["language"] == language
    assert answer.json["slides"][0]["address"].endswith(f"lang={language}")


def test_without_a_language_it_is_the_browsers(get):
    answer = get("/present/slides.json?slides=overview", headers={"Accept-Language": "uz"})
    assert answer.json["language"] == "uz"


def test_the_state_of_the_show_is_that_of_its_slides(get):
    answer = get(
        "/present/slides.json", query_string={"slides": "trade|trade?period=1", "period": "3"}
    )
    years = [(slide["table"]["rows"][0][0], slide["query"]) for slide in answer.json["slides"]]
    assert years == [(str(LAST), "?period=3"), ("2002", "?period=1")]


def test_a_show_is_made_once_a_state_and_language(get, monkeypatch):
    made = []

    def counted(services, exhibits, selection, words):
        made.append((selection.presenter, words.language))
        return {"presenter": selection.presenter, "language": words.language}

    monkeypatch.setattr("dashboard.web.present.show", counted)
    asked = [("A. Once", "kk"), ("B. Once", "kk"), ("A. Once", "ru")]
    for presenter, language in 2 * asked:
        query = {"slides": "overview", "presenter": presenter, "lang": language}
        told = get("/present/slides.json", query_string=query).json
        assert (told["presenter"], told["language"]) == (presenter, language)
    assert made == asked


@pytest.mark.parametrize("query", ["slides=%FF%FE", "slides=%7C%7C&period=9&slide=x&story=no"])
def test_whatever_stands_in_a_link_there_are_slides(get, query):
    answer = get(f"/present/slides.json?{query}")
    assert answer.status_code == 200
    assert [slide["id"] for slide in answer.json["slides"]] == [slide.id for slide in STORY]


@pytest.mark.parametrize("language", ["ru", "uz"])
def test_the_whole_story_is_a_deck_in_the_language_asked_for(get, language):
    words = words_for(language)
    answer = get("/download/story.pptx", query_string={"lang": language, "period": "3"})
    named = f'filename="slides-periods-{language}-period-3.pptx"'
    assert answer.status_code == 200 and named in answer.headers["Content-Disposition"]
    slides = list(presentation(answer).slides)
    assert [slide.shapes.title.text_frame.text for slide in slides[:1]] == [
        words("present.story.periods.title.title")
    ]
    assert len(slides) > len(STORY)
    told = [slide for slide in slides if slide.has_notes_slide]
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in told)
    assert "localhost" not in notes and "127.0.0.1" not in notes
    for slide in STORY:
        if slide.exhibit in TEXTS:
            continue
        key = f"present.story.periods.{slide.id}"
        assert words(f"{key}.remarks") in notes
        assert any(words(f"{key}.title") in texts(made) for made in slides)


def test_own_slides_are_a_deck_with_their_titles_and_values(get):
    answer = get("/download/story.pptx", query_string={"slides": OWN, "lang": "en"})
    assert 'filename="slides-own-en.pptx"' in answer.headers["Content-Disposition"]
    first, second, *_ = presentation(answer).slides
    assert "Mine" in texts(first)
    chart = frames(first)[0].chart
    shown = dict(zip(chart.plots[0].categories, chart.plots[0].series[0].values, strict=True))
    assert set(shown) == {str(year) for year in range(2016, LAST + 1)}
    assert shown[str(LAST)] == pytest.approx(float(turnover(LAST)) / 1000)
    assert any(shape.has_table for shape in second.shapes)


def test_a_deck_has_the_second_language_of_the_show_and_names_it(get):
    query = {"slides": "trade|trade?period=1#Mine", "lang": "kk", "second": "ru"}
    answer = get("/download/story.pptx", query_string=query)
    assert 'filename="slides-own-kk-ru.pptx"' in answer.headers["Content-Disposition"]
    asked = {"slides": "trade", "lang": "ru"}
    russian = get("/present/slides.json", query_string=asked).json["slides"][0]["headline"]
    first, own, *_ = presentation(answer).slides
    assert russian in texts(first) and "Mine" in texts(own) and russian not in texts(own)


def test_the_deck_is_the_same_every_time(get):
    answers = [get("/download/story.pptx?slides=trade&lang=kk").data for _ in range(2)]
    assert answers[0] == answers[1]


def test_slides_of_the_appendix_say_so_in_the_deck(get):
    answer = get("/download/story.pptx", query_string={"lang": "en", "slides": "trade|~region"})
    story, behind, *_ = presentation(answer).slides
    assert "Appendix · " in texts(behind) and "Appendix" not in texts(story)
