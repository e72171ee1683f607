"""Native charts against the plot, and against the data for one that is known."""

import io
import zipfile

import openpyxl
import pytest
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_FILL, MSO_LINE

from dashboard.exhibits.exhibit import Series
from dashboard.exports.pptx.charts import drawable, number_format
from dashboard.exports.pptx.deck import one_slide
from tests.contract.csv_facts import LAST, TRADE, kaz, turnover
from tests.unit.exports.pptx.read import charts, opened, series, sizes
from tests.unit.exports.samples import EDITION, FORMULAS, KAZ, LINES, UZB, YEARS, plot, sample


def chart_of(exhibit, words):
    (chart,) = charts(opened(one_slide(exhibit, EDITION, words)))
    return chart


def xml(chart, path):
    return chart._chartSpace.xpath(path)


def test_a_line_keeps_names_values_and_gaps(english):
    chart = chart_of(sample(), english)
    assert chart.chart_type == XL_CHART_TYPE.LINE_MARKERS
    assert tuple(chart.plots[0].categories) == YEARS
    assert series(chart) == {one.name: list(one.values) for one in LINES}
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
    earlier = float(TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"]) / 1000
    other = found["Another value: Imports"]
    assert other[at["2019"]] == pytest.approx(earlier)
    assert [year for year, place in at.items() if other[place] is not None] == ["2018", "2019"]


def test_every_language_shows_the_same_numbers(trade, words):
    exhibit = trade({"period": "3", "reporter": "both"}, words)
    chart = chart_of(exhibit, words)
    drawn = sorted((one for part in chart.plots for one in part.series), key=lambda o: o.index)
    assert [(one.name, tuple(one.values)) for one in drawn] == [
        (one.name, one.values) for one in exhibit.plot.series
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
    assert other.marker.format.fill.type == MSO_FILL.BACKGROUND
    assert other.marker.format.line.color.rgb == imports.format.line.color.rgb


def test_single_markers_of_one_colour_and_several_names_differ(english):
    said = [Series(name, (1.0,), KAZ, joined=False) for name in ("a", "b", "c", "a")]
    drawn = chart_of(sample(plot=plot(series=tuple(said), categories=("1",))), english)
    shapes = [one.marker.style for one in drawn.plots[0].series]
    assert len(set(shapes)) == 3 and shapes[0] == shapes[3]


@pytest.mark.parametrize(
    ("kind", "stacked", "expected"),
    [
        ("bar", False, XL_CHART_TYPE.COLUMN_CLUSTERED),
        ("bar", True, XL_CHART_TYPE.COLUMN_STACKED),
        ("bars", False, XL_CHART_TYPE.BAR_CLUSTERED),
        ("bars", True, XL_CHART_TYPE.BAR_STACKED),
    ],
)
def test_bars_stand_lie_and_stack(english, kind, stacked, expected):
    shown = plot(kind=kind, stacked=stacked, series=LINES[:2])
    chart = chart_of(sample(plot=shown), english)
    assert chart.chart_type == expected
    assert series(chart) == {one.name: list(one.values) for one in LINES[:2]}
    fills = [one.format.fill.fore_color.rgb for one in chart.plots[0].series]
    assert [str(fill) for fill in fills] == [KAZ[1:].upper(), UZB[1:].upper()]
    # Lying bars are read from the top, and their values still stand below.
    lying = kind == "bars"
    assert chart.category_axis.reverse_order == lying
    assert (xml(chart, "//c:valAx/c:crosses/@val") == ["max"]) == lying


def test_another_value_is_a_marker_over_the_columns(english):
    chart = chart_of(sample(plot=plot(kind="bar")), english)
    columns, lines = chart.plots
    assert [one.name for one in columns.series] == ["Экспорт", "Импорт"]
    (other,) = lines.series
    assert (other.name, list(other.values)) == ("Басқа мән: Импорт", [None, None, 1.0])
    assert other.marker.format.fill.type == MSO_FILL.BACKGROUND
    assert len(set(xml(chart, "//c:plotArea/*/c:axId/@val"))) == 2


def test_a_cloud_keeps_both_coordinates_and_leaves_out_half_a_point(english):
    cloud = (
        Series("A", (1.0, None, 3.0), KAZ, across=(10.0, 20.0, 30.0), joined=False),
        Series("B", (2.0, 2.0), UZB, across=(5.0, 35.0), dash="dot"),
    )
    shown = plot(kind="scatter", series=cloud, categories=(), across="persons")
    chart = chart_of(sample(plot=shown), english)
    assert chart.chart_type == XL_CHART_TYPE.XY_SCATTER
    points, line = chart.plots[0].series
    assert list(points.iter_values()) == [1.0, 3.0]
    assert xml(chart, "(//c:ser)[1]/c:xVal//c:v/text()") == ["10.0", "30.0"]
    assert points.marker.format.fill.type == MSO_FILL.SOLID
    assert line.marker.style == XL_MARKER_STYLE.NONE
    assert line.format.line.dash_style == MSO_LINE.ROUND_DOT
    assert chart.category_axis.axis_title.text_frame.text == "persons"


def test_axes_have_units_and_as_many_decimals_as_make_sense(english):
    chart = chart_of(sample(), english)
    assert chart.value_axis.axis_title.text_frame.text == "billion USD"
    assert chart.value_axis.tick_labels.number_format == "#,##0.00"
    assert [number_format(decimals) for decimals in (0, 1)] == ["#,##0", "#,##0.0"]


@pytest.mark.parametrize(("log", "values", "expected"), [
    (True, (1.0, 100.0), ["10"]),
    (True, (0.0, 100.0), []),
    (True, (-1.0, 100.0), []),
    (False, (1.0, 100.0), []),
])  # fmt: skip
def test_a_logarithmic_axis_has_no_place_for_zero(english, log, values, expected):
    shown = plot(log=log, series=(Series("a", values, KAZ),), categories=("1", "2"))
    assert xml(chart_of(sample(plot=shown), english), "//c:valAx//c:logBase/@val") == expected


def test_the_legend_stands_below_or_beside_and_names_each_name_once(english):
    chart = chart_of(sample(plot=plot(series=(*LINES, LINES[2]))), english)
    assert chart.legend.position == XL_LEGEND_POSITION.BOTTOM
    assert xml(chart, "//c:legendEntry[c:delete/@val='1']/c:idx/@val") == ["3"]
    many = tuple(Series(f"a rather long name {at}", (1.0,), KAZ) for at in range(12))
    beside = chart_of(sample(plot=plot(series=many, categories=("1",))), english)
    assert beside.legend.position == XL_LEGEND_POSITION.RIGHT
    assert len(xml(beside, "//c:legend/c:layout")) == 1
    assert not chart_of(sample(plot=plot(series=LINES[:1])), english).has_legend


def test_type_is_twelve_points_or_more(english):
    chart = chart_of(sample(), english)
    assert min(sizes(chart._chartSpace)) >= 12


def test_the_worksheet_behind_a_chart_holds_its_numbers_and_no_formula(english):
    odd = tuple(Series(text, (1.0, None, 2.0), KAZ) for text in FORMULAS)
    content = one_slide(sample(plot=plot(series=odd, categories=FORMULAS[:3])), EDITION, english)
    with zipfile.ZipFile(io.BytesIO(content)) as deck:
        (name,) = [name for name in deck.namelist() if name.endswith(".xlsx")]
        sheet = openpyxl.load_workbook(io.BytesIO(deck.read(name))).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s", "n"}
    assert [sheet.cell(row, 2).value for row in (2, 3, 4)] == [1, None, 2]
    assert not any(str(cell.value).startswith(("=", "+", "@")) for cell in cells)


def test_without_a_value_there_is_nothing_to_draw():
    assert not drawable(None)
    assert not drawable(plot(series=()))
    assert not drawable(plot(series=(Series("a", (None, None, None), KAZ),)))
    assert drawable(plot())
