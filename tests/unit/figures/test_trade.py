"""One chart and panels: limits, scales, labels, gaps."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.trade import one_chart, period_panels, value_range
from tests.unit.figures.charts import EXPORT, IMPORT, MISSING, chart, drawn, look

VALUES = {2001: 1.0, 2002: MISSING, 2003: 3.0, 2004: 5.0, 2005: 4.0, 2006: 6.0}


def texts(figure):
    return [note.text for note in figure.layout.annotations]


def lines(figure):
    return [trace for trace in figure.data if trace.mode == "lines+markers"]


@given(st.lists(st.floats(-1e4, 1e4), min_size=1))
def test_zero_and_every_value_are_in_view(values):
    low, high = value_range(pd.Series(values), log=False)
    assert low <= min(0, *values) and high >= max(0, *values) and low < high


@given(st.lists(st.floats(1e-3, 1e5), min_size=1))
def test_log_limits_are_powers_around_the_values(values):
    low, high = value_range(pd.Series(values), log=True)
    assert 10**low < min(values) and 10**high > max(values)


@pytest.mark.parametrize("log", [True, False])
def test_limits_without_any_value(log):
    assert value_range(pd.Series([MISSING, MISSING]), log) == (0.0, 1.0)


def test_log_limits_leave_out_what_a_logarithm_cannot_show():
    low, high = value_range(pd.Series([-5.0, 0.0, 10.0, 100.0]), log=True)
    assert 0.5 < low < 1 < 2 < high < 2.5


def test_the_line_has_its_gap_and_the_gap_its_name(english):
    figure = one_chart(chart(drawn(EXPORT, VALUES)), english)
    (line,) = lines(figure)
    assert list(line.y) == [1.0, None, 3.0, 5.0, 4.0, 6.0]
    assert english("chart.unknown", years="2002") in texts(figure)


def test_a_year_that_one_of_two_lines_reports_is_not_unknown(english):
    rows = pd.concat([drawn(EXPORT, VALUES), drawn(IMPORT, dict.fromkeys(VALUES, 2.0))])
    figure = one_chart(chart(rows, {EXPORT: look(), IMPORT: look("Imports")}), english)
    assert english("chart.unknown", years="2002") not in texts(figure)


def test_a_chart_without_any_value_is_an_empty_chart(english):
    figure = one_chart(chart(drawn(EXPORT, dict.fromkeys(VALUES, MISSING))), english)
    assert set(lines(figure)[0].y) == {None}
    assert english("chart.unknown", years="2001–2006") in texts(figure)


def test_lines_are_labelled_at_their_end_instead_of_a_legend(english):
    figure = one_chart(chart(drawn(EXPORT, VALUES)), english)
    (label,) = [note for note in figure.layout.annotations if "●" in note.text]
    assert label.text.endswith("Exports") and (label.x, label.y) == (2006.5, 6.0)
    assert figure.layout.showlegend is False


def test_labels_of_a_log_chart_stand_at_the_logarithm(english):
    figure = one_chart(chart(drawn(EXPORT, VALUES), log=True), english)
    (label,) = [note for note in figure.layout.annotations if "●" in note.text]
    assert label.y == pytest.approx(math.log10(6))
    assert figure.layout.yaxis.type == "log"


def test_a_narrow_screen_has_a_legend_instead_of_labels(english):
    figure = one_chart(chart(drawn(EXPORT, VALUES), narrow=True), english)
    assert figure.layout.showlegend is True and lines(figure)[0].name == "Exports"
    assert not any("●" in text for text in texts(figure))


def test_each_period_has_a_panel_of_its_years(english):
    figure = period_panels(chart(drawn(EXPORT, VALUES)), english)
    assert [list(line.x) for line in lines(figure)] == [[2001, 2002], [2003, 2004, 2005, 2006]]
    assert [line.xaxis for line in lines(figure)] == ["x", "x2"]


def test_panels_share_the_scale(english):
    figure = period_panels(chart(drawn(EXPORT, VALUES)), english)
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range
    assert figure.layout.yaxis2.matches == "y" and figure.layout.yaxis2.showticklabels is False


def test_a_year_is_equally_wide_in_every_panel(english):
    figure = period_panels(chart(drawn(EXPORT, VALUES)), english)
    first, second = figure.layout.xaxis.domain, figure.layout.xaxis2.domain
    assert (first[1] - first[0]) / 2 == pytest.approx((second[1] - second[0]) / 4)
    assert first[0] == 0 and second[1] == pytest.approx(1) and first[1] < second[0]


def test_the_last_panel_alone_is_labelled(english):
    figure = period_panels(chart(drawn(EXPORT, VALUES)), english)
    (label,) = [note for note in figure.layout.annotations if "●" in note.text]
    assert label.xref == "x2"


def test_other_values_widen_the_limits(english):
    rows = pd.concat([drawn(EXPORT, VALUES), drawn(EXPORT, {2003: 60.0}, variant="alternate")])
    assert one_chart(chart(rows), english).layout.yaxis.range[1] > 60
