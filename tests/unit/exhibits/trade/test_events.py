"""The events of the chart as a table: the same filter, places as the data have them, dates sort."""

import pytest

from dashboard.exhibits.publishers import publisher
from dashboard.exhibits.trade.events import day_number
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import LAST, rows

SHOWN = ("treaty", "shock")


@pytest.fixture(scope="module")
def events(exhibitors):
    return exhibitors["trade-events"]


def expected(categories=SHOWN, first=1992, last=LAST, unconfirmed=False):
    """The rows of the file that the chart shows, the earliest first."""
    found = [
        row
        for row in rows("events")
        if row["category"] in categories
        and first <= int(row["date"][:4]) <= last
        and (unconfirmed or row["confirmed"] == "true")
    ]
    return sorted(found, key=lambda row: row["date"])


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ({}, expected()),
        ({"period": "1"}, expected(("treaty", "border", "shock"), 1992, 2002)),
        ({"period": "1", "events": "treaty,shock"}, expected(SHOWN, 1992, 2002)),
        ({"events": "summit", "from": "2017", "to": "2020"}, expected(("summit",), 2017, 2020)),
        ({"events": "treaty,shock,unconfirmed"}, expected(unconfirmed=True)),
    ],
)
def test_the_table_has_what_the_chart_marks(events, query, wanted):
    made = events(query, words_for("en"))
    words = words_for("en")
    assert [row[2] for row in made.written.rows] == [
        words(f"event.{one['event']}") for one in wanted
    ]
    assert list(made.rows["event"]) == [one["event"] for one in wanted]
    assert made.drawing is None and made.finding.startswith(f"{len(wanted)} event")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_row_has_its_date_kind_place_and_a_way_to_its_source(events, language):
    words = words_for(language)
    made = events({"events": "treaty,border,unconfirmed"}, words)
    sources = {row["source"]: row for row in rows("sources")}
    wanted = expected(("treaty", "border"), unconfirmed=True)
    assert len(wanted) == len(made.written.rows)
    for row, address, told in zip(wanted, made.written.linked[4], made.written.rows, strict=True):
        place = row["place"]
        named = words(f"country.{place}" if place.isupper() else f"place.{place}") if place else "–"
        assert told[:2] == (words.date(row["date"]), words(f"category.{row['category']}"))
        assert told[3:5] == (named, publisher(sources[row["source"]]["publisher"], words))
        answer = "yes" if row["confirmed"] == "true" else "no"
        assert told[5] == words(f"trade.events.confirmed.{answer}")
        assert address == sources[row["source"]]["address"]
    assert made.written.ranks[0] == tuple(day_number(row["date"]) for row in wanted)
    assert list(made.written.ranks[0]) == sorted(made.written.ranks[0])


def test_a_day_a_month_and_a_year_sort_together():
    assert [day_number(one) for one in ("2019", "2019-05", "2019-05-06")] == [
        "20190000",
        "20190500",
        "20190506",
    ]


def test_it_follows_nothing_else_of_the_page(events):
    query = {"reporter": "UZB", "flow": "exports", "layout": "overlay", "scale": "log"}
    assert events.canonical(query) == ""
    assert events.canonical({"period": "2", "from": "2003", "to": "2010", "events": "none"}) == (
        "?period=2&to=2010&events=none"
    )


def test_no_event_is_said_in_words(events):
    made = events({"events": "none"}, words_for("kk"))
    assert made.finding == words_for("kk")("trade.events.none")
    assert made.written.rows == () and len(made.rows) == 0 and made.sources == ()


def test_a_town_is_one_that_the_title_names():
    """Places are read off titles: each town stands in the English title or that of the source."""
    titles = {row["source"]: row["title"] for row in rows("sources")}
    words = words_for("en")
    told = {
        row["event"]: words(f"event.{row['event']}") + titles[row["source"]]
        for row in rows("events")
        if row["place"].islower()
    }
    towns = {
        row["event"]: words(f"place.{row['place']}")
        for row in rows("events")
        if row["event"] in told
    }
    assert [one for one, town in towns.items() if town not in told[one]] == []
