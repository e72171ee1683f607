"""Small charts made by hand: every value of them stands in the test that draws them."""

from dashboard.analysis.periods import Period
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Line, Points
from dashboard.figures.draw import draw
from dashboard.words import words_for

PERIODS = (Period(1, 1992, 2002), Period(2, 2003, 2015), Period(3, 2016, None))
TEN = Values(0.0, 10.0)


def look(label="Exports", colour="#112233", **more):
    return Look(label, colour, **more)


def line(values, label="Exports", **more):
    """A line from {year: value}; what is told of each is its number."""
    return Line(look(label), *_of(values), **more)


def points(values, label="Another", **more):
    return Points(look(label), *_of(values), **more)


def _of(values):
    return tuple(values), tuple(values.values()), tuple(f"{one} bn" for one in values.values())


def panel(*marks, first=2001, last=2006, up=TEN, **more):
    return Panel(marks, Years(first, last), up, **more)


def chart(*panels, words=None, periods=PERIODS, **more):
    return Chart(panels, words or words_for("en"), periods, **more)


def drawn(*panels, narrow=False, **more):
    """The figure of these panels as plain values."""
    return draw(chart(*panels, **more), narrow).to_dict()


def notes(figure, role):
    return [one for one in figure["layout"].get("annotations", ()) if one["name"] == role]


def shapes(figure, role):
    return [one for one in figure["layout"].get("shapes", ()) if one["name"] == role]
