"""Bounds of values as the error bars of a native chart, which python-pptx does not know."""

from collections.abc import Iterable

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from dashboard.exports.pptx.native import Series

# What the schema wants behind the error bars of a series.
_BEHIND = ("{*}cat", "{*}xVal", "{*}val", "{*}yVal")


def draw_spans(drawn, series: Series, kind: str) -> None:
    """Gives python-pptx's series a bar from the lower to the upper bound of each value."""
    pairs = list(zip(series.values, series.spans, strict=True))
    if kind == "scatter":
        # A point without a value is left out of a cloud, and the next one has its number.
        pairs = [pair for pair in pairs if pair[0] is not None]
    above = _numbers(None if span is None else span[1] - value for value, span in pairs)
    below = _numbers(None if span is None else value - span[0] for value, span in pairs)
    direction = '<c:errDir val="y"/>' if kind == "scatter" else ""
    colour = series.colours[0].removeprefix("#").upper()
    bars = parse_xml(
        f"<c:errBars {nsdecls('c', 'a')}>{direction}"
        '<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>'
        f"<c:plus>{above}</c:plus><c:minus>{below}</c:minus>"
        f'<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:ln>'
        "</c:spPr></c:errBars>"
    )
    element = drawn._element
    found = (element.find(name) for name in _BEHIND)
    next(one for one in found if one is not None).addprevious(bars)


def _numbers(values: Iterable[float | None]) -> str:
    """The lengths of the bars; a value without bounds has none."""
    known = list(values)
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{value!r}</c:v></c:pt>'
        for at, value in enumerate(known)
        if value is not None
    )
    return f'<c:numLit><c:ptCount val="{len(known)}"/>{points}</c:numLit>'
