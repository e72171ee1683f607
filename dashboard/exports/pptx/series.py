"""What a series of a chart looks like: colour, dash and marker as in the dashboard's own charts."""

from copy import deepcopy

from pptx.chart.chart import Chart
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.charts.tokens import tint
from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import OPEN, Native, Series, hollow
from dashboard.exports.pptx.spans import draw_spans

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
    "star": XL_MARKER_STYLE.STAR,
}
# How much of its colour the inside of a hollow marker has.
_PALE = 0.3
# How much of its colour a bubble has.
_BUBBLE = 0.75
_LINE, _OUTLINE, _THIN = Pt(2.25), Pt(1.5), Pt(1)


def dress(drawn, series: Series, plot: Native) -> None:
    """Gives python-pptx's series the look of the plot's."""
    kind, cloud = plot.kind, plot.kind == "scatter"
    if not series.colours[0]:
        _unseen(drawn, series)
        return
    colour = _rgb(series.colours[0])
    if plot.bubbles:
        _bubble(drawn, series)
        return
    if series.spans:
        draw_spans(drawn, series, kind)
    if kind == "bars" or (kind == "bar" and series.joined and not series.over):
        _bars(drawn, series)
        return
    if not cloud:
        drawn.smooth = False
    _line(drawn, series, colour)
    if series.level:
        drawn.marker.style = XL_MARKER_STYLE.NONE
        return
    drawn.marker.style = _SHAPES[series.symbol.removesuffix(OPEN)]
    _marker(drawn.marker, series)
    known = [at for at, value in enumerate(series.values) if value is not None]
    places = range(len(known)) if cloud else known
    for place, at in zip(places, known, strict=True):
        own = series.symbols[at] if series.symbols else None
        if own and own != series.symbol:
            marker = drawn.points[place].marker
            # LibreOffice keeps the inside of the others where size and shape are theirs.
            marker.style, marker.size = _SHAPES[own.removesuffix(OPEN)], drawn.marker.size + 1
            _inked(marker, own, series.colours[0])


def set_apart(chart: Chart, plot: Native) -> None:
    """Moves single markers and thin lines from the columns to lines over the same axes."""
    single = [
        one
        for one, series in zip(chart.series, plot.series, strict=True)
        if not series.joined or series.over
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


def _unseen(drawn, series: Series) -> None:
    """What others stand on, or what texts stand above or left of: each point has its own."""
    if not series.across:
        drawn.format.fill.background()
    drawn.format.line.fill.background()
    if not series.joined:
        if not series.across:
            drawn.smooth = False
        drawn.marker.style = XL_MARKER_STYLE.NONE
    side = XL_LABEL_POSITION.INSIDE_BASE if series.joined else XL_LABEL_POSITION.ABOVE
    side = XL_LABEL_POSITION.LEFT if series.across else side
    for at, text in enumerate(series.texts):
        if text:
            label = drawn.points[at].data_label
            label.position = side
            label.text_frame.text = text
            label.text_frame.word_wrap = False
            label.text_frame.paragraphs[0].runs[0].font.size = Pt(look.SMALL)


def _bubble(drawn, series: Series) -> None:
    """As pale as on the page, but not seen through: LibreOffice would draw it black."""
    drawn.format.line.fill.background()
    _filled(drawn, tint(series.colours[0], _BUBBLE))


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
        line.width = _THIN if series.over else _LINE
        line.dash_style = DASHES[series.dash]
    else:
        line.fill.background()


def _marker(marker, series: Series) -> None:
    marker.size = 6 if series.joined else 9
    _inked(marker, series.symbol, series.colours[0])


def _inked(marker, symbol: str, colour: str) -> None:
    """A hollow marker is pale inside: LibreOffice draws no outline, and nothing of an empty one."""
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = _rgb(tint(colour, _PALE) if hollow(symbol) else colour)
    marker.format.line.color.rgb = _rgb(colour)
    marker.format.line.width = _OUTLINE
