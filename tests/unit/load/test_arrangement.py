"""The order of problems, and many of a kind as one."""

import dataclasses

from dashboard.load import check_package
from tests.unit.load.builder import check, places


def test_after_five_of_a_kind_one_problem_counts_the_rest(package):
    package.add("us_cpi", *(f"{year},x,12,FACT" for year in range(1997, 2017)))
    problems = package.check()
    assert places(problems) == [
        *[("us_cpi.csv", row, "value", "type") for row in range(4, 9)],
        ("us_cpi.csv", 9, "value", "more_of_the_same"),
    ]
    assert problems[-1].expected == {"count": "15", "code": "type"}


def test_five_of_a_kind_stand_for_themselves(package):
    package.add("us_cpi", *(f"{year},x,12,FACT" for year in range(1997, 2002)))
    assert [problem.code for problem in package.check()] == ["type"] * 5


def test_more_than_a_thousand_problems_of_a_table_are_counted(package):
    points = (f"KAZ,2,false,{point},x,y,FACT" for point in range(1500))
    problems = package.add("outlines", *points).check()
    counts = [p.expected["count"] for p in problems if p.code == "more_of_the_same"]
    assert counts == ["1495", "1495"]


def test_problems_stand_in_the_order_of_the_descriptor_then_row_then_column(package):
    package.replace("us_cpi", "1996,156.9", "1899,x").replace("us_cpi", "1995,152.4", "1995,INF")
    package.replace("countries", "UNK,unknown", "UNK,land").replace("trade", "153.1", "-inf")
    del package.descriptor["name"]
    assert places(package.check()) == [
        ("datapackage.json", None, "name", "property"),
        ("countries.csv", 5, "kind", "enum"),
        ("us_cpi.csv", 2, "value", "number_form"),
        ("us_cpi.csv", 3, "year", "bounds"),
        ("us_cpi.csv", 3, "value", "type"),
        ("trade.csv", 2, "value", "number_form"),
    ]


def test_two_runs_say_the_same(package):
    package.replace("us_cpi", "1996,156.9", "1899,x")
    package.add("trade", "1,2,3", "", "1995,A,B,C,D,E,F,G")
    folder = package.write()
    first = [dataclasses.astuple(problem) for problem in check(folder)]
    assert first == [dataclasses.astuple(problem) for problem in check_package(folder)]
    assert len(first) > 5


def test_long_and_unprintable_values_are_shown_shortened(package):
    package.replace("countries", "UNK,unknown", "UNK,\x1b[2J" + "x" * 1000)
    (problem,) = package.check()
    assert problem.value.startswith("\\x1b[2Jxxx")
    assert problem.value.endswith("x…")
    assert len(problem.value) < 210
