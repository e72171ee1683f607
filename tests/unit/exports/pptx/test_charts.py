"""Native charts against their series, and against the data for one that is known."""

import io

import openpyxl
import pytest
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_FILL, MSO_LINE

from dashboard.charts.axes import Values
from dashboard.exports.pptx.charts import number_format
from dashboard.exports.pptx.native import Series
from tests.contract.csv_facts import LAST, SUPERSEDED, kaz, turnover
from tests.unit.exhibits.native import native
from tests.unit.exports.pptx.made import chart_of, drawn, xml
from tests.unit.exports.pptx.read import series, sizes
from tests.unit.exports.samples import (
    COLUMNS,
    FORMULAS,
    KAZ,
    LINES,
    UZB,
    chart,
    lying,
    sample,
)


def test_a_line_keeps_names_values_and_gaps(english):
    chart = chart_of(sample(), english)
    assert chart.chart_type == XL_CHART_TYPE.LINE_MARKERS
    assert tuple(chart.plots[0].categories) == ("2001", "2002", "2003")
    assert series(chart) == {
        "Экспорт": [1.5, None, 3.25],
        "Импорт": [None, 0.5, 2.0],
        "Басқа мән: Импорт": [None, None, 1.0],
    }
    assert xml(chart, "//c:dispBlanksAs/@val") == ["gap"]


def test_the_explorer_shows_the_data(trade, english):
    exhibit = trade({}, english)
    chart = chart_of(exhibit, english)
    found = series(chart)
    at = {year: place for place, year in enumerate(chart.plots[0].categories)}
    assert list(at) == [str(year) for year in range(1992, LAST + 1)]
    for year in (1995, 2010, 2019, LAST):
        place = at[str(year)]
        assert found["Exports"][place] == pytest.approx(float(kaz("export", year)) / 1000)
        assert found["Trade turnover"][place] == pytest.approx(float(turnover(year)) / 1000)
    assert [found[name][at["1993"]] for name in ("Exports", "Imports", "Trade turnover")] == [
        None
    ] * 3
    other = found["Another value: Imports"]
    for year, value in SUPERSEDED.items():
        assert other[at[str(year)]] == pytest.approx(float(value) / 1000)
    assert [year for year, place in at.items() if other[place] is not None] == ["2018", "2019"]


def test_every_language_shows_the_same_numbers(trade, words):
    exhibit = trade({"period": "3", "reporter": "both"}, words)
    chart = chart_of(exhibit, words)
    found = sorted((one for part in chart.plots for one in part.series), key=lambda o: o.index)
    assert [(one.name, tuple(one.values)) for one in found] == [
        (one.name, one.values) for one in native(exhibit).series
    ]


def test_colour_dash_and_marker_are_those_of_the_series(english):
    exports, imports, other = chart_of(sample(), english).plots[0].series
    assert exports.format.line.color.rgb == RGBColor.from_string(KAZ[1:].upper())
    assert imports.format.line.color.rgb == RGBColor.from_string(UZB[1:].upper())
    assert exports.format.line.dash_style == MSO_LINE.SOLID
    assert imports.format.line.dash_style == MSO_LINE.DASH
    assert exports.marker.style == XL_MARKER_STYLE.CIRCLE
    assert imports.marker.style == XL_MARKER_STYLE.SQUARE
    assert exports.marker.format.fill.type == MSO_FILL.SOLID
    assert other.format.line.fill.type == MSO_FILL.BACKGROUND
    # Three tenths of the colour on white: LibreOffice draws nothing of a marker without an inside.
    assert other.marker.format.fill.fore_color.rgb == RGBColor(0xF4, 0xD6, 0xB4)
    assert other.marker.format.line.color.rgb == imports.format.line.color.rgb


@pytest.mark.parametrize(
    ("symbol", "shape", "hollow"),
    [
        ("circle", XL_MARKER_STYLE.CIRCLE, False),
        ("square-open", XL_MARKER_STYLE.SQUARE, True),
        ("diamond", XL_MARKER_STYLE.DIAMOND, False),
        ("triangle-up-open", XL_MARKER_STYLE.TRIANGLE, True),
        ("triangle-down", XL_MARKER_STYLE.TRIANGLE, False),
        ("x-thin-open", XL_MARKER_STYLE.X, False),
    ],
)
def test_a_marker_has_the_shape_of_its_symbol(symbol, shape, hollow):
    one = Series("a", (1.0, None, 2.0), (KAZ,), symbol=symbol, joined=False)
    marker = drawn(one).plots[0].series[0].marker
    assert marker.style == shape
    assert (marker.format.fill.fore_color.rgb != RGBColor.from_string(KAZ[1:].upper())) == hollow


@pytest.mark.parametrize(
    ("columns", "expected"),
    [("beside", XL_CHART_TYPE.COLUMN_CLUSTERED), ("stacked", XL_CHART_TYPE.COLUMN_STACKED)],
)
def test_columns_stand_beside_or_on_each_other(english, columns, expected):
    found = chart_of(sample(chart=chart(*COLUMNS, columns=columns)), english)
    assert found.chart_type == expected
    assert series(found) == {"Экспорт": [1.5, None, 3.25], "Импорт": [None, 0.5, 2.0]}
    fills = [one.format.fill.fore_color.rgb for one in found.plots[0].series]
    assert [str(fill) for fill in fills] == [KAZ[1:].upper(), UZB[1:].upper()]
    assert xml(found, "//c:valAx/c:crosses/@val") != ["max"]


