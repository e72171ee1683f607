"""Bounds of values on native charts, and axes as the schema wants them."""

import pytest

from dashboard.charts.axes import Values
from dashboard.exports.pptx.native import Series
from tests.unit.exports.pptx.made import chart_of, drawn, xml
from tests.unit.exports.samples import COLUMNS, LINES, chart, sample


@pytest.mark.parametrize("kind", ["scatter", "line", "bars"])
def test_bounds_are_error_bars_of_their_own_lengths(kind):
    one = Series(
        "a", (1.0, None, 3.0), ("#102030",), (2000.0, 2001.0, 2002.0), joined=kind == "bars",
        spans=((0.5, 2.5), None, (2.0, 7.0)),
    )  # fmt: skip
    chart = drawn(one, kind=kind)
    (bars,) = xml(chart, ".//c:ser/c:errBars")
    lengths = [xml(chart, f".//c:{end}//c:pt/c:v/text()") for end in ("plus", "minus")]
    assert lengths == [["1.5", "4.0"], ["0.5", "1.0"]]
    places = [point.get("idx") for point in bars.iterfind(".//{*}plus//{*}pt")]
    assert places == (["0", "1"] if kind == "scatter" else ["0", "2"])
    # In the order of the schema, or office programs refuse the file.
    behind = [element.tag.rpartition("}")[2] for element in bars.itersiblings()]
    assert behind[0] in ("cat", "xVal")
    assert bool(xml(chart, ".//c:errDir")) == (kind == "scatter")


@pytest.mark.parametrize("parts", [LINES, COLUMNS, (*COLUMNS, LINES[2])])
def test_axes_have_numbers_that_the_schema_knows(english, parts):
    """`xsd:unsignedInt`, each axis named by every plot and crossed by its other one."""
    found = chart_of(sample(chart=chart(*parts)), english)
    own = xml(found, "//c:plotArea/*[self::c:catAx or self::c:valAx or self::c:dateAx]/c:axId/@val")
    assert all(one.isdigit() and int(one) < 2**32 for one in own) and len(own) == 2
    assert set(xml(found, "//c:crossAx/@val")) == set(own)
    assert set(xml(found, "//c:axId/@val")) == set(own)


@pytest.mark.parametrize(
    ("up", "ends"), [(Values(-1.0, 1.0, log=True), (0.1, 12.1)), (Values(0.0, 4.0), (0.0, 14.0))]
)
def test_bounds_lie_inside_the_axis(up, ends):
    one = Series("a", (1.0,), ("#102030",), (2000.0,), joined=False, spans=((0.3, 12.1),))
    axis = drawn(one, kind="scatter", up=up).value_axis
    assert (axis.minimum_scale, axis.maximum_scale) == ends
