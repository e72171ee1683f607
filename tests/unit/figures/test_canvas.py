"""Where panels lie and how large they are."""

import pytest

from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Panel
from dashboard.figures.canvas import places
from tests.unit.figures.charts import chart, line, panel

MARGIN = {"t": 23, "b": 50}


def place(one, narrow=False, **more):
    return places(chart(one, **more), narrow, MARGIN)[0]


def test_years_and_values_are_measured_in_pixels():
    found = place(panel(line({2001: 1.0})))
    assert found.size == (780, 300)
    assert found.right_of(2000.5) == 0 and found.right_of(2006.5) == pytest.approx(780)
    assert found.above(2.5) == 75
    assert found.slot == 130
    assert place(panel(line({2001: 1.0})), narrow=True).size == (300, 367)
    assert place(panel(line({2001: 1.0})), tall=True).size[1] == 484


def test_powers_and_falling_scales_are_measured_too():
    powers = place(panel(up=Values(0.0, 5.0, log=True)))
    assert powers.above(1000.0) == pytest.approx(180)
    assert place(panel(up=Values(0.0, 10.0, falling=True))).above(10.0) == 0


def test_names_beside_lying_columns_take_their_room():
    lying = Panel((), Values(0, 1), Categories(("ten<br>eleven", "two")))
    assert place(lying).size[0] == 780 - 7.5 * len("eleven")


def test_a_year_is_equally_wide_in_every_panel_beside_another():
    one, other = panel(first=2001, last=2002), panel(first=2003, last=2006)
    first, second = places(chart(one, other, beside=True), False, MARGIN)
    assert (first.x, second.x) == ("x", "x2")
    assert first.slot == pytest.approx(second.slot)
    assert first.across[0] == 0 and second.across[1] == pytest.approx(1)
    assert first.across[1] < second.across[0]


def test_panels_beneath_each_other_share_years_but_no_room():
    upper, lower = places(chart(panel(), panel()), False, MARGIN)
    assert (upper.x, lower.x, upper.y, lower.y) == ("x", "x", "y", "y2")
    assert lower.up[0] == pytest.approx(0) and lower.up[1] < upper.up[0]
    assert upper.up[1] == pytest.approx(1)
    # Scales of their own are named above, which takes more room.
    own = places(chart(panel(), panel(up=Values(0, 1))), False, MARGIN)
    assert own[0].up[0] - own[1].up[1] > upper.up[0] - lower.up[1]
