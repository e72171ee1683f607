"""The axes of a native chart: titles with units, ticks, labels that stand level."""

from pptx.chart.chart import Chart
from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.room import Room
from dashboard.exports.pptx.scale import Scale, along_of, log_scaled
from dashboard.exports.pptx.strips import dates
from dashboard.exports.pptx.text import printable

# Inches that the label of a year needs.
_LABEL = 0.62
# From where on numbers are grouped.
_GROUPED = 1000


def arrange_axes(chart: Chart, plot: Native, room: Room, scale: Scale | None) -> None:
    """Both axes of a chart. scale: the ends of that of values, None for those of the program."""
    if plot.rows and scale:
        _axes_of_rows(chart, plot, scale)
    else:
        _value_axis(chart, plot, scale)
        _other_axis(chart, plot, room)
    _number_axes(chart)


def number_format(decimals: int) -> str:
    """The code for numbers with so many decimals; the program puts in its own separators."""
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _number_axes(chart: Chart) -> None:
    """The schema knows axes by numbers without a sign; the library gives some of them one."""
    space = chart._chartSpace
    for named in (*space.iter("{*}axId"), *space.iter("{*}crossAx")):
        named.set("val", named.get("val").removeprefix("-"))


def _value_axis(chart: Chart, plot: Native, scale: Scale | None) -> None:
    axis = chart.value_axis
    _titled(axis, plot.up.title)
    axis.tick_labels.number_format = _tick_format(plot)
    axis.tick_labels.number_format_is_linked = False
    axis.major_gridlines.format.line.color.rgb = look.RULE
    axis.format.line.fill.background()
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.reverse_order = plot.up.falling
    if scale:
        axis.minimum_scale, axis.maximum_scale = scale.low, scale.high
        axis.major_unit = scale.step
    if log_scaled(plot):
        _logarithmic(axis, chart.category_axis)


def _logarithmic(axis, other) -> None:
    """Without lines and labels of its own, which programs give to powers of ten alone: those of
    the page lie behind the chart, see `grid`."""
    scaling = axis._element.find("{*}scaling")
    scaling.insert(0, parse_xml(f'<c:logBase {nsdecls("c")} val="10"/>'))
    axis.has_major_gridlines = False
    axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    # Else programs put the other axis where the values are 1.
    other._element.find("{*}crosses").set("val", "min")


def _axes_of_rows(chart: Chart, plot: Native, scale: Scale) -> None:
    """Values below, and upright a mere line at zero: rows have names in place of ticks."""
    upright, lower = chart.value_axis, chart.category_axis
    upright.minimum_scale, upright.maximum_scale = -0.5, len(plot.rows) - 0.5
    upright.has_major_gridlines = False
    upright.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    upright.major_tick_mark = upright.minor_tick_mark = XL_TICK_MARK.NONE
    line = upright.format.line
    line.color.rgb, line.dash_style = look.INK, MSO_LINE.ROUND_DOT
    _titled(lower, plot.up.title)
    lower.minimum_scale, lower.maximum_scale, lower.major_unit = scale.low, scale.high, scale.step
    lower.has_major_gridlines = True
    lower.major_gridlines.format.line.color.rgb = look.RULE
    lower.format.line.fill.background()
    places = XL_TICK_LABEL_POSITION
    lower.tick_label_position = places.NONE if plot.up.bare else places.LOW
    lower.tick_labels.number_format, lower.tick_labels.number_format_is_linked = "General", False
    lower.tick_labels.font.size = Pt(look.SMALL)


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
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if plot.up.falling:
        # An axis that runs down to its highest value has its foot there.
        axis._element.find("{*}crosses").set("val", "max")
        axis.tick_label_position = XL_TICK_LABEL_POSITION.NEXT_TO_AXIS
    _level_labels(axis, plot)
    if plot.kind == "bars":
        chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NEXT_TO_AXIS
        # The first category on top, as one reads, and the values still below.
        axis.reverse_order = True
        chart.value_axis._element.find("{*}crosses").set("val", "max")
    elif plot.kind != "scatter":
        _spare(axis, plot, room)
    elif plot.steps is not None:
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = dates(plot.steps)
        axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "0", False
    elif along := along_of(plot):
        _along(chart, plot, along)


def _along(chart: Chart, plot: Native, scale: Scale) -> None:
    """The lower axis of a cloud over two axes of values."""
    axis = chart.category_axis
    axis.minimum_scale, axis.maximum_scale = scale.low, scale.high
    if scale.log:
        _logarithmic(axis, chart.value_axis)
        _titled(axis, "")
        return
    axis.major_unit = scale.step
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.rgb = look.RULE
    axis.tick_labels.number_format = number_format(0) if scale.high >= _GROUPED else "General"
    axis.tick_labels.number_format_is_linked = False


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


def _titled(axis, text: str) -> None:
    axis.has_title = bool(text)
    if text:
        axis.axis_title.text_frame.text = printable(text)
        font = axis.axis_title.text_frame.paragraphs[0].runs[0].font
        font.size, font.bold, font.color.rgb = Pt(look.SMALL), False, look.MUTED
