"""The order in which the schema of charts (ECMA-376, dml-chart.xsd) wants parts of what we write.

A program refuses a file, or repairs it, where the order is another one.
"""

from collections.abc import Iterator
from itertools import pairwise

_LABELLED = (
    "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent "
    "showBubbleSize separator showLeaderLines leaderLines extLst"
)
_PLOTTED = "varyColors ser dLbls dropLines hiLowLines upDownBars"
_DRAWN = "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars"
_AXIS = (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark "
    "minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt"
)
# Element -> its parts in their order; what several kinds of an element have stands together.
ORDER = {
    name: parts.split()
    for name, parts in {
        "chartSpace": "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart "
        "spPr txPr externalData printSettings userShapes extLst",
        "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend "
        "plotVisOnly dispBlanksAs showDLblsOverMax extLst",
        "lineChart": f"grouping {_PLOTTED} marker smooth axId extLst",
        "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
        "scatterChart": "scatterStyle varyColors ser dLbls axId extLst",
        "bubbleChart": "varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents "
        "axId extLst",
        "ser": f"{_DRAWN} cat xVal val yVal bubbleSize smooth shape bubble3D extLst",
        "dPt": "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
        "dLbls": f"dLbl delete {_LABELLED}",
        "dLbl": f"idx delete layout tx {_LABELLED}",
        "errBars": "errDir errBarType errValType noEndCap plus minus val spPr extLst",
        "catAx": f"{_AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
        "valAx": f"{_AXIS} crossBetween majorUnit minorUnit dispUnits extLst",
        "scaling": "logBase orientation max min extLst",
        "legend": "legendPos legendEntry layout overlay spPr txPr extLst",
        "marker": "symbol size spPr extLst",
        "manualLayout": "layoutTarget xMode yMode wMode hMode x y w h extLst",
    }.items()
}


def misplaced(space) -> Iterator[str]:
    """What of a chart stands in no order of the schema, below a root of lxml."""
    for element in space.iter("{*}*"):
        name = _plain(element)
        parts = [_plain(part) for part in element]
        if name not in ORDER or not parts:
            continue
        yield from (f"{part} in {name}" for part in parts if part not in ORDER[name])
        places = [ORDER[name].index(part) for part in parts if part in ORDER[name]]
        if any(one > other for one, other in pairwise(places)):
            yield f"{name}: {' '.join(parts)}"


def _plain(element) -> str:
    return element.tag.rpartition("}")[2]
