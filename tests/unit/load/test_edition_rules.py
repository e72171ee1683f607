"""Which edition of an indicator is in use: each is listed, one of those in use gives each value."""

import pytest

from tests.unit.load.builder import places

OTHER = "KAZ,GDP,1995,6,WITS,"


def test_an_earlier_edition_may_give_the_same_value(package):
    package.add("indicators", OTHER).add("editions", "GDP,WITS,false")
    assert package.check() == []


def test_two_editions_in_use_share_no_value(package):
    package.add("indicators", OTHER).add("editions", "GDP,WITS,true")
    (problem,) = package.check()
    assert places([problem]) == [("editions.csv", 4, "in_use", "edition_overlap")]
    assert problem.expected == {"source": "FACT", "country": "KAZ", "year": "1995"}


def test_two_editions_in_use_may_divide_the_years(package):
    package.add("indicators", "KAZ,GDP,1996,6,WITS,").add("editions", "GDP,WITS,true")
    assert package.check() == []


@pytest.mark.parametrize("told", ["false", "0"])
def test_one_edition_is_in_use(package, told):
    problems = package.replace("editions", "GDP,FACT,true", f"GDP,FACT,{told}").check()
    assert places(problems) == [("editions.csv", 2, "in_use", "edition_none")]


def test_a_source_that_is_not_listed_is_found(package):
    (problem,) = package.add("indicators", OTHER).check()
    assert places([problem]) == [("indicators.csv", 4, "source", "foreign_key")]
    assert problem.expected == {"table": "editions", "field": "indicator, source"}


def test_an_edition_without_values_is_found(package):
    problems = package.add("editions", "GDP,WITS,false").check()
    assert places(problems) == [("editions.csv", 4, "source", "foreign_key")]


def test_a_broken_edition_spoils_no_row_of_the_indicators(package):
    problems = package.replace("editions", "GDP,FACT,true", "GDP,FACT,perhaps").check()
    assert places(problems) == [("editions.csv", 2, "in_use", "type")]
