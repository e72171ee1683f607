"""Marks of a picture stand where their values are on its own axes; the same bytes every time."""

import struct
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.exports.still.still import HEIGHT, WIDTH, png, svg
from dashboard.words import words_for
from tests.unit.exports.samples import KAZ, UZB, chart, lying, sample

WORDS = words_for("en")


def picture(**changes):
    return ElementTree.fromstring(svg(sample(**changes), WORDS))


def number(node, name):
    return float(node.get(name))


def text(drawn, said):
    (found,) = [one for one in drawn.findall(".//{*}text") if one.text == said]
    return found


def circles(drawn):
    return [one for one in drawn.findall(".//{*}circle") if number(one, "r") == 3]


def boxes(drawn, colour):
    found = [one for one in drawn.findall(".//{*}rect") if one.get("fill") == colour]
    return [tuple(number(one, name) for name in ("x", "y", "width", "height")) for one in found]


def height_of(drawn, value):
    """Pixels from the top of a value, by two labels of the upright axis."""
    low, high = (number(text(drawn, said), "y") for said in ("1.0", "3.0"))
    return low + (high - low) * (value - 1) / 2


def test_values_stand_at_their_height_and_years_are_equally_far_apart():
    drawn = picture()
    zero = height_of(drawn, 0)
    # A label stands below the middle of its line by the same amount everywhere.
    first, last = circles(drawn)
    unit = zero - height_of(drawn, 1)
    assert number(first, "cy") - number(last, "cy") == pytest.approx((3.25 - 1.5) * unit, abs=0.05)
    years = [number(text(drawn, str(year)), "x") for year in (2001, 2002, 2003)]
    assert [number(one, "cx") for one in (first, last)] == pytest.approx([years[0], years[2]])
    assert years[1] - years[0] == pytest.approx(years[2] - years[1], abs=0.02)


def test_a_gap_is_no_line():
    """Of the first line two single values are known, of the second two in a row."""
    drawn = picture()
    lines = [
        one.get("d") for one in drawn.findall(".//{*}path") if one.get("stroke-width") == "2.5"
    ]
    assert [one.count("L") for one in lines] == [1]


def test_stacked_columns_stand_on_each_other():
    marks = (
        Columns("a", ("x", "y"), (1.0, 2.0), (KAZ,)),
        Columns("b", ("x", "y"), (2.0, -1.0), (UZB,)),
    )
    panel = Panel(marks, Categories(("x", "y")), Values(-1.0, 4.0))
    drawn = picture(chart=Chart((panel,), WORDS, columns="stacked"))
    (below, negative_base), (above, negative) = boxes(drawn, KAZ), boxes(drawn, UZB)
    assert above[1] + above[3] == pytest.approx(below[1], abs=0.02)
    assert above[3] == pytest.approx(2 * below[3], abs=0.05)
    # What is negative hangs from zero.
    assert negative[1] == pytest.approx(negative_base[1] + negative_base[3], abs=0.02)
    assert negative[3] == pytest.approx(below[3], abs=0.05)


def test_lying_columns_begin_at_zero_and_nothing_stands_for_a_missing_one():
    drawn = picture(chart=lying())
    (long,), (short,) = boxes(drawn, KAZ), boxes(drawn, UZB)
    assert long[0] == short[0]
    assert short[2] / long[2] == pytest.approx(2 / 3, abs=0.005)
    assert long[1] < short[1]


def test_a_logarithmic_axis_has_equal_steps_for_equal_ratios():
    panel = chart().panels[0]
    logged = replace(chart(), panels=(replace(panel, up=Values(0.0, 2.0, log=True)),))
    drawn = picture(chart=logged)
    heights = [number(text(drawn, said), "y") for said in ("1", "10", "100")]
    steps = [below - above for below, above in pairwise(heights)]
    assert steps[0] == pytest.approx(steps[1], abs=0.02)


def test_finding_choices_and_sources_are_told_as_they_are():
    told = [one.text for one in picture().findall(".//{*}text")]
    assert "It grew <twice> & more." in told
    assert "Trade of the pair · billion USD" in told
    assert "Period: 2016–present · Measure: real" in told
    assert any("World Bank WITS (1995–2019)" in one for one in told)


def test_a_mere_table_shows_its_first_rows():
    cells = ["Year", "Value", "2001", "1.5", "2003", "3.25"]
    told = [one.text for one in picture(chart=None).findall(".//{*}text")]
    assert [one for one in told if one in cells] == cells


def test_the_bytes_are_those_of_a_png_of_that_size_every_time():
    first, second = (png(sample(), WORDS) for _ in range(2))
    assert first == second
    assert first.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", first[16:24]) == (WIDTH, HEIGHT) == (1200, 630)
