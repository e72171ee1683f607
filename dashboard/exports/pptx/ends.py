"""The names of lines at their ends: labels of the last values, in the chart's own words."""

from collections.abc import Sequence

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import AT_VALUE, Native, Series
from dashboard.exports.pptx.room import APART, Room
from dashboard.exports.pptx.scale import Scale
from dashboard.figures.labels import EndLabel, spread

# What the schema wants behind the labels of a series.
_BEHIND = ("{*}errBars", "{*}cat")
# A label says the name of its series behind the sign of it, and keeps to one line.
_LABELS = """
<c:dLbls {spaces}>
  <c:dLbl>
    <c:idx val="{at}"/>
    <c:layout><c:manualLayout><c:x val="{x:.4f}"/><c:y val="{y:.4f}"/></c:manualLayout></c:layout>
    {look}<c:dLblPos val="{side}"/>
    <c:showLegendKey val="{key}"/><c:showVal val="0"/><c:showCatName val="0"/>
    <c:showSerName val="1"/>
    <c:showPercent val="0"/><c:showBubbleSize val="0"/>
  </c:dLbl>
  <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
  <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>
  <c:showPercent val="0"/><c:showBubbleSize val="0"/>
</c:dLbls>"""
_LOOK = f"""<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
    <c:txPr>
      <a:bodyPr wrap="none"/><a:lstStyle/>
      <a:p><a:pPr><a:defRPr sz="{look.SMALL * 100}">
        <a:solidFill><a:srgbClr val="{look.INK}"/></a:solidFill>
      </a:defRPr></a:pPr><a:endParaRPr/></a:p>
    </c:txPr>"""


def name_ends(drawn: Sequence, plot: Native, room: Room, scale: Scale) -> None:
    """Names lines beside the plot, as high as they end or as near to it as leaves all apart.

    drawn: python-pptx's series of the plot's. Where a label stands is said as how far it is from
    where a program would put it, right of its value, as a part of the chart. A line that breaks
    off is named above or below its last value.
    """
    ends = plot.sided
    heights = {
        at: room.height * scale.share(plot.series[at].values[end]) for at, end in ends.items()
    }
    found = [EndLabel(height, "", "", str(at)) for at, height in heights.items()]
    across, down = room.whole
    slot = room.width / len(plot.categories)
    for label in spread(found, 0.0, room.height, APART * look.height(1, look.SMALL)):
        at = int(label.mark)
        x = (len(plot.categories) - 1 - ends[at]) * slot / across
        _name(drawn[at], ends[at], "r", x, (heights[at] - label.y) / down)
    for at, one in enumerate(plot.series):
        if one.ended == AT_VALUE and one.last is not None:
            _name(drawn[at], one.last, _free_side(one, one.last, plot))


def _name(drawn, at: int, side: str, x: float = 0.0, y: float = 0.0) -> None:
    """A label of a value, x and y from where a program puts it; beside the plot with the sign."""
    told = {"at": at, "side": side, "key": int(side == "r"), "x": x, "y": y, "look": _LOOK}
    labels = parse_xml(_LABELS.format(spaces=nsdecls("c", "a"), **told))
    places = (drawn._element.find(name) for name in _BEHIND)
    next(one for one in places if one is not None).addprevious(labels)


def _free_side(series: Series, at: int, plot: Native) -> str:
    """Above the value at a place or below it, where the next line is further."""
    own = series.values[at]
    others = [one.values[at] for one in plot.series if one is not series]
    above = min((one - own for one in others if one is not None and one >= own), default=None)
    below = min((own - one for one in others if one is not None and one < own), default=None)
    return "b" if above is not None and (below is None or below > above) else "t"
