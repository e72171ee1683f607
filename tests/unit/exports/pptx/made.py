"""Native charts on slides, as tests ask for them."""

from pptx.util import Inches

from dashboard.charts.axes import Values
from dashboard.exports.pptx.charts import arrange, chart_data, chart_type
from dashboard.exports.pptx.deck import one_slide
from dashboard.exports.pptx.master import add_slide, blank_deck
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.room import room_of
from tests.unit.exports.pptx.read import charts, opened
from tests.unit.exports.samples import EDITION


def chart_of(exhibit, words):
    (found,) = charts(opened(one_slide(exhibit, EDITION, words)))
    return found


def drawn(*series, kind="line", up=None, categories=("1", "2", "3"), **more):
    """A native chart of these series, arranged on a slide."""
    one = Native(kind, series, up or Values(0.0, 4.0), categories=categories, **more)
    slide = add_slide(blank_deck())
    place = (chart_type(one), 0, 0, Inches(12), Inches(5), chart_data(one))
    found = slide.shapes.add_chart(*place).chart
    arrange(found, one, room_of(one, 12, 5), "en")
    return found


def xml(chart, path):
    return chart._chartSpace.xpath(path)
