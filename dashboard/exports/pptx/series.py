"""What a series of a chart looks like: colour, dash and marker as in the dashboard's own charts."""

from collections.abc import Sequence
from copy import deepcopy

from pptx.chart.chart import Chart
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.exhibits.exhibit import Plot, Series

DASHES = {
    "solid": MSO_LINE.SOLID,
    "dot": MSO_LINE.ROUND_DOT,
    "dash": MSO_LINE.DASH,
    "longdash": MSO_LINE.LONG_DASH,
    "dashdot": MSO_LINE.DASH_DOT,
    "longdashdot": MSO_LINE.LONG_DASH_DOT,
}
_SHAPES = (
    XL_MARKER_STYLE.CIRCLE,
    XL_MARKER_STYLE.SQUARE,
    XL_MARKER_STYLE.DIAMOND,
    XL_MARKER_STYLE.TRIANGLE,
)
_LINE, _OUTLINE = Pt(2.25), Pt(1.5)


def shapes(series: Sequence[Series]) -> list[XL_MARKER_STYLE]:
    """A marker for each series: who reports shows in dash and marker alike, as in the figures.

    Single markers of one colour but different names, as of what several people said, differ.
    """
    found, told = [], {}
    for one in series:
        names = told.setdefault((one.colour, one.dash, one.joined), [])
        if one.name not in names:
            names.append(one.name)
        usual = 0 if one.dash == "solid" else 1
        found.append(_SHAPES[usual if one.joined else (usual + names.index(one.name)) % 4])
    return found


def dress(drawn, series: Series, kind: str, shape: XL_MARKER_STYLE) -> None:
    """Gives python-pptx's series the look of ours, with a marker of that shape.

    Beside lines and columns what is not joined is hollow: another value for what they show.
    """
    colour = RGBColor.from_string(series.colour.removeprefix("#").upper())
    if kind == "bars" or (kind == "bar" and series.joined):
        _bars(drawn, series, colour)
        return
    if kind != "scatter":
        drawn.smooth = False
    _line(drawn, series, colour)
    if series.joined and (kind == "scatter" or _level(series)):
        drawn.marker.style = XL_MARKER_STYLE.NONE
        return
    drawn.marker.style = shape
    _marker(drawn.marker, series, colour, hollow=kind != "scatter" and not series.joined)


def set_apart(chart: Chart, plot: Plot) -> None:
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


def _bars(drawn, series: Series, colour: RGBColor) -> None:
    drawn.invert_if_negative = False
    if series.joined:
        drawn.format.fill.solid()
        drawn.format.fill.fore_color.rgb = colour
    else:
        drawn.format.fill.background()
    drawn.format.line.color.rgb = colour
    drawn.format.line.width = _OUTLINE
    drawn.format.line.dash_style = DASHES[series.dash]


def _line(drawn, series: Series, colour: RGBColor) -> None:
    line = drawn.format.line
    if series.joined:
        line.color.rgb = colour
        line.width = _LINE
        line.dash_style = DASHES[series.dash]
    else:
        line.fill.background()


def _level(series: Series) -> bool:
    """Whether it is a line to hold others against, the same value all along."""
    known = [value for value in series.values if value is not None]
    return len(known) > 2 and len(set(known)) == 1


def _marker(marker, series: Series, colour: RGBColor, hollow: bool) -> None:
    marker.size = 6 if series.joined else 9
    if hollow:
        marker.format.fill.background()
    else:
        marker.format.fill.solid()
        marker.format.fill.fore_color.rgb = colour
    marker.format.line.color.rgb = colour
    marker.format.line.width = _OUTLINE
