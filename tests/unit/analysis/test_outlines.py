"""Outlines: rings as they are stored, labels in the middle of the largest."""

import pytest

from dashboard.analysis.outlines import centroid, outlines


def test_the_centre_of_a_rectangle():
    x, y, area = centroid([1.0, 5.0, 5.0, 1.0, 1.0], [2.0, 2.0, 4.0, 4.0, 2.0])
    assert (x, y, area) == pytest.approx((3.0, 3.0, 8.0))


def test_every_ring_is_closed_and_the_label_lies_in_the_country(tables):
    found = outlines(tables.outlines, ("KAZ", "KGZ"))
    kazakh, kyrgyz = found
    assert [one.country for one in found] == ["KAZ", "KGZ"]
    assert (len(kazakh.rings), len(kyrgyz.rings)) == (4, 4)
    for xs, ys in kazakh.rings:
        assert (xs[0], ys[0]) == (xs[-1], ys[-1])
    assert 65 < kazakh.centre[0] < 70
    assert 46 < kazakh.centre[1] < 50
