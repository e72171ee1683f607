"""The columns of the overview."""

import pandas as pd
import pytest

from dashboard.analysis.questions import Line
from dashboard.figures import tokens
from dashboard.figures.overview import OverviewChart, turnover_columns
from tests.unit.figures.charts import EXPORT, IMPORT, MISSING, NO_EVENTS, PERIODS, drawn

TURNOVER = Line("KAZ", "UZB", "turnover")
EXPORTS = {2001: MISSING, 2002: 2.0, 2003: 3.0}
IMPORTS = {2001: MISSING, 2002: 1.0, 2003: 4.0}
SUMS = {2001: MISSING, 2002: 3.0, 2003: 7.0}


@pytest.fixture
def figure(english):
    rows = pd.concat(
        [
            drawn(EXPORT, EXPORTS),
            drawn(IMPORT, IMPORTS),
            drawn(TURNOVER, SUMS),
            drawn(TURNOVER, {2003: 5.0}, variant="alternate"),
        ]
    )
    chart = OverviewChart(rows, PERIODS, 2001, 2003, first=2003, last=2003, events=NO_EVENTS)
    return turnover_columns(chart, english)


def test_exports_and_imports_are_stacked_in_the_colours_of_their_exporters(figure):
    exports, imports = (trace for trace in figure.data if trace.type == "bar")
    assert figure.layout.barmode == "stack"
    assert list(exports.y) == [None, 2.0, 3.0] and list(imports.y) == [None, 1.0, 4.0]
    assert exports.marker.color == tokens.COUNTRY["KAZ"]
    assert imports.marker.color == tokens.COUNTRY["UZB"]


def test_other_periods_step_back(figure):
    for trace in figure.data:
        if trace.type == "bar":
            before, chosen = trace.marker.opacity[1:]
            assert chosen == 1.0 and before < 0.5


def test_a_year_without_turnover_is_marked_as_unknown(figure, english):
    notes = [note.text for note in figure.layout.annotations]
    assert english("chart.unknown", years="2001") in notes


def test_the_other_edition_is_a_hollow_marker(figure):
    (other,) = [
        trace
        for trace in figure.data
        if trace.type == "scatter" and "open" in str(trace.marker.symbol)
    ]
    assert list(other.x) == [2003] and list(other.y) == [5.0]


def test_the_highest_column_fits(figure):
    assert figure.layout.yaxis.range[0] == 0 and figure.layout.yaxis.range[1] > 7.0


def test_turnover_is_told_in_the_hover_box_where_it_is_known(figure, english):
    (trace,) = [trace for trace in figure.data if trace.name == english("flow.turnover")]
    assert list(trace.x) == [2002, 2003] and list(trace.y) == [3.0, 7.0]
