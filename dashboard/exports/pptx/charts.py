"""A chart that an office program can edit: its own axes, series and worksheet."""

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData, ChartData, XyChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_TICK_LABEL_POSITION,
)
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.exports.csv import harmless
from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.placing import place_legend, place_plot
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.series import dress, set_apart
from dashboard.exports.pptx.spans import reach
from dashboard.exports.pptx.strips import dates
from dashboard.exports.pptx.text import TAGS, printable

_KINDS = {
    "line": XL_CHART_TYPE.LINE_MARKERS,
    "bar": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "scatter": XL_CHART_TYPE.XY_SCATTER,
}
_STACKED = {"bar": XL_CHART_TYPE.COLUMN_STACKED, "bars": XL_CHART_TYPE.BAR_STACKED}
# Inches that the label of a year needs.
_LABEL = 0.62
# From where on numbers are grouped.
_GROUPED = 1000


def chart_type(plot: Native) -> XL_CHART_TYPE:
    """The kind of chart that python-pptx makes of a plot."""
    return _STACKED[plot.kind] if plot.stacked else _KINDS[plot.kind]


def chart_data(plot: Native) -> ChartData | XyChartData:
    """The numbers of a plot for python-pptx; None stays a gap.

    A point of a cloud that lacks one of its two values has no place and is left out.
    """
    pattern = number_format(plot.up.decimals)
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


def number_format(decimals: int) -> str:
    """The code for numbers with so many decimals; the program puts in its own separators."""
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def arrange(chart: Chart, plot: Native, room: Room, language: str) -> None:
    """Gives a chart the look of the plot: colours, dashes, axes with units, legend below.

    room: what the axes and the legend leave for it.
    """
    chart.font.size = Pt(look.SMALL)
    chart.font.color.rgb = look.INK
    chart.has_title = False
    chart.has_legend = len(plot.named) > 1
    if chart.has_legend:
        place_legend(chart, plot, room)
    place_plot(chart, room)
    if plot.kind == "bar":
        set_apart(chart, plot)
    drawn = sorted((one for part in chart.plots for one in part.series), key=_place)
    for one, series in zip(drawn, plot.series, strict=True):
        dress(one, series, plot.kind)
    if plot.kind in ("bar", "bars"):
        _together(chart, plot)
    _value_axis(chart, plot)
    _other_axis(chart, plot, room)
    _speak(chart, language)
    _number_axes(chart)


def _number_axes(chart: Chart) -> None:
    """The schema knows axes by numbers without a sign; the library gives some of them one."""
    space = chart._chartSpace
    for named in (*space.iter("{*}axId"), *space.iter("{*}crossAx")):
        named.set("val", named.get("val").removeprefix("-"))


def _value_axis(chart: Chart, plot: Native) -> None:
    axis = chart.value_axis
    _titled(axis, plot.up.title)
    axis.tick_labels.number_format = _tick_format(plot)
    axis.tick_labels.number_format_is_linked = False
    axis.major_gridlines.format.line.color.rgb = look.RULE
    axis.format.line.fill.background()
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.reverse_order = plot.up.falling
    if any(series.spans for series in plot.series):
        # A program looks at values alone and would cut off their bounds.
        axis.minimum_scale, axis.maximum_scale = reach(plot)
    values = [value for series in plot.series for value in series.values if value is not None]
    # A logarithm has no place for zero, so a plot that holds one is drawn on an even scale.
    if plot.up.log and min(values) > 0:
        scaling = axis._element.find("{*}scaling")
        scaling.insert(0, parse_xml(f'<c:logBase {nsdecls("c")} val="10"/>'))


def _tick_format(plot: Native) -> str:
    """No tick has more decimals than it needs, and there is no place before the first."""
    if plot.up.falling:
        return "#,##0;;"
    values = [abs(one) for series in plot.series for one in series.values if one is not None]
    return number_format(0) if max(values) >= _GROUPED else "General"


def _other_axis(chart: Chart, plot: Native, room: Room) -> None:
    axis = chart.category_axis
    _titled(axis, plot.across)
    axis.has_major_gridlines = False
    axis.format.line.color.rgb = look.MUTED
    # The labels stay at the foot, also of an axis that runs down to its highest value.
    low, high = XL_TICK_LABEL_POSITION.LOW, XL_TICK_LABEL_POSITION.HIGH
    axis.tick_label_position = high if plot.up.falling else low
    _level_labels(axis, plot)
    if plot.kind == "bars":
        chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NEXT_TO_AXIS
        # The first category on top, as one reads, and the values still below.
        axis.reverse_order = True
        chart.value_axis._element.find("{*}crosses").set("val", "max")
        _labelled(chart, plot)
    elif plot.kind != "scatter":
        _spare(axis, plot, room)
    elif plot.steps is not None:
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = dates(plot.steps)
        axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "0", False


def _level_labels(axis, plot: Native) -> None:
    """Programs else turn labels that stand close; LibreOffice breaks them where the angle is 0,
    which names may be, but no year."""
    axis.tick_labels.font.size = Pt(look.SMALL)
    axis._element.find("{*}txPr/{*}bodyPr").set("rot", "1" if plot.steps else "0")


def _spare(axis, plot: Native, room: Room) -> None:
    """Leaves out labels where all would not stand side by side."""
    most = int(room.width / _LABEL)
    step = plot.cycle * -(-len(plot.categories) // (most * plot.cycle))
    last = axis._element.find("{*}noMultiLvlLbl")
    last.addprevious(parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="{step}"/>'))


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


def _titled(axis, text: str) -> None:
    axis.has_title = bool(text)
    if text:
        axis.axis_title.text_frame.text = printable(text)
        font = axis.axis_title.text_frame.paragraphs[0].runs[0].font
        font.size, font.bold, font.color.rgb = Pt(look.SMALL), False, look.MUTED


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
