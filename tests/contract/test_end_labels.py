"""Labels at the ends of lines fit into the room that a chart leaves beside itself."""

import pytest

from dashboard.charts.marks import Line
from dashboard.words import LANGUAGES
from tests.contract.exhibits import EXHIBITS, asked

pytestmark = pytest.mark.slow

# Pixels: the most that a chart leaves, the mark before a label, and a letter of the type.
ROOM, MARK, LETTER = 210, 24, 7.4
STATES = ({}, {"reporter": "both"}, {"period": "2"}, {"spread": "UZB.population"})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXHIBITS)
def test_no_line_of_a_label_is_wider_than_the_room(name, language):
    charts = [chart for state in STATES if (chart := asked(name, language, **state).chart)]
    labels = {
        part
        for chart in charts
        if chart.key == "ends"
        for mark in chart.marks
        if isinstance(mark, Line) and mark.ended
        for part in mark.look.label.split("<br>")
    }
    assert {one for one in labels if MARK + LETTER * len(one) > ROOM} == set()
