"""Dates of the calendar, spans in order, and the three periods."""

import pytest

from tests.unit.load.builder import places


@pytest.mark.parametrize("date", ["1997-02-30", "1997-13", "1900-02-29", "0000", "97-06", "June"])
def test_the_date_of_an_event_is_in_the_calendar(package, date):
    (problem,) = package.replace("events", ",1997-06-02,", f",{date},").check()
    assert places([problem]) == [("events.csv", 2, "date", "type")]
    assert problem.expected == {"type": "date"}


@pytest.mark.parametrize("date", ["1997", "1997-06", "2000-02-29", ""])
def test_part_of_a_date_is_enough(package, date):
    assert package.replace("events", ",1997-06-02,", f",{date},").check() == []


@pytest.mark.parametrize(
    ("table", "old", "field"),
    [
        ("company_counts", "2010-01", "as_of"),
        ("official_figures", "stated,false,FACT,1996-02,\nout", "source_date"),
    ],
)
def test_other_dates_known_in_part_are_checked_too(package, table, old, field):
    package.replace(table, old, old.replace("2010-01", "2010-00").replace("1996-02", "1996-99"))
    assert places(package.check()) == [(f"{table}.csv", 2, field, "type")]


@pytest.mark.parametrize(
    ("table", "old", "new", "field", "expected"),
    [
        ("products", "1995-12-31", "1994-12-31", "last_day",
         {"start": "first_day", "limit": "1995-01-01"}),
        ("official_figures", "all,1995-01-01,1995-12-31", "all,1996-01-01,1995-12-31", "last_day",
         {"start": "first_day", "limit": "1996-01-01"}),
        ("reference_series", "1995,1997", "1998,1997", "last_year",
         {"start": "first_year", "limit": "1998"}),
    ],
)  # fmt: skip
def test_nothing_ends_before_it_begins(package, table, old, new, field, expected):
    (problem,) = package.replace(table, old, new).check()
    assert places([problem]) == [(f"{table}.csv", 2, field, "date_order")]
    assert problem.expected == expected


@pytest.mark.parametrize(
    ("old", "new", "row", "field"),
    [
        ("2,2003", "2,2004", 3, "start_year"),
        ("2,2003", "2,2002", 3, "start_year"),
        ("3,2016", "4,2016", 4, "period"),
        ("2003,2015", "2003,", 3, "end_year"),
        ("3,2016,", "3,2016,2025", 4, "end_year"),
    ],
    ids=["gap", "overlap", "number skipped", "open before the last", "closed at the end"],
)
def test_periods_follow_one_another_and_the_last_is_open(package, old, new, row, field):
    assert places(package.replace("periods", old, new).check()) == [
        ("periods.csv", row, field, "periods")
    ]
