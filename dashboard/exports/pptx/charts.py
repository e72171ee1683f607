"""A chart that an office program can edit: its own axes, series and worksheet."""

from pptx.chart.chart import Chart
from pptx.chart.data import BubbleChartData, CategoryChartData, ChartData, XyChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
)
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.exports.csv import harmless
from dashboard.exports.pptx import look
from dashboard.exports.pptx.axes import arrange_axes, number_format
from dashboard.exports.pptx.beside import name_values
from dashboard.exports.pptx.ends import name_ends
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.placing import place_legend, place_plot
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.scale import scale_of
from dashboard.exports.pptx.series import dress, set_apart
from dashboard.exports.pptx.text import TAGS, printable

_KINDS = {
    "line": XL_CHART_TYPE.LINE_MARKERS,
    "bar": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "scatter": XL_CHART_TYPE.XY_SCATTER,
}
_STACKED = {"bar": XL_CHART_TYPE.COLUMN_STACKED, "bars": XL_CHART_TYPE.BAR_STACKED}


def chart_type(plot: Native) -> XL_CHART_TYPE:
    """The kind of chart that python-pptx makes of a plot."""
    if plot.bubbles:
        return XL_CHART_TYPE.BUBBLE
    return _STACKED[plot.kind] if plot.stacked else _KINDS[plot.kind]


def chart_data(plot: Native) -> ChartData | XyChartData | BubbleChartData:
    """The numbers of a plot for python-pptx; None stays a gap.

    A point of a cloud that lacks one of its two values has no place and is left out.
    """
    pattern = number_format(plot.up.decimals)
    if plot.bubbles:
        return bubble_data(plot, pattern)
    if plot.kind == "scatter":
        cloud = XyChartData(number_format=pattern)
        for series in plot.series:
            added = cloud.add_series(_name(series.name))
            for x, y in zip(series.across, series.values, strict=True):
                if x is not None and y is not None:
                    added.add_data_point(x, y)
        return cloud
    data = CategoryChartData(number_format=pattern)
    data.categories = [_name(category) for category in plot.categories]
    for series in plot.series:
        data.add_series(_name(series.name), series.values)
    return data


def bubble_data(plot: Native, pattern: str) -> BubbleChartData:
    """The places of bubbles, and what their areas stand for."""
    bubbles = BubbleChartData(number_format=pattern)
    for series in plot.series:
        added = bubbles.add_series(_name(series.name))
        for x, y, size in zip(series.across, series.values, series.sizes, strict=True):
            added.add_data_point(x, y, size)
    return bubbles


def arrange(chart: Chart, plot: Native, room: Room, language: str) -> None:
    """Gives a chart the look of the plot: colours, dashes, axes with units, names at the ends of
    lines or a legend below.

    room: what the axes, those names and the legend leave for it.
    """
    scale = scale_of(plot)
    chart.font.size = Pt(look.SMALL)
    chart.font.color.rgb = look.INK
    chart.has_title = False
    chart.has_legend = len(plot.named) > 1 and not room.ends
    if chart.has_legend:
        place_legend(chart, plot, room)
    place_plot(chart, room)
    if plot.kind == "bar":
        set_apart(chart, plot)
    drawn = sorted((one for part in chart.plots for one in part.series), key=_place)
    for one, series in zip(drawn, plot.series, strict=True):
        dress(one, series, plot)
    if plot.kind in ("bar", "bars"):
        _together(chart, plot)
    if plot.kind == "bars":
        _labelled(chart, plot)
    arrange_axes(chart, plot, room, scale)
    if room.ends and scale:
        name_ends(drawn, plot, room, scale)
    name_values(drawn, plot, room)
    _speak(chart, language)


def _together(chart: Chart, plot: Native) -> None:
    """Bars of different series share one place where no category has two of them."""
    alone = all(
        sum(value is not None for value in values) <= 1
        for values in zip(*(series.values for series in plot.series), strict=True)
    )
    chart.plots[0].gap_width = 60
    chart.plots[0].overlap = 100 if alone or plot.stacked else 0


def _labelled(chart: Chart, plot: Native) -> None:
    """The value at the end of every lying bar, unless a bar for its bounds or another is there."""
    if plot.stacked or any(series.spans for series in plot.series):
        return
    drawn = chart.plots[0]
    drawn.has_data_labels = True
    labels = drawn.data_labels
    labels.number_format, labels.number_format_is_linked = number_format(plot.up.decimals), False
    labels.position = XL_LABEL_POSITION.OUTSIDE_END
    labels.font.size = Pt(look.SMALL)


def _place(series) -> int:
    return series._element.idx.val


def _speak(chart: Chart, language: str) -> None:
    """Names the language of the chart and of its titles."""
    tag = TAGS[language]
    space = chart._chartSpace
    for code in space.iterfind("{*}lang"):
        space.remove(code)
    spoken = parse_xml(f'<c:lang {nsdecls("c")} val="{tag.xml_value}"/>')
    # The schema wants it behind the first element of some kinds of chart, else first of all.
    space.insert(0 if space.find("{*}date1904") is None else 1, spoken)
    for letters in (*space.iter("{*}rPr"), *space.iter("{*}defRPr")):
        letters.set("lang", tag.xml_value)


def _name(text: str) -> str:
    """Goes into the chart's worksheet, so it must be no formula."""
    return harmless(printable(text))
