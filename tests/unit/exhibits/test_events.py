"""Events: chosen by category, dated, told with their source."""

import re

import pytest

from dashboard.exhibits.events import event_notes, shown_events, told_events, wrapped
from dashboard.exhibits.publishers import publisher
from tests.contract.csv_facts import LAST, rows

CATEGORIES = ("treaty", "policy", "institution", "border", "summit", "investment", "shock")


def expected(categories, first, last, unconfirmed):
    return sorted(
        row["event"]
        for row in rows("events")
        if row["category"] in categories
        and first <= int(row["date"][:4]) <= last
        and (unconfirmed or row["confirmed"] == "true")
    )


@pytest.mark.parametrize("categories", [("treaty", "shock"), CATEGORIES, ("border",), ()])
@pytest.mark.parametrize("years", [(1992, LAST), (2003, 2015), (2019, 2019)])
def test_only_the_chosen_ones_in_the_years(tables, categories, years):
    shown = shown_events(tables.events, categories, *years)
    assert sorted(shown["event"]) == expected(categories, *years, unconfirmed=False)
    assert list(shown["date"]) == sorted(shown["date"])


def test_unconfirmed_ones_come_on_request(tables):
    shown = shown_events(tables.events, (*CATEGORIES, "unconfirmed"), 1992, LAST)
    assert sorted(shown["event"]) == expected(CATEGORIES, 1992, LAST, unconfirmed=True)
    assert len(shown) == len(rows("events")) and not shown["confirmed"].all()


def test_every_event_is_told_with_its_date_and_publisher(tables, words):
    notes = event_notes(tables.events, tables, words)
    publishers = {row["source"]: row["publisher"] for row in rows("sources")}
    for note, row in zip(notes, rows("events"), strict=True):
        assert note.publisher == publisher(publishers[row["source"]], words)
        assert row["date"][:4] in note.date
        assert words(f"event.{row['event']}") in note.title
        assert note.category == words(f"category.{row['category']}")


def test_an_unconfirmed_event_says_so(tables, words):
    for note in event_notes(tables.events, tables, words):
        plain = words("event.unconfirmed", title="")
        assert note.title.endswith(plain) == (not note.confirmed)


def test_the_hover_box_gives_date_headline_and_publisher(tables, words):
    found = told_events(tables.events, tables, words)
    publishers = {row["source"]: row["publisher"] for row in rows("sources")}
    for event, row in zip(found, rows("events"), strict=True):
        assert (event.date, event.sure) == (row["date"], row["confirmed"] == "true")
        plain = " ".join(re.sub("<[^>]*>", " ", event.told).split())
        for part in (words.date(row["date"]), words(f"event.{row['event']}")):
            assert " ".join(part.split()) in plain
        assert plain.endswith(publisher(publishers[row["source"]], words))
        lines = re.sub("</?i>", "", event.told).split("<br>")[1:]
        assert all(len(line) <= 44 or " " not in line for line in lines)


def test_wrapping_keeps_the_words():
    text = "one two three four five six seven eight nine ten eleven twelve"
    lines = wrapped(text, width=16).split("<br>")
    assert " ".join(lines) == text and max(map(len, lines)) <= 16
    assert wrapped("") == ""
