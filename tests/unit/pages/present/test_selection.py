"""The link of the slide show: total to read, canonical to write."""

from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Refused
from dashboard.pages.present.items import LONGEST_TITLE, MOST, Item, read_item
from dashboard.pages.present.selection import (
    THEMES,
    PresentOptions,
    PresentSelection,
    from_query,
    to_query,
)
from dashboard.pages.present.story import STORIES, TEXTS
from dashboard.words import LANGUAGES
from tests.package import package

KNOWN = ("trade", "region-map", "mirror-levels")
OPTIONS = PresentOptions(read_periods(package().periods), frozenset(KNOWN))
QUERIES = st.dictionaries(st.sampled_from(["flow", "find", "from"]), st.text(min_size=1))
LINES = st.text(max_size=LONGEST_TITLE).map(lambda text: quote(text, safe=""))
TITLES = LINES | st.dictionaries(st.sampled_from([*LANGUAGES]), LINES).map(
    lambda told: "&".join(f"{language}={text}" for language, text in told.items())
)
ITEMS = st.builds(
    lambda marks, exhibit, query, title: read_item(
        f"{marks}{exhibit}{Services.href('', query)}#{title}"
    ),
    st.sampled_from(["", "-", "~", "-~"]),
    st.sampled_from([*KNOWN, *TEXTS]),
    QUERIES,
    TITLES,
)
SELECTIONS = st.builds(
    PresentSelection,
    lang=st.sampled_from(["", *LANGUAGES]),
    period=st.sampled_from(["all", "1", "2", "3"]),
    reporter=st.sampled_from(["KAZ", "UZB", "both"]),
    story=st.sampled_from(["", *STORIES]),
    slides=st.lists(ITEMS, max_size=6).map(tuple),
    slide=st.integers(1, MOST),
    second=st.sampled_from(["", *LANGUAGES]),
    theme=st.sampled_from(THEMES),
    presenter=st.sampled_from(["", "A. Name"]),
    date=st.sampled_from(["", "2024-02-29"]),
    notes=st.booleans(),
)


@given(SELECTIONS)
def test_a_link_brings_back_the_selection(selection):
    query = Services.query(to_query(selection, OPTIONS))
    assert from_query(query, OPTIONS) == (selection, ())


@given(ITEMS)
def test_an_item_reads_as_it_is_written(item):
    assert read_item(item.text) == item
    assert "|" not in item.text and "\n" not in item.text


@given(
    st.dictionaries(
        st.sampled_from(["slides", "slide", "story", "second", "theme", "notes", "period"]),
        st.text(),
    )
)
def test_reading_never_fails_and_names_what_it_refused(query):
    selection, refused = from_query(query, OPTIONS)
    assert {one.name for one in refused} <= set(query)
    assert selection.shown


@given(st.text(alphabet="trade?#|&=%25 é"))
def test_any_text_is_read_as_slides_and_written_again(text):
    found, _ = from_query({"slides": text}, OPTIONS)
    again, refused = from_query(Services.query(to_query(found, OPTIONS)), OPTIONS)
    assert (again, refused) == (found, ())


def test_slides_of_ones_own_as_in_a_link():
    text = "trade?measure=real&lang=uz&flow=imports#Real%20%7C%20imports|region-map"
    selection, refused = from_query({"slides": text}, OPTIONS)
    assert refused == ()
    assert selection.slides == (
        Item("trade", "?measure=real&flow=imports", (("", "Real | imports"),)),
        Item("region-map"),
    )
    assert to_query(selection, OPTIONS) == (
        "?slides=trade%3Fmeasure%3Dreal%26flow%3Dimports%23Real%2520%257C%2520imports%7Cregion-map"
    )


def test_unknown_slides_are_left_out_and_named():
    selection, refused = from_query({"slides": "gold?x=1|trade||<b>#t"}, OPTIONS)
    assert selection.slides == (Item("trade"),)
    assert refused == (Refused("slides", "gold?x=1"), Refused("slides", "<b>#t"))


def test_with_nothing_known_the_ready_story_is_shown():
    selection, refused = from_query({"slides": "gold", "story": "none"}, OPTIONS)
    assert selection == PresentSelection() and selection.shown == STORIES["periods"]
    assert {one.name for one in refused} == {"slides", "story"}


def test_a_story_that_is_named_stays_so():
    """Without a name the browser may show the reader's own list instead."""
    selection, refused = from_query({"story": "periods"}, OPTIONS)
    assert (selection.shown, refused) == (STORIES["periods"], ())
    assert to_query(selection, OPTIONS) == "?story=periods"
    assert PresentSelection().shown == STORIES["periods"]


def test_at_most_forty_slides():
    selection, refused = from_query({"slides": "|".join(["trade"] * 42)}, OPTIONS)
    assert len(selection.slides) == 40
    assert refused == (Refused("slides", "trade"),) * 2


@pytest.mark.parametrize("text", ["0", "-1", "41", "1.5", "x", "١"])
def test_a_slide_is_a_number_from_one_to_forty(text):
    selection, refused = from_query({"slide": text}, OPTIONS)
    assert selection.slide == 1 and refused == (Refused("slide", text),)


def test_a_title_is_one_line_of_a_length_that_can_be_read():
    item = read_item("trade#" + quote(" a\n\tb\x00 " + "c" * 500, safe=""))
    assert item.title("kk").startswith("a b ccc") and len(item.title("kk")) == 200


def test_own_slides_come_before_the_story():
    own = (Item("trade", titles=(("", "Mine"),)),)
    assert replace(PresentSelection(), slides=own).shown == own


def test_a_slide_has_a_title_a_language_and_may_be_left_out_or_stand_behind():
    item = read_item("-~trade?flow=imports#ru=%D0%98%D0%BC%D0%BF%D0%BE%D1%80%D1%82&en=Imports")
    assert (item.exhibit, item.hidden, item.appendix) == ("trade", True, True)
    assert [item.title(one) for one in LANGUAGES] == ["", "Импорт", "Imports", ""]
    assert read_item(item.text) == item


def test_a_title_that_only_looks_like_a_language_is_a_title_in_all():
    assert read_item("trade#kk=A&b").title("en") == "kk=A&b"
    assert read_item("trade#de=A").title("kk") == "de=A"


def test_what_is_left_out_is_not_presented():
    selection, refused = from_query({"slides": "title|-trade|region-map"}, OPTIONS)
    assert refused == ()
    assert [one.exhibit for one in selection.presented] == ["title", "region-map"]


@pytest.mark.parametrize("text", ["2024-02-30", "tomorrow", "29.02.2024"])
def test_a_date_is_one_of_the_calendar(text):
    selection, refused = from_query({"date": text}, OPTIONS)
    assert selection.date == "" and refused == (Refused("date", text),)
