"""Unique keys and references, and what a broken key must not set off."""

import pytest

from tests.unit.load.builder import places


def test_a_primary_key_is_there_once(package):
    (problem,) = package.add("trade", "1995,KAZ,UZB,export,150,WITS,FOB,reported").check()
    assert places([problem]) == [("trade.csv", 7, None, "duplicate_key")]
    assert problem.value == "1995, KAZ, UZB, export, WITS"
    assert problem.expected == {"fields": "year, reporter, partner, flow, source", "row": "2"}


def test_keys_are_compared_by_value(package):
    package.replace("periods", "3,2016", "02,2016")
    found = [place for place in places(package.check()) if place[3] == "duplicate_key"]
    assert found == [("periods.csv", 4, "period", "duplicate_key")]


def test_other_unique_keys_count_too(package):
    package.resource("sources")["schema"]["uniqueKeys"] = [["title", "publisher"]]
    package.add("sources", "TWIN,dataset,Facts,Office,,,,,,,")
    assert places(package.check()) == [("sources.csv", 4, None, "duplicate_key")]


def test_a_column_may_be_declared_unique(package):
    package.field("countries", "alpha2")["constraints"] = {"unique": True}
    package.add("countries", "TJK,state,KZ,true", "TKM,state,,true")
    assert places(package.check()) == [("countries.csv", 6, "alpha2", "duplicate_key")]


@pytest.mark.parametrize(
    ("table", "old", "new", "field", "target"),
    [
        ("capitals", "KAZ", "KGS", "country", {"table": "countries", "field": "country"}),
        ("capitals", "FACT", "FICTION", "source", {"table": "sources", "field": "source"}),
        ("vintages", "KAZ", "kaz", "country", {"table": "countries", "field": "country"}),
    ],
)
def test_a_reference_leads_to_a_row(package, table, old, new, field, target):
    (problem,) = package.replace(table, old, new).check()
    assert places([problem]) == [(f"{table}.csv", 2, field, "foreign_key")]
    assert (problem.value, problem.expected) == (new, target)


def test_a_broken_key_sets_off_nothing_in_the_tables_that_refer_to_it(package):
    package.replace("countries", "KAZ,state", "kaz,state")
    assert places(package.check()) == [("countries.csv", 2, "country", "pattern")]


def test_a_row_cut_short_sets_off_nothing_in_the_tables_that_refer_to_it(package):
    package.replace("countries", "KAZ,state,KZ,true", "KAZ,state")
    assert places(package.check()) == [("countries.csv", 2, None, "row_length")]


def test_years_of_the_wrong_type_are_no_duplicates(package):
    package.replace("us_cpi", "1995", "x").replace("us_cpi", "1996", "y")
    assert places(package.check()) == [
        ("us_cpi.csv", 2, "year", "type"),
        ("us_cpi.csv", 3, "year", "type"),
    ]


def test_a_wrong_reference_does_not_hide_others(package):
    package.replace("borders", "KAZ,UZB", "KAZ,XXX").replace("capitals", "KAZ", "YYY")
    assert places(package.check()) == [
        ("capitals.csv", 2, "country", "foreign_key"),
        ("borders.csv", 2, "neighbour", "foreign_key"),
    ]
