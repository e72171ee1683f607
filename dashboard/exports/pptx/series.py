"""What a series of a chart looks like: colour, dash and marker as in the dashboard's own charts."""

from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.util import Pt

from dashboard.exports.exhibit import Series

DASHES = {
    "solid": MSO_LINE.SOLID,
    "dot": MSO_LINE.ROUND_DOT,
    "dash": MSO_LINE.DASH,
    "longdash": MSO_LINE.LONG_DASH,
    "dashdot": MSO_LINE.DASH_DOT,
    "longdashdot": MSO_LINE.LONG_DASH_DOT,
}
_LINE, _OUTLINE = Pt(2.25), Pt(1.5)


def dress(drawn, series: Series, kind: str) -> None:
    """Gives python-pptx's series the look of ours; what is not joined is hollow."""
    colour = RGBColor.from_string(series.colour.removeprefix("#").upper())
    if kind in ("bar", "bars"):
        _bars(drawn, series, colour)
    else:
        _line(drawn, series, colour, joined=series.joined and kind == "line")


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


def _line(drawn, series: Series, colour: RGBColor, joined: bool) -> None:
    drawn.smooth = False
    line = drawn.format.line
    if joined:
        line.color.rgb = colour
        line.width = _LINE
        line.dash_style = DASHES[series.dash]
    else:
        line.fill.background()
    marker = drawn.marker
    # Two looks only, as in the figures: who reports shows in dash and marker alike.
    solid = series.dash == "solid"
    marker.style = XL_MARKER_STYLE.CIRCLE if solid else XL_MARKER_STYLE.SQUARE
    marker.size = 6 if joined else 9
    if series.joined:
        marker.format.fill.solid()
        marker.format.fill.fore_color.rgb = colour
    else:
        marker.format.fill.background()
    marker.format.line.color.rgb = colour
    marker.format.line.width = _OUTLINE
