"""Headers that are not the descriptor's, and rows cut short or too long."""

import pytest

from tests.unit.load.builder import places

HEADER = "year,value,months,source"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("year,months,source\n1995,12,FACT\n", "value"),
        ("year,value,months,source,note\n1995,152.4,12,FACT,\n", "note"),
        ("year,value,months,source,year\n1995,152.4,12,FACT,1\n", "year"),
        ("value,year,months,source\n152.4,1995,12,FACT\n", "value"),
        ("year;value;months;source\n1995;152.4;12;FACT\n", None),
    ],
    ids=["missing", "unknown", "twice", "out of order", "semicolons"],
)
def test_the_header_is_the_descriptor_s(package, text, field):
    package.texts["us_cpi"] = text
    (problem,) = package.check()
    assert places([problem]) == [("us_cpi.csv", 1, field, "columns")]
    assert problem.expected == {"columns": "year, value, months, source"}


def test_other_columns_are_checked_when_one_is_missing(package):
    package.texts["us_cpi"] = "year,months,source\n1995,12,FACT\n1996,13,FACT\n"
    assert places(package.check()) == [
        ("us_cpi.csv", 1, "value", "columns"),
        ("us_cpi.csv", 3, "months", "bounds"),
    ]


def test_a_missing_key_column_breaks_no_reference_to_it(package):
    package.texts["sources"] = package.texts["sources"].replace("source,kind", "sauce,kind")
    assert places(package.check()) == [
        ("sources.csv", 1, "sauce", "columns"),
        ("sources.csv", 1, "source", "columns"),
    ]


@pytest.mark.parametrize(
    ("row", "cells"),
    [("1997,160.5,12", "3"), ("1997,160.5,12,FACT,x", "5"), ("", "0"), (",,,", "0")],
    ids=["cut short", "too long", "empty line", "nothing but commas"],
)
def test_a_row_has_as_many_cells_as_the_header(package, row, cells):
    (problem,) = package.add("us_cpi", row).check()
    assert places([problem]) == [("us_cpi.csv", 4, None, "row_length")]
    assert (problem.value, problem.expected) == (cells, {"cells": "4"})


def test_short_rows_at_the_top_are_not_taken_for_something_else(package):
    package.texts["us_cpi"] = f"{HEADER}\n1995\n1996\n1997,160.5,12,FACT\n"
    assert places(package.check()) == [
        ("us_cpi.csv", 2, None, "row_length"),
        ("us_cpi.csv", 3, None, "row_length"),
    ]


def test_rows_are_counted_by_the_lines_of_the_file(package):
    package.replace("article_table", '"2,724"', '"2,\n724"')
    package.add("article_table", "UZB,area,1,x,,FACT")
    assert places(package.check()) == [("article_table.csv", 4, "value", "type")]