def test_lying_columns_are_read_from_the_top_and_have_a_colour_each(english):
    found = chart_of(sample(chart=lying()), english)
    assert found.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert series(found) == {"GDP": [3.0, 2.0, None]}
    assert found.category_axis.reverse_order
    assert xml(found, "//c:valAx/c:crosses/@val") == ["max"]
    points = found.plots[0].series[0].points
    fills = [str(points[at].format.fill.fore_color.rgb) for at in range(2)]
    assert fills == [KAZ[1:].upper(), UZB[1:].upper()]


def test_another_value_is_a_marker_over_the_columns(english):
    found = chart_of(sample(chart=chart(*COLUMNS, LINES[2])), english)
    columns, lines = found.plots
    assert [one.name for one in columns.series] == ["Экспорт", "Импорт"]
    (other,) = lines.series
    assert (other.name, list(other.values)) == ("Басқа мән: Импорт", [None, None, 1.0])
    assert other.marker.format.line.color.rgb == RGBColor.from_string(UZB[1:].upper())
    assert len(set(xml(found, "//c:plotArea/*/c:axId/@val"))) == 2


def test_a_cloud_keeps_both_coordinates_and_a_level_has_no_markers():
    cloud = (
        Series("A", (1.0, 3.0), (KAZ,), across=(10.0, 30.0), joined=False),
        Series("B", (2.0, 2.0), (UZB,), across=(5.0, 35.0), dash="dot", level=True),
    )
    found = drawn(*cloud, kind="scatter", categories=(), across="persons")
    assert found.chart_type == XL_CHART_TYPE.XY_SCATTER
    points, line = found.plots[0].series
    assert list(points.iter_values()) == [1.0, 3.0]
    assert xml(found, "(//c:ser)[1]/c:xVal//c:v/text()") == ["10.0", "30.0"]
    assert points.marker.format.fill.type == MSO_FILL.SOLID
    assert line.marker.style == XL_MARKER_STYLE.NONE
    assert line.format.line.dash_style == MSO_LINE.ROUND_DOT
    assert found.category_axis.axis_title.text_frame.text == "persons"


def test_axes_have_units_and_as_many_decimals_as_make_sense(english):
    chart = chart_of(sample(), english)
    assert chart.value_axis.axis_title.text_frame.text == "billion USD"
    assert chart.value_axis.tick_labels.number_format == "General"
    large = drawn(Series("a", (1.0, 1000.0), (KAZ,)), categories=("1", "2"))
    assert large.value_axis.tick_labels.number_format == "#,##0"
    places = drawn(Series("a", (1.0, 9.0), (KAZ,)), up=Values(0, 9, falling=True), categories="12")
    assert places.value_axis.tick_labels.number_format == "#,##0;;"
    assert [number_format(decimals) for decimals in (0, 1)] == ["#,##0", "#,##0.0"]


@pytest.mark.parametrize(("log", "values", "expected"), [
    (True, (1.0, 100.0), ["10"]),
    (True, (0.0, 100.0), []),
    (True, (-1.0, 100.0), []),
    (False, (1.0, 100.0), []),
])  # fmt: skip
def test_a_logarithmic_axis_has_no_place_for_zero(log, values, expected):
    found = drawn(Series("a", values, (KAZ,)), up=Values(0, 1, log=log), categories=("1", "2"))
    assert xml(found, "//c:valAx//c:logBase/@val") == expected


def test_the_legend_stands_below_or_beside_and_names_each_name_once():
    ones = [Series(name, (1.0, None, 2.0), (KAZ,)) for name in ("a", "b", "b")]
    found = drawn(*ones)
    assert found.legend.position == XL_LEGEND_POSITION.BOTTOM
    assert xml(found, "//c:legendEntry[c:delete/@val='1']/c:idx/@val") == ["2"]
    many = (Series(f"a rather long name {at}", (1.0, 1.0, 1.0), (KAZ,)) for at in range(16))
    beside = drawn(*many)
    assert beside.legend.position == XL_LEGEND_POSITION.RIGHT
    assert len(xml(beside, "//c:legend/c:layout")) == 1
    assert not drawn(ones[0]).has_legend


def test_type_is_twelve_points_or_more(english):
    chart = chart_of(sample(), english)
    assert min(sizes(chart._chartSpace)) >= 12


def test_the_worksheet_behind_a_chart_holds_its_numbers_and_no_formula():
    odd = (Series(text, (1.0, None, 2.0), (KAZ,)) for text in FORMULAS)
    found = drawn(*odd, categories=FORMULAS[:3])
    book = found.part.chart_workbook.xlsx_part.blob
    sheet = openpyxl.load_workbook(io.BytesIO(book)).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s", "n"}
    assert [sheet.cell(row, 2).value for row in (2, 3, 4)] == [1, None, 2]
    assert not any(str(cell.value).startswith(("=", "+", "@")) for cell in cells)
