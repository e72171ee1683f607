"""Slides as JSON: what an exhibit says arrives, in the right state and language."""

import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from dashboard.pages.present.items import Item
from dashboard.pages.present.selection import PresentSelection
from dashboard.pages.present.slides import show, slide
from dashboard.pages.present.story import REMEMBERED, STORIES, TEXTS
from dashboard.words import words_for
from tests.contract.csv_facts import CENTRAL_ASIA, SUPERSEDED, among_four, kaz, turnover
from tests.contract.exhibits import undecided_exhibits

pytestmark = pytest.mark.slow

MINE = Item("trade", titles=(("", "<b>Mine</b>"),))
OWN = PresentSelection(slides=(Item("trade", "?flow=imports"), MINE))


def ending(made_up):
    """The made-up exhibit with a finding that is a sentence."""
    return lambda query, words: replace(made_up["trade"](query, words), finding="Nothing found.")


def test_everything_that_an_exhibit_says_arrives(services, made_up, english):
    made = slide(services, made_up, OWN, 0, english)
    assert made["topic"] == made["name"] == "Title in en" and made["titles"] == {}
    assert made["headline"] == "Finding in en"
    assert (
        slide(services, {"trade": ending(made_up)}, OWN, 0, english)["headline"] == "Nothing found"
    )
    assert (made["finding"], made["unit"]) == ("Finding in en", "bn")
    assert made["filters"] == [["Who", "KAZ"]]
    assert made["notes"] == ["A note.", "A method."]
    assert made["table"] == {
        "headings": ["Year", "Value"],
        "rows": [["1", "0.5"], ["2", "–"]],
        "numeric": [1],
    }
    assert made["sources"][1] == {
        "name": "Source 2",
        "years": "1995–2020",
        "vintage": "v1",
        "licence": "free",
        "address": "",
        "caveat": "careful",
        "copy": "copy: https://example.net/copy",
    }
    assert made["sources"][2]["copy"] == ""
    assert made["question"] == made["remarks"] == ""


def test_the_source_line_names_two_and_counts_the_others(services, made_up, english):
    line = slide(services, made_up, OWN, 0, english)["source"]
    assert line.startswith("Reported by one. Sources: Source 1; Source 2 (1995–2020) and 3 more.")
    assert services.tables.version in line


def test_period_and_reporter_are_the_shows_where_a_slide_leaves_them_open(
    services, made_up, english
):
    items = (Item("trade"), Item("trade", "?period=1&reporter=both"))
    selection = PresentSelection(slides=items, period="3", reporter="UZB")
    made = [slide(services, made_up, selection, at, english)["query"] for at in (0, 1)]
    assert made == ["?period=3&reporter=UZB", "?period=1&reporter=both"]


def test_the_address_leads_to_the_same_view_in_the_same_language(services, made_up):
    made = slide(services, made_up, OWN, 0, words_for("uz"))
    assert made["address"] == "/trade?flow=imports&period=all&reporter=KAZ&lang=uz"
    assert made["item"] == "trade?flow=imports"


def test_a_title_of_ones_own_arrives_as_it_was_written(services, made_up):
    made = slide(services, made_up, OWN, 1, words_for("kk"))
    assert (made["titles"], made["name"], made["ready"]) == (
        {"": "<b>Mine</b>"},
        "Title in kk",
        True,
    )


@pytest.mark.parametrize("language", ["kk", "ru", "en", "uz"])
def test_a_ready_slide_taken_over_keeps_its_words(services, exhibits, language):
    words = words_for(language)
    ready = next(one for one in STORIES["periods"] if one.id == "real")
    selection = PresentSelection(slides=(Item(ready.exhibit, ready.query, appendix=True),))
    made = slide(services, exhibits, selection, 0, words)
    assert made["topic"] == words("present.story.periods.real.title")
    assert made["question"] == words("present.story.periods.real.question")
    assert made["remarks"] == words("present.story.periods.real.remarks")
    assert (made["steps"], made["ready"], made["appendix"]) == ("marks", True, True)


@pytest.mark.parametrize("language", ["kk", "ru", "en", "uz"])
def test_the_title_names_who_where_and_when(services, exhibits, language):
    selection = PresentSelection(presenter="A. Name", place="Astana", date="2024-02-29")
    words = words_for(language)
    made = slide(services, exhibits, selection, 0, words)
    assert made["lines"] == ["A. Name", "Astana", words.date("2024-02-29")]
    assert slide(services, exhibits, PresentSelection(), 0, words)["lines"] == []


def test_what_is_to_be_remembered_are_the_headlines_of_its_slides(services, exhibits, english):
    at = next(at for at, one in enumerate(STORIES["periods"]) if one.id == "remember")
    made = [slide(services, exhibits, PresentSelection(), one, english) for one in range(at + 1)]
    told = {one["id"]: one["headline"] for one in made}
    assert made[at]["lines"] == [told[one] for one in REMEMBERED["periods"]]


def test_only_with_a_public_address_there_is_a_code_to_scan(services, made_up, english):
    assert slide(services, made_up, OWN, 0, english)["qr"] == ""
    public = replace(services, public_url="https://example.org/trade-data")
    made = slide(public, made_up, OWN, 0, english)
    assert ElementTree.fromstring(made["qr"]).tag.endswith("svg")
    assert made["address"].startswith("/trade?")


@pytest.mark.parametrize("language", ["ru", "uz"])
def test_the_whole_show_is_plain_json_and_in_one_language(services, exhibits, language):
    words = words_for(language)
    made = show(services, exhibits, PresentSelection(), words)
    assert json.loads(json.dumps(made, allow_nan=False)) == made
    assert made["language"] == words.language
    assert made["title"] == words("present.story.periods")
    assert made["edition"]["version"] == services.tables.version
    assert made["edition"]["created"] == services.tables.created.isoformat()
    assert [one["id"] for one in made["slides"]] == [one.id for one in STORIES["periods"]]
    for one in made["slides"]:
        title = words(f"present.story.periods.{one['id']}.title")
        assert title == (one["headline"] if one["exhibit"] in TEXTS else one["topic"])
        assert one["figure"] or one["table"]["rows"] or one["exhibit"] in TEXTS
    assert all(one["source"].endswith(made["edition"]["text"]) for one in made["slides"])


def test_own_slides_have_a_title_for_the_whole(services, made_up, words):
    assert show(services, made_up, OWN, words)["title"] == words("present.own")


def share_told(services, exhibits, words):
    at = [one.id for one in STORIES["periods"]].index("share")
    return slide(services, exhibits, PresentSelection(), at, words)["finding"]


def test_no_slide_rests_on_a_superseded_edition(services, exhibits, english):
    told = share_told(services, exhibits, english)
    assert "64.9" in told and "60.0" not in told and "edition" not in told


def test_the_share_of_a_year_with_two_editions_is_told_by_both(services, english):
    told = share_told(services, undecided_exhibits(), english)
    earlier = SUPERSEDED[2019]
    others = sum(turnover(2019, partner) for partner in CENTRAL_ASIA) - turnover(2019)
    by_the_earlier = turnover(2019) - kaz("import", 2019) + earlier
    shares = (among_four(2019), 100 * by_the_earlier / (others + by_the_earlier))
    assert [f"{share:.1f}" for share in shares] == ["64.9", "60.0"]
    assert all(f"{share:.1f}" in told for share in shares)
