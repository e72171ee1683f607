"""Where the plot of a native chart and its legend stand, said outright: programs differ in it."""

from pptx.chart.chart import Chart
from pptx.enum.chart import XL_LEGEND_POSITION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.room import Room

# Where a legend, or all between the axes, stands in the chart.
_PLACE = """
<c:layout {spaces}>
  <c:manualLayout>
    {inner}<c:xMode val="edge"/><c:yMode val="edge"/>
    <c:x val="{:.4f}"/><c:y val="{:.4f}"/><c:w val="{:.4f}"/><c:h val="{:.4f}"/>
  </c:manualLayout>
</c:layout>"""
_INNER = '<c:layoutTarget val="inner"/>'
# From the foot of the chart to the axis, for a legend beside it.
_BESIDE = (0.69, 0.02, 0.3, 0.94)


def place_plot(chart: Chart, room: Room) -> None:
    """Says where the plot begins and ends: what lies behind it is not part of the chart."""
    area = chart._chartSpace.find("{*}chart/{*}plotArea")
    for held in area.findall("{*}layout"):
        area.remove(held)
    area.insert(0, parse_xml(_PLACE.format(*room.shares, spaces=nsdecls("c"), inner=_INNER)))


def place_legend(chart: Chart, plot: Native, room: Room) -> None:
    """Below the chart, or beside it where that would take too much of its height.

    Of several series of one name, other values from several sources, it names one; of those that
    the slide tells otherwise, or that nobody sees, none.
    """
    names = [series.name if series.keyed else "" for series in plot.series]
    below = not room.beside
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM if below else XL_LEGEND_POSITION.RIGHT
    chart.legend.include_in_layout = False
    place = chart.legend._element.find("{*}legendPos")
    if not below:
        for held in chart.legend._element.findall("{*}layout"):
            chart.legend._element.remove(held)
        place.addnext(parse_xml(_PLACE.format(*_BESIDE, spaces=nsdecls("c"), inner="")))
    for at, name in reversed(list(enumerate(names))):
        if name in names[:at] or not name:
            entry = f'<c:legendEntry {nsdecls("c")}><c:idx val="{at}"/><c:delete val="1"/>'
            place.addnext(parse_xml(f"{entry}</c:legendEntry>"))
