"""A label of one value that says the name of its series, as office programs link it."""

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from dashboard.exports.pptx import look

# What the schema wants behind the labels of a series.
_BEHIND = ("{*}errBars", "{*}cat", "{*}xVal")
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


def name(drawn, at: int, side: str, key: bool = False, x: float = 0.0, y: float = 0.0) -> None:
    """Names python-pptx's series at the value of a place.

    side: of the value as the format writes it, "r", "l", "t" or "b"; x, y: how far it stands from
    there, as parts of the chart. key: whether the sign of the series stands before the name.
    """
    told = {"at": at, "side": side, "key": int(key), "x": x, "y": y, "look": _LOOK}
    labels = parse_xml(_LABELS.format(spaces=nsdecls("c", "a"), **told))
    places = (drawn._element.find(place) for place in _BEHIND)
    next(one for one in places if one is not None).addprevious(labels)
