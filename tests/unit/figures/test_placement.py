"""Where an upright label covers the fewest lines."""

import pandas as pd
import pytest

from dashboard.figures.placement import SLOTS, free_slot
from tests.unit.figures.charts import EXPORT, IMPORT, MISSING, drawn


@pytest.mark.parametrize(
    ("values", "slot"),
    [
        ({2019: 9.0, 2020: 9.0}, "bottom"),
        ({2019: 1.0, 2020: 2.0}, "top"),
        ({2019: MISSING, 2020: MISSING}, "top"),
        ({2010: 9.0}, "top"),
    ],
)
def test_a_label_goes_where_the_line_is_not(values, slot):
    assert free_slot(drawn(EXPORT, values), (0, 10), log=False)(2020) == slot


def test_the_middle_is_taken_when_top_and_bottom_are_full():
    rows = pd.concat([drawn(EXPORT, {2019: 9.0, 2020: 9.0}), drawn(IMPORT, {2019: 1.0, 2020: 1.0})])
    assert free_slot(rows, (0, 10), log=False)(2020) == "middle"


def test_a_log_axis_is_measured_in_powers():
    rows = drawn(EXPORT, {2019: 10.0, 2020: 10.0})
    assert free_slot(rows, (0, 10), log=False)(2020) == "bottom"
    assert free_slot(rows, (0, 4), log=True)(2020) == "top"


def test_slots_do_not_meet():
    ordered = sorted(SLOTS.values())
    assert ordered[0][1] < ordered[1][0] and ordered[1][1] < ordered[2][0]
