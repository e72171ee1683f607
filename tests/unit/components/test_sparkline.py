"""The small line: where its points stand, and that nothing is drawn where nothing was reported."""

import re

from dashboard.components.sparkline import HEIGHT, WIDTH, runs, sparkline

COLOURS = {"KAZ": "#111111", "UZB": "#222222"}


def polylines(svg: str) -> list[list[tuple[int, int]]]:
    return [
        [tuple(map(int, place.split(","))) for place in points.split()]
        for points in re.findall(r'points="([^"]*)"', svg)
    ]


def test_a_gap_breaks_the_line():
    points = ((2000, 1.0), (2001, 2.0), (2003, 3.0), (2006, 4.0))
    assert runs(points) == [[(2000, 1.0), (2001, 2.0)], [(2003, 3.0)], [(2006, 4.0)]]
    drawn = polylines(sparkline({"KAZ": points}, COLOURS, 2000, 2010, "told"))
    assert [len(line) for line in drawn] == [2, 2, 2]
    # One year alone is a dot: a line from a place to itself.
    assert drawn[1][0] == drawn[1][1]


def test_all_lines_are_on_one_scale_from_the_first_year_to_the_last():
    lines = {"KAZ": ((2000, 0.0), (2001, 5.0)), "UZB": ((2009, 10.0), (2010, 10.0))}
    low, high = polylines(sparkline(lines, COLOURS, 2000, 2010, "told"))
    (left, bottom), (_, middle) = low
    (_, top), (right, _) = high
    assert left == WIDTH - right and bottom == HEIGHT - top
    assert middle == (bottom + top) / 2 == HEIGHT / 2


def test_it_is_told_and_coloured():
    svg = sparkline({"UZB": ((2000, 1.0), (2001, 1.0))}, COLOURS, 2000, 2001, "a < b")
    assert "<title>a &lt; b</title>" in svg and 'role="img"' in svg
    assert "var(--uzb,#222222)" in svg
    # Values that are all alike stand in the middle.
    assert {y for line in polylines(svg) for _, y in line} == {HEIGHT / 2}


def test_without_a_value_there_is_no_picture():
    assert sparkline({"KAZ": ()}, COLOURS, 2000, 2001, "told") == ""
