"""Bounds of the indicator catalogue, sums of quoted figures, borders seen from both sides."""

import pytest

from tests.unit.load.builder import places


@pytest.mark.parametrize(
    ("old", "new", "row", "expected"),
    [
        ("1995,5,", "1995,-5,", 2, {"minimum": "0", "maximum": "∞"}),
        ("65.5", "655", 3, {"minimum": "0", "maximum": "120"}),
    ],
)
def test_an_indicator_keeps_the_bounds_of_the_catalogue(package, old, new, row, expected):
    (problem,) = package.replace("indicators", old, new).check()
    assert places([problem]) == [("indicators.csv", row, "value", "bounds")]
    assert problem.expected == expected


def test_a_border_is_as_long_from_the_other_side(package):
    (problem,) = package.replace("borders", "UZB,KAZ,2330", "UZB,KAZ,2203").check()
    assert places([problem]) == [("borders.csv", 3, "length_km", "border_length")]
    assert problem.expected == {"length": "2330", "row": "2"}


def test_a_border_may_stand_on_one_side_only(package):
    assert package.add("borders", "KAZ,KGZ,1212,FACT").check() == []


def test_exports_and_imports_add_up_to_turnover(package):
    # 0.15 + 0.27 = 0.42 billion; quoted to 0.01, so half a unit is 0.005.
    (problem,) = package.replace("official_figures", "0.42,0.42", "0.43,0.43").check()
    assert places([problem]) == [("official_figures.csv", 2, "value", "turnover")]
    assert problem.expected == {"sum": "0.42", "tolerance": "0.005"}


@pytest.mark.parametrize(
    ("quoted", "is_sum"),
    [
        ("0.425,0.425", True),  # the parts are known to 0.01: 0.005 off is within
        ("0.426,0.426", False),
        ("0.4,0.4", True),  # known to 0.1: 0.02 off is within 0.05
        ("0.4,0.40", False),  # known to 0.01
        ("0.5,half a billion", False),  # no digits printed: the value's own count
        ('0.426,"some 0,426"', False),
        ('0.4,"from 0,3 to 0,4 bn"', True),
        ("1,about 1 billion", False),  # 0.58 off, half a unit is 0.5
        ("0,0", True),
    ],
)
def test_the_coarsest_figure_says_how_close_the_sum_must_be(package, quoted, is_sum):
    package.replace("official_figures", "0.42,0.42", quoted)
    assert [problem.code for problem in package.check()] == [] if is_sum else ["turnover"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("0.42,0.42,billion USD,stated", "0.50,0.50,billion USD,derived"),
        ("0.42,0.42,billion USD,stated", "0.50,0.50,billion USD,ambiguous"),
        ("all,1995-01-01,1995-12-31,KAZ,turnover,0.42", "all,1995-01-01,1995-12-31,UZB,turnover,9"),
        ("all,1995-01-01,1995-12-31,KAZ,turnover,0.42", "all,1995-01-01,1995-06-30,KAZ,turnover,9"),
    ],
    ids=["derived", "ambiguous", "other reporter", "other days"],
)
def test_figures_that_do_not_belong_together_are_not_compared(package, old, new):
    assert package.replace("official_figures", old, new).check() == []
