"""A chart that an office program can edit: its own axes, series and worksheet."""

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData, ChartData, XyChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_TICK_LABEL_POSITION,
)
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.exports.csv import harmless
from dashboard.exports.lettering import width
from dashboard.exports.pptx import look
from dashboard.exports.pptx.flatten import Native
from dashboard.exports.pptx.series import dress, set_apart
from dashboard.exports.pptx.text import TAGS, printable

_KINDS = {
    "line": XL_CHART_TYPE.LINE_MARKERS,
    "bar": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "scatter": XL_CHART_TYPE.XY_SCATTER,
}
_STACKED = {"bar": XL_CHART_TYPE.COLUMN_STACKED, "bars": XL_CHART_TYPE.BAR_STACKED}
# As many labels of years as stand side by side on the width of a slide.
_MOST_LABELS = 18
# Of a legend: lines that it may take below a chart, width of a key in multiples of the type size.
_LEGEND_LINES, _KEY = 2, 5
# A third of the chart on its right, which a program would else give to long names without end.
_BESIDE = f"""
<c:layout {nsdecls("c")}>
  <c:manualLayout>
    <c:xMode val="edge"/><c:yMode val="edge"/>
    <c:x val="0.68"/><c:y val="0.02"/><c:w val="0.31"/><c:h val="0.94"/>
  </c:manualLayout>
</c:layout>"""


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


def arrange(chart: Chart, plot: Native, language: str) -> None:
    """Gives a chart the look of the plot: colours, dashes, axes with units, legend below."""
    chart.font.size = Pt(look.SMALL)
    chart.font.color.rgb = look.INK
    chart.has_title = False
    chart.has_legend = len(plot.series) > 1
    if chart.has_legend:
        _legend(chart, plot)
    if plot.kind == "bar":
        set_apart(chart, plot)
    drawn = sorted((one for part in chart.plots for one in part.series), key=_place)
    for one, series in zip(drawn, plot.series, strict=True):
        dress(one, series, plot.kind)
    if plot.kind in ("bar", "bars"):
        _together(chart, plot)
    _value_axis(chart, plot)
    _other_axis(chart, plot)
    _speak(chart, language)


def _legend(chart: Chart, plot: Native) -> None:
    """Below the chart, or beside it where that would take too much of its height.

    Of several series of one name, other values from several sources, it names one.
    """
    names = [series.name for series in plot.series]
    taken = sum(width(name) + _KEY for name in dict.fromkeys(names)) * look.SMALL / 72
    below = taken <= _LEGEND_LINES * look.ACROSS
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM if below else XL_LEGEND_POSITION.RIGHT
    chart.legend.include_in_layout = False
    place = chart.legend._element.find("{*}legendPos")
    if not below:
        legend = chart.legend._element
        legend.replace(legend.find("{*}layout"), parse_xml(_BESIDE))
    for at, name in reversed(list(enumerate(names))):
        if name in names[:at]:
            entry = f'<c:legendEntry {nsdecls("c")}><c:idx val="{at}"/><c:delete val="1"/>'
            place.addnext(parse_xml(f"{entry}</c:legendEntry>"))


def _value_axis(chart: Chart, plot: Native) -> None:
    axis = chart.value_axis
    _titled(axis, plot.up.title)
    axis.tick_labels.number_format = number_format(plot.up.decimals)
    axis.tick_labels.number_format_is_linked = False
    axis.major_gridlines.format.line.color.rgb = look.RULE
    axis.format.line.fill.background()
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.reverse_order = plot.up.falling
    values = [value for series in plot.series for value in series.values if value is not None]
    # A logarithm has no place for zero, so a plot that holds one is drawn on an even scale.
    if plot.up.log and min(values) > 0:
        scaling = axis._element.find("{*}scaling")
        scaling.insert(0, parse_xml(f'<c:logBase {nsdecls("c")} val="10"/>'))


def _other_axis(chart: Chart, plot: Native) -> None:
    axis = chart.category_axis
    _titled(axis, plot.across)
    axis.has_major_gridlines = False
    axis.format.line.color.rgb = look.MUTED
    # The labels stay at the foot, also of an axis that runs down to its highest value.
    low, high = XL_TICK_LABEL_POSITION.LOW, XL_TICK_LABEL_POSITION.HIGH
    axis.tick_label_position = high if plot.up.falling else low
    if plot.kind == "bars":
        chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NEXT_TO_AXIS
        # The first category on top, as one reads, and the values still below.
        axis.reverse_order = True
        chart.value_axis._element.find("{*}crosses").set("val", "max")
        _labelled(chart, plot)
    elif plot.kind != "scatter":
        _spare(axis, len(plot.categories))


def _spare(axis, count: int) -> None:
    """Leaves out labels where all would not stand side by side."""
    step = -(-count // _MOST_LABELS)
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
    """The value at the end of every lying bar."""
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
