"""What a series of a chart looks like: colour, dash and marker as in the dashboard's own charts."""

from copy import deepcopy

from pptx.chart.chart import Chart
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.exports.pptx.flatten import OPEN, Native, Series

DASHES = {
    "solid": MSO_LINE.SOLID,
    "dot": MSO_LINE.ROUND_DOT,
    "dash": MSO_LINE.DASH,
    "longdash": MSO_LINE.LONG_DASH,
    "dashdot": MSO_LINE.DASH_DOT,
    "longdashdot": MSO_LINE.LONG_DASH_DOT,
}
_SHAPES = {
    "circle": XL_MARKER_STYLE.CIRCLE,
    "square": XL_MARKER_STYLE.SQUARE,
    "diamond": XL_MARKER_STYLE.DIAMOND,
    "triangle-up": XL_MARKER_STYLE.TRIANGLE,
    "triangle-down": XL_MARKER_STYLE.TRIANGLE,
    "x-thin": XL_MARKER_STYLE.X,
}
_LINE, _OUTLINE = Pt(2.25), Pt(1.5)


def dress(drawn, series: Series, kind: str) -> None:
    """Gives python-pptx's series the look of ours."""
    colour = _rgb(series.colours[0])
    if kind == "bars" or (kind == "bar" and series.joined):
        _bars(drawn, series)
        return
    if kind != "scatter":
        drawn.smooth = False
    _line(drawn, series, colour)
    if series.level:
        drawn.marker.style = XL_MARKER_STYLE.NONE
        return
    drawn.marker.style = _SHAPES[series.symbol.removesuffix(OPEN)]
    _marker(drawn.marker, series, colour)


def set_apart(chart: Chart, plot: Native) -> None:
    """Moves the series that are single markers from the columns to lines over the same axes."""
    single = [
        one for one, series in zip(chart.series, plot.series, strict=True) if not series.joined
    ]
    if not single:
        return
    columns = chart.plots[0]._element
    lines = parse_xml(
        f'<c:lineChart {nsdecls("c")}><c:grouping val="standard"/><c:varyColors val="0"/>'
        '<c:marker val="1"/></c:lineChart>'
    )
    for one in single:
        element = one._element
        for unfit in element.findall("{*}invertIfNegative"):
            element.remove(unfit)
        lines.find("{*}marker").addprevious(element)
    for axis in columns.findall("{*}axId"):
        lines.append(deepcopy(axis))
    columns.addnext(lines)


def _bars(drawn, series: Series) -> None:
    """One colour for all columns, or for each its own."""
    drawn.invert_if_negative = False
    _filled(drawn, series.colours[0])
    if len(series.colours) > 1:
        for at, colour in enumerate(series.colours):
            _filled(drawn.points[at], colour)


def _filled(drawn, colour: str) -> None:
    drawn.format.fill.solid()
    drawn.format.fill.fore_color.rgb = _rgb(colour)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.removeprefix("#").upper())


def _line(drawn, series: Series, colour: RGBColor) -> None:
    line = drawn.format.line
    if series.joined:
        line.color.rgb = colour
        line.width = _LINE
        line.dash_style = DASHES[series.dash]
    else:
        line.fill.background()


def _marker(marker, series: Series, colour: RGBColor) -> None:
    marker.size = 6 if series.joined else 9
    if series.symbol.endswith(OPEN):
        marker.format.fill.background()
    else:
        marker.format.fill.solid()
        marker.format.fill.fore_color.rgb = colour
    marker.format.line.color.rgb = colour
    marker.format.line.width = _OUTLINE
