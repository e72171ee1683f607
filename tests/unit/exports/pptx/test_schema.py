"""Every part of every kind of chart stands where the schema wants it."""

import io
import zipfile
from dataclasses import replace

import pytest

from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Area, Line, Points
from dashboard.exports.pptx.deck import Card, deck
from dashboard.words import words_for
from tests.unit.exports.pptx.read import parsed
from tests.unit.exports.pptx.schema import misplaced
from tests.unit.exports.pptx.test_bubbles import bubbles
from tests.unit.exports.pptx.test_rows import rows
from tests.unit.exports.pptx.test_show import waterfall, years
from tests.unit.exports.samples import COLUMNS, EDITION, LINES, chart, lying, sample

YEARS = (2001, 2002, 2003)


def signed() -> Chart:
    """Lines below zero, with a gap, markers of their own, a corridor, an area, bounds."""
    marks = (
        Line(Look("a", "#1572ad"), YEARS, (-1.0, None, 2.0), symbols=("circle", "", "x-thin-open")),
        Line(Look("b", "#d97706"), YEARS, (1.0, 2.0, None), symbols=("circle", "circle-open", "")),
        Area(YEARS[:2], (0.0, 1.0), (1.0, 2.0), "#1572ad"),
        Points(Look("c", "#1572ad"), (2001,), (1.0,), spans=((0.5, 2.0),)),
    )
    up = Values(-1.5, 2.5, title="billion USD")
    panel = Panel(marks, Years(2001, 2003), up, context=(Level("held", 0.5, 1.0, "#6b7280"),))
    return Chart((panel,), words_for("en"), key="ends")


def cloud() -> Chart:
    points = Points(Look("a", "#1572ad"), (2001.5, 2002.25), (1.0, 2.0), spans=((0.5, 2), (1, 3)))
    return Chart((Panel((points,), Years(2001, 2003), Values(0.0, 3.0)),), words_for("en"))


def falling() -> Chart:
    (panel,) = chart().panels
    return replace(chart(), panels=(replace(panel, up=replace(panel.up, falling=True)),))


CHARTS = {
    "lines": chart,
    "columns": lambda: chart(*COLUMNS, LINES[2], key="legend", columns="stacked"),
    "lying": lying,
    "waterfall": waterfall,
    "years": years,
    "signed": signed,
    "cloud": cloud,
    "falling": falling,
    "rows": rows,
    "bubbles": lambda: bubbles(5.0, 36.0, 20.0),
    "logarithmic": lambda: bubbles(5.0, 36.0, 20.0, along=Values(2.0, 4.3, log=True)),
}


@pytest.mark.parametrize("name", CHARTS)
def test_every_part_of_a_chart_is_in_its_place(name):
    content = deck([Card(sample(chart=CHARTS[name]()), "Grew")], EDITION, words_for("en"))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        spaces = [parsed(archive.read(one)) for one in archive.namelist() if "charts/chart" in one]
    assert spaces
    assert [fault for space in spaces for fault in misplaced(space)] == []
    assert [one.get("val") for space in spaces for one in space.iter("{*}dispBlanksAs")] == [
        "gap"
    ] * len(spaces)


def test_what_stands_elsewhere_is_found():
    wrong = parsed(b'<c:dLbl xmlns:c="c"><c:showVal/><c:idx/></c:dLbl>')
    assert list(misplaced(wrong)) == ["dLbl: showVal idx"]
