"""The charts of the page as numbers: those of the files, gaps as None, nothing left out."""

import math

import pytest

from dashboard.charts.context import Level
from tests.contract.csv_facts import CPI_MONTHS, LAST, SUPERSEDED, kaz, rows, total, turnover
from tests.contract.exhibits import undecided_exhibits
from tests.unit.exhibits.native import native, natives


@pytest.fixture
def shown(exhibits):
    return exhibits


def by_category(plot, at=0):
    return dict(zip(plot.categories, plot.series[at].values, strict=True))


def drawn(plot):
    return [value for one in plot.series for value in one.values if value is not None]


def test_aligned_lines_start_at_a_hundred_and_keep_their_gaps(shown):
    plot = native(shown("aligned"))
    first, _, third, other = plot.series
    assert [one.dash for one in plot.series[:3]] == ["dot", "dash", "solid"]
    assert first.values[:4] == (None, None, None, 100.0)
    assert third.values[9] == pytest.approx(100 * float(turnover(LAST) / turnover(2016)))
    assert third.values[10:] == (None,) * (len(plot.categories) - 10)
    assert not other.joined and [at for at, one in enumerate(other.values) if one] == [2, 3]
    earlier = SUPERSEDED[2019] + kaz("export", 2019)
    assert other.values[3] == pytest.approx(100 * float(earlier / turnover(2016)))


@pytest.mark.parametrize("text", ["", "reporter=UZB&flow=imports", "flow=imports&prices=real"])
def test_every_aligned_value_is_in_the_plot(shown, text):
    exhibit = shown("aligned", text)
    expected = exhibit.rows["relative"].dropna()
    assert sorted(drawn(native(exhibit))) == pytest.approx(sorted(expected))


def test_constant_prices_stand_beside_current_ones(shown):
    plot = native(shown("prices"))
    # The newest whole year is the base.
    base = max(year for year, months in CPI_MONTHS.items() if months == 12)
    index = {int(row["year"]): float(row["value"]) for row in rows("us_cpi")}
    current, constant = (by_category(plot, at) for at in (0, 1))
    for year in (1995, 2010, 2023):
        value = float(turnover(year)) / 1000
        assert current[str(year)] == pytest.approx(value)
        assert constant[str(year)] == pytest.approx(value * index[base] / index[year])
    assert current["1993"] is None and constant["1993"] is None


@pytest.mark.parametrize("index", ["intensity", "dependence", "openness", "coverage"])
@pytest.mark.parametrize("state", ["", "&reporter=UZB", "&period=3"])
def test_every_value_of_an_index_is_in_the_plot(shown, index, state):
    exhibit = shown("index", f"index={index}{state}")
    assert sorted(drawn(native(exhibit))) == pytest.approx(sorted(exhibit.rows["value"].dropna()))


def test_coverage_is_exports_over_imports_by_both_editions(shown, english):
    assert len(native(shown("index", "index=coverage")).series) == 1
    plot = native(undecided_exhibits()["periods-index"]({"index": "coverage"}, english))
    for year in (1995, 2019, LAST):
        expected = 100 * float(kaz("export", year) / kaz("import", year))
        assert by_category(plot)[str(year)] == pytest.approx(expected)
    assert by_category(plot)["1993"] is None
    earlier = SUPERSEDED[2019]
    expected = 100 * float(kaz("export", 2019) / earlier)
    assert by_category(plot, 1)["2019"] == pytest.approx(expected)


def test_of_concentration_the_bounds_are_drawn_and_the_remainder_is_not(shown):
    exhibit = shown("index", "index=concentration")
    found = exhibit.rows[exhibit.rows["line"] != "remainder"]
    assert sorted(drawn(native(exhibit))) == pytest.approx(sorted(found["value"].dropna()))


def test_contributions_add_up_from_turnover_to_turnover(shown):
    plot = native(shown("contributions", "period=3"))
    totals, exports, imports = (one.values for one in plot.series)
    assert totals == pytest.approx(
        (float(turnover(2015)) / 1000, None, None, float(turnover(LAST)) / 1000)
    )
    assert exports[1] == pytest.approx(float(kaz("export", LAST) - kaz("export", 2015)) / 1000)
    assert totals[0] + exports[1] + imports[2] == pytest.approx(totals[3])
    assert plot.categories[0] == "2015" and f"2015–{LAST}" in plot.categories[1]


@pytest.mark.parametrize("text", ["", "prices=real", "reporter=UZB", "period=2"])
def test_each_column_of_the_chain_stands_once(shown, text):
    exhibit = shown("contributions", text)
    plot = native(exhibit)
    columns = zip(*(one.values for one in plot.series), strict=True)
    assert all(sum(value is not None for value in one) == 1 for one in columns)
    heights = [abs(one) for trace in exhibit.figure.data for one in trace.y]
    changes = [value for one in plot.series[1:] for value in one.values if value is not None]
    assert all(any(math.isclose(abs(one), y) for y in heights) for one in changes)
    assert len(heights) == len(plot.categories)


def test_the_values_that_are_tested_are_those_of_the_files(shown):
    plot = native(shown("breaks"))
    assert plot.up.log and not plot.series[0].joined
    values = by_category(plot)
    assert values["1994"] is None
    for year in (1995, 2009, LAST):
        assert values[str(year)] == pytest.approx(float(turnover(year)) / 1000)


