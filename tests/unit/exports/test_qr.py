"""QR codes, held against what ISO/IEC 18004 lays down: size by capacity, fixed patterns."""

import re
from xml.etree import ElementTree

import pytest

from dashboard.exports.qr import qr_svg

# Bytes that a code of a version holds at error correction level M (table 7 of the standard).
CAPACITY = {1: 14, 2: 26, 3: 42, 4: 62, 5: 84, 6: 106, 7: 122, 8: 152, 9: 180, 10: 213}
CAPACITY |= {11: 251, 12: 287, 13: 331}
QUIET_ZONE = 4
FINDER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]


def link(length: int) -> str:
    return "https://example.org/trade?".ljust(length, "x")


def dark(svg: str) -> list[list[int]]:
    """The modules of a drawn code, row by row without the quiet zone, from the path's strokes."""
    root = ElementTree.fromstring(svg)
    size = int(root.get("viewBox").split()[2])
    grid = [[0] * size for _ in range(size)]
    strokes = root.findall("{*}path")[-1].get("d")
    x = y = 0.0
    for kind, numbers in re.findall(r"([Mmh])([-\d. ]+)", strokes):
        values = [float(one) for one in re.findall(r"-?\d*\.?\d+", numbers)]
        if kind == "h":
            for at in range(int(x), int(x + values[0])):
                grid[int(y)][at] = 1
            x += values[0]
        else:
            x, y = values if kind == "M" else (x + values[0], y + values[1])
    inner = slice(QUIET_ZONE, size - QUIET_ZONE)
    assert not any(map(any, grid[:QUIET_ZONE] + grid[size - QUIET_ZONE :]))
    return [row[inner] for row in grid[inner]]


@pytest.mark.parametrize("length", [27, 42, 43, 106, 107, 180, 287, 288, 300])
def test_the_code_is_as_large_as_the_standard_wants_it_for_the_link(length):
    version = next(one for one, holds in CAPACITY.items() if holds >= length)
    assert len(dark(qr_svg(link(length)))) == 17 + 4 * version


def test_three_corners_hold_the_finder_pattern_and_the_fourth_does_not():
    grid = dark(qr_svg(link(60)))

    def corner(top, left):
        return ["".join(map(str, row[left : left + 7])) for row in grid[top : top + 7]]

    end = len(grid) - 7
    assert corner(0, 0) == corner(0, end) == corner(end, 0) == FINDER
    assert corner(end, end) != FINDER


def test_the_format_beside_the_finder_says_level_m():
    """The first two bits of the format information are 00 for M, before the mask 10 is added."""
    grid = dark(qr_svg(link(60)))
    assert [grid[8][0], grid[8][1]] == [1, 0]


def test_the_timing_pattern_alternates():
    grid = dark(qr_svg(link(60)))
    assert [grid[6][at] for at in range(8, len(grid) - 8)] == [
        (at + 1) % 2 for at in range(8, len(grid) - 8)
    ]


def test_other_links_give_other_codes_and_the_same_link_the_same():
    one, other = "https://example.org/trade?period=1", "https://example.org/trade?period=2"
    assert qr_svg(one) == qr_svg(one) != qr_svg(other)


@pytest.mark.parametrize("wanted", [link(301), "/trade?lang=kk", "", "ftp://example.org/"])
def test_there_is_none_for_a_link_that_is_too_long_or_leads_nowhere(wanted):
    assert qr_svg(wanted) == ""


def test_the_picture_takes_the_size_it_is_given_and_carries_no_text():
    root = ElementTree.fromstring(qr_svg(link(60)))
    assert root.get("width") is None and root.get("viewBox")
    assert "".join(root.itertext()) == ""
