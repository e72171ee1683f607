"""From plotted rows to marks: gaps, estimates, other editions."""

import pandas as pd
import pytest

from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.exhibits.plotted import (
    gapped,
    line_marks,
    line_of,
    others_of,
    plotted,
    unknown_years,
)

MISSING = float("nan")
VALUES = {2001: 1.0, 2002: MISSING, 2003: 3.0}
LOOK = Look("Exports<br>by one", "#d97706", "dash", "square")


def rows(values, variant="reference", status="reported"):
    """Plotted rows from {year: value}."""
    frame = pd.DataFrame({"year": list(values), "shown": [float(v) for v in values.values()]})
    return frame.assign(
        variant=variant,
        status=status,
        number=[f"{value} bn" for value in values.values()],
        origin="A source",
    )


def test_what_is_shown_is_in_the_unit_of_the_axis_with_its_number_and_source(english):
    frame = pd.DataFrame({"value": [1500.0, MISSING], "sources": ["WITS_KAZ", None]})
    found = plotted(frame, lambda value, words: words.number(value, 1), english, divisor=1000)
    assert found["shown"].iloc[0] == 1.5 and pd.isna(found["shown"].iloc[1])
    assert list(found["number"]) == ["1,500.0", ""]
    assert list(found["origin"]) == [english("source.WITS_KAZ.tag"), ""]


def test_a_gap_is_none_and_never_zero():
    line = line_of(rows(VALUES), LOOK)
    assert (line.x, line.y) == ((2001, 2002, 2003), (1.0, None, 3.0))
    assert line.look == LOOK


def test_years_are_in_order():
    line = line_of(rows({2003: 3.0, 2001: 1.0}), LOOK)
    assert (line.x, line.y) == ((2001, 2003), (1.0, 3.0))


def test_an_estimate_carries_a_cross():
    found = pd.concat(
        [
            rows({2001: 1.0}, status="estimate"),
            rows({2002: 2.0}),
            rows({2003: 3.0}, status="reported + estimate"),
        ]
    )
    assert line_of(found, LOOK).symbols == (tokens.ESTIMATE, "square", tokens.ESTIMATE)


def test_the_box_tells_value_and_source():
    assert line_of(rows({2001: 1.0}), LOOK).told == ("<b>1.0 bn</b> · A source",)


def test_other_values_are_single_ones_and_not_on_the_line(english):
    found = pd.concat([rows(VALUES), rows({2003: 2.0, 2002: MISSING}, variant="alternate")])
    line, others = line_marks(found, LOOK, english)
    assert line.y == (1.0, None, 3.0)
    assert (others.x, others.y, others.other) == ((2003,), (2.0,), True)
    assert others.look.name == english("chart.alternate", line="Exports by one")
    assert (others.look.colour, others.look.symbol) == (LOOK.colour, LOOK.symbol)


def test_no_other_values_no_mark(english):
    assert others_of(rows(VALUES), LOOK, english) == ()


def test_a_year_that_one_of_two_lines_reports_is_not_unknown():
    assert unknown_years(rows(VALUES)) == (2002,)
    assert unknown_years(pd.concat([rows(VALUES), rows({2002: 1.0})])) == ()


@pytest.mark.parametrize("values", [[1, None, 2.5], pd.Series([1, None, 2.5])])
def test_what_is_missing_is_none(values):
    assert gapped(values) == (1.0, None, 2.5)
