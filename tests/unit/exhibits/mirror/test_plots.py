"""What the mirror's exhibits give to be drawn, against the CSV files and sums by hand."""

import math

import pandas as pd
import pytest

from dashboard.exhibits.exhibit import Exhibit
from tests.contract.csv_facts import LAST, SUPERSEDED, kaz, rows, uzb
from tests.unit.exhibits.mirror.asked import SELECTIONS
from tests.unit.exhibits.native import native, natives


def plotted(exhibit: Exhibit, joined: bool | None = None) -> list[float]:
    return sorted(
        value
        for one in natives(exhibit)
        for series in one.series
        if joined is None or series.joined == joined
        for value in series.values
        if value is not None
    )


def quoted(first: int, last: int, measures: tuple[str, ...]) -> set[tuple]:
    """Figures that may stand on a yearly axis, in billion USD, without repetitions."""
    return {
        (row["reporter"], row["measure"], row["first_day"][:4], float(row["value"]))
        for row in rows("official_figures")
        if row["measure"] in measures
        and row["part_year"] == "false"
        and row["kind"] == "stated"
        and row["reporter"] in ("KAZ", "UZB")
        and first <= int(row["first_day"][:4]) <= last
    }


def test_levels_are_the_values_of_the_file(make, words):
    exhibit = make("mirror-levels", "?direction=kaz_uzb&marks=none&unit=million", words)
    exports, imports = native(exhibit).series
    years = [int(year) for year in native(exhibit).categories]
    assert years == list(range(1992, LAST + 1))
    own = dict(zip(years, exports.values, strict=True))
    for year in range(1995, LAST + 1):
        assert math.isclose(own[year], float(kaz("export", year))), year
    other = dict(zip(years, imports.values, strict=True))
    for year in (*range(1995, 2004), *range(2010, LAST + 1)):
        assert math.isclose(other[year], float(uzb("import", year))), year
    assert [other[year] for year in range(2004, 2010)] == [None] * 6
    assert exports.dash != imports.dash and exports.joined and imports.joined


def test_both_editions_of_2018_and_2019_are_in_the_plot(make, words):
    exhibit = make("mirror-levels", "?direction=uzb_kaz&period=3&unit=million&marks=none", words)
    *lines, other = native(exhibit).series
    assert len(lines) == 2 and not other.joined
    held = dict(zip(native(exhibit).categories, other.values, strict=True))
    for year, value in SUPERSEDED.items():
        assert math.isclose(held[str(year)], float(value))
    assert {year for year, value in held.items() if value is not None} == {"2018", "2019"}


@pytest.mark.parametrize(
    ("name", "query", "measures"),
    [
        ("mirror-levels", "?period=3", ("export_kaz_to_uzb", "export_uzb_to_kaz")),
        ("mirror-official", "?period=3", ("turnover", "turnover_lower_bound")),
        ("mirror-official", "", ("turnover", "turnover_lower_bound")),
    ],
)
def test_each_quoted_figure_is_in_the_plot(make, english, name, query, measures):
    exhibit = make(name, query, english)
    marks = [
        (year, round(value, 6))
        for series in native(exhibit).series
        if english("mirror.quoted_by", country="").strip() in series.name
        for year, value in zip(native(exhibit).categories, series.values, strict=True)
        if value is not None
    ]
    first, last = int(native(exhibit).categories[0]), int(native(exhibit).categories[-1])
    figures = quoted(first, last, measures)
    assert sorted(marks) == sorted((year, round(value, 6)) for _, _, year, value in figures)
    assert not any(series.joined for series in native(exhibit).series if "Quoted" in series.name)


def test_ratio_and_asymmetry_by_hand(make, words):
    query = "?direction=kaz_uzb&period=3"
    ratio, apart = make("mirror-pairs", query, words), make("mirror-asymmetry", query, words)
    ratios = dict(zip(native(ratio).categories, native(ratio).series[0].values, strict=True))
    shares = dict(zip(native(apart).categories, native(apart).series[0].values, strict=True))
    for year in range(2016, LAST + 1):
        imports = float(uzb("import", year))
        exports = float(kaz("export", year))
        assert math.isclose(ratios[str(year)], imports / exports)
        share = 200 * abs(imports - exports) / (imports + exports)
        assert math.isclose(shares[str(year)], share)
    early = make("mirror-pairs", "?direction=kaz_uzb&period=2", words)
    gap = dict(zip(native(early).categories, native(early).series[0].values, strict=True))
    assert gap["2004"] is None and gap["2009"] is None and gap["2010"] is not None
    assert native(ratio).kind == "line" and native(apart).kind == "bar"


def test_the_corridor_is_drawn_where_there_is_a_ratio(make, english):
    series = native(make("mirror-pairs", "", english)).series
    levels = {one.values[0] for one in series if len(set(one.values)) == 1}
    assert levels == {1.0, 1.06, 1.2}
    assert natives(make("mirror-pairs", "?direction=kaz_uzb&from=2004&to=2009", english)) == ()


@pytest.mark.parametrize("query", SELECTIONS)
def test_every_value_of_the_rows_is_in_the_plot(make, english, query):
    scale = 1 if "million" in query else 1000
    levels = make("mirror-levels", query, english)
    counted = levels.rows[levels.rows["variant"] != "quoted"]["value"].dropna()
    told = levels.rows[levels.rows["variant"] == "quoted"]
    told = told.drop_duplicates(["year", "reporter", "flow", "at_least", "value"])["value"]
    held = sorted(pd.concat([counted, told]).astype(float) / scale)
    assert plotted(levels) == pytest.approx(held, rel=1e-12)
    for name, column in (("mirror-pairs", "ratio"), ("mirror-asymmetry", "asymmetry")):
        exhibit = make(name, query, english)
        values = exhibit.rows[column].dropna()
        found = plotted(exhibit)
        assert all(any(math.isclose(one, value) for one in found) for value in values)
        drawn = native(exhibit) if column == "ratio" else None
        limits = 3 * len(drawn.categories) if drawn else 0
        assert len(found) == len(values) + limits