def test_a_trend_is_one_line_for_every_stretch(shown):
    plot = native(shown("breaks"))
    solid = [one for one in plot.series[1:] if one.dash == "solid"]
    years = [
        [int(year) for year, value in zip(plot.categories, one.values, strict=True) if value]
        for one in solid
    ]
    assert [(one[0], one[-1]) for one in years] == [(1995, 2002), (2003, 2015), (2016, LAST)]
    dotted = [one for one in plot.series[1:] if one.dash == "dot"]
    told = [value for one in dotted for value in one.values if value is not None]
    assert len(told) == len([value for value in plot.series[0].values if value is not None])


def test_counts_of_companies_are_points_at_their_dates(shown):
    exhibit = shown("companies")
    plot = native(exhibit)
    counts = sorted(value for one in plot.series[:2] for value in one.values)
    assert counts == sorted(float(row["count"]) for row in rows("company_counts"))
    assert all(len(one.across) == len(one.values) for one in plot.series)
    dated, *undated = plot.series[2:]
    assert dated.values == (510.0,) and dated.across == pytest.approx((2019 + 0.5 / 12,))
    assert {one.across[1] for one in undated} == {LAST + 1.0}
    assert [one.values for one in undated] == [(1056.0, 1056.0), (2144.0, 2144.0)]


def test_the_chart_of_companies_explains_its_colours(shown, english):
    figure = shown("companies").figure
    names = [trace.name for trace in figure.data]
    assert figure.layout.showlegend
    assert names[:2] == [english(f"periods.companies.capital.{one}") for one in ("KAZ", "UZB")]


def test_the_standing_is_two_panels_of_the_table(shown):
    share, place = natives(shown("standing"))
    known = {row["year"]: row for row in rows("partner_ranks")}
    for panel, column in ((share, "share"), (place, "rank")):
        drawn = dict(zip(panel.categories, panel.series[0].values, strict=True))
        printed = {year: float(row[column]) for year, row in known.items()}
        assert {year: value for year, value in drawn.items() if value is not None} == printed
    assert place.up.falling and not share.up.falling
    for panel in (share, place):
        line, hollow = panel.series
        assert line.joined and not hollow.joined and hollow.symbol == "circle-open"
        marked = [
            year for year, value in zip(panel.categories, hollow.values, strict=True) if value
        ]
        assert marked == [year for year, row in known.items() if row["complete"] == "false"]


def test_the_standing_by_another_edition_is_a_mark_beside_it(english):
    """Of 2019: ninth, and less of the same total."""
    share, place = natives(undecided_exhibits()["periods-standing"]({}, english))
    other = kaz("export", 2019) + SUPERSEDED[2019]
    at = place.categories.index("2019")
    (by_place,), (by_share,) = (
        [one for one in panel.series if one.symbol.startswith("diamond")]
        for panel in (place, share)
    )
    assert by_place.values[at] == 9.0
    assert by_share.values[at] == pytest.approx(float(100 * other / total(2019)))


def test_what_has_no_chart_is_a_table(shown):
    for name in ("comparison", "goods"):
        assert native(shown(name)) is None and shown(name).figure is None


def test_every_ratio_to_what_is_expected_is_drawn_with_its_bounds(shown):
    for text in ("", "partner=TJK&model=soviet", "period=1&model=world"):
        exhibit = shown("expected", text)
        points = exhibit.chart.panels[0].marks
        drawn = [value for mark in points for value in mark.y]
        assert sorted(drawn) == pytest.approx(sorted(exhibit.rows["ratio"]))
        spans = [span for mark in points for span in mark.spans]
        bounds = zip(exhibit.rows["ratio_low"], exhibit.rows["ratio_high"], strict=True)
        assert sorted(spans) == sorted(bounds)


def test_what_is_expected_is_told_by_the_key_where_no_interval_can_cross_it(shown, english):
    exhibit = shown("expected")
    (level,) = exhibit.chart.panels[0].told(Level)
    assert (level.low, level.high, level.labels) == (1.0, 1.0, ())
    assert exhibit.reading[0] == english("periods.expected.reading.level")


def test_no_line_joins_years_between_which_nothing_is_known(shown):
    assert {one.joined for one in native(shown("expected")).series if not one.level} == {False}


def test_years_without_agreements_are_hollow(shown):
    rows = shown("expected").rows
    hollow = set(rows.loc[rows["reduced"], "year"])
    for mark in shown("expected").chart.panels[0].marks:
        years = {round(x) for x, one in zip(mark.x, mark.symbols, strict=True) if "open" in one}
        assert years == hollow


def test_the_coefficients_are_drawn_by_the_models_that_know_of_agreements(shown):
    exhibit = shown("gravity")
    full = exhibit.rows[~exhibit.rows["reduced"]]
    for panel, model in zip(exhibit.chart.panels, ("soviet", "world"), strict=True):
        (mark,) = panel.marks
        own = full[full["model"] == model]
        assert list(mark.x) == list(own["estimate"])
        assert list(mark.spans) == list(zip(own["low"], own["high"], strict=True))
    for plot, model in zip(natives(exhibit), ("soviet", "world"), strict=True):
        own = full[full["model"] == model]
        assert list(plot.series[-1].across) == list(own["estimate"])
        bounds = [one.across for one in plot.series if one.over]
        assert bounds == list(zip(own["low"], own["high"], strict=True))
    assert [len(plot.rows) for plot in natives(exhibit)] == [6, 5]
