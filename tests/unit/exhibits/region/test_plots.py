"""What the region's exhibits give to be drawn, against the CSV files."""

import math

import pytest

from dashboard.exhibits.exhibit import Exhibit
from tests.contract.csv_facts import LAST, rows
from tests.unit.exhibits.native import native, natives
from tests.unit.exhibits.region.asked import SELECTIONS

# Indicator -> how many stored units are one of the axis.
SCALES = {"NY.GDP.PCAP.CD": 1, "SP.POP.TOTL": 1e6, "IMF.NGDPD": 1}


def stored(indicator: str) -> dict[tuple[str, int], float]:
    """(country, year) -> the value in the file, without suspect ones."""
    return {
        (row["country"], int(row["year"])): float(row["value"])
        for row in rows("indicators")
        if row["indicator"] == indicator and row["flag"] != "S"
    }


def drawn(exhibit: Exhibit) -> dict[tuple[str, str], float | None]:
    """(series, category) -> value."""
    return {
        (series.name, category): value
        for series in native(exhibit).series
        for category, value in zip(native(exhibit).categories, series.values, strict=True)
    }


def near(one, other) -> bool:
    return (one is None and other is None) or math.isclose(one, other, rel_tol=1e-12)


@pytest.mark.parametrize(
    ("query", "indicator", "years", "countries"),
    [
        ("?period=3", "NY.GDP.PCAP.CD", range(2016, LAST + 1), ("KAZ", "UZB", "KGZ", "TKM", "TJK")),
        ("?indicator=SP.POP.TOTL&period=2&country=TJK", "SP.POP.TOTL", range(2003, 2016), ("TJK",)),
        ("?indicator=IMF.NGDPD&period=1", "IMF.NGDPD", range(1991, 2003), ("KAZ", "UZB")),
    ],
)
def test_lines_are_the_values_of_the_file_and_gaps_are_none(
    make, words, query, indicator, years, countries
):
    found = drawn(make("region", query, words))
    values = stored(indicator)
    for country in countries:
        for year in years:
            if (words(f"country.{country}"), str(year)) in found:
                value = values.get((country, year))
                told = None if value is None else value / SCALES[indicator]
                assert near(found[words(f"country.{country}"), str(year)], told), (country, year)
    assert {year for _, year in found} <= {str(year) for year in years}
    assert sum(value is not None for value in found.values()) > 5


def test_suspect_values_stay_gaps(make, words):
    exhibit = make("region", "?indicator=BX.TRF.PWKR.CD.DT", words)
    found = drawn(exhibit)
    own = {value for (name, _), value in found.items() if name == words("country.TKM")}
    assert own == {None}


@pytest.mark.parametrize("query", SELECTIONS)
def test_every_value_of_the_rows_is_in_the_plot(make, english, query):
    for name in ("region", "region-year", "region-editions"):
        exhibit = make(name, query, english)
        found = [series for one in natives(exhibit) for series in one.series]
        values = [one for series in found for one in series.values]
        known = exhibit.rows["value"].dropna()
        shown_values = sorted(value for value in values if value is not None)
        assert len(shown_values) == len(known)
        if len(known):
            scale = known.max() / shown_values[-1]
            assert shown_values == pytest.approx(sorted(known / scale), rel=1e-12)


def test_bars_run_from_the_largest_and_name_their_countries(make, words):
    exhibit = make("region-year", "?year=2010", words)
    values = {key: value for key, value in stored("NY.GDP.PCAP.CD").items() if key[1] == 2010}
    ranked = sorted(values, key=values.get, reverse=True)
    assert native(exhibit).kind == "bars"
    assert native(exhibit).categories == tuple(words(f"country.{code}") for code, _ in ranked)
    assert list(native(exhibit).series[0].values) == pytest.approx([values[one] for one in ranked])
    assert list(exhibit.rows["country"]) == [code for code, _ in ranked]
    assert set(exhibit.rows["year"]) == {2010}
    assert [row[1] for row in exhibit.written.rows] == list(native(exhibit).categories)


def test_a_country_without_a_value_is_a_bar_without_one(make, english):
    exhibit = make("region-year", "?indicator=BX.TRF.PWKR.CD.DT", english)
    assert native(exhibit).categories[-1] == "Turkmenistan: not reported"
    assert native(exhibit).series[0].values[-1] is None
    assert native(exhibit).series[0].values[0] is not None


def test_bubbles_keep_their_names_and_places(make, words):
    exhibit = make("region-pair", "?indicator=SP.POP.TOTL&year=2015", words)
    people, ages = stored("SP.POP.TOTL"), stored("SP.DYN.LE00.IN")
    assert native(exhibit).kind == "scatter" and len(native(exhibit).series) == 5
    found = {series.name: series for series in native(exhibit).series}
    for code in ("KAZ", "UZB", "KGZ", "TKM", "TJK"):
        series = found[words(f"country.{code}")]
        assert series.across == pytest.approx((people[code, 2015] / 1e6,))
        assert series.values == pytest.approx((ages[code, 2015],))


def test_relative_levels_are_those_that_a_reader_computes(make, words):
    exhibit = make("region", "?variant=relative&base=UZB&from=2000&to=2019", words)
    found, values = drawn(exhibit), stored("NY.GDP.PCAP.CD")
    assert {year for _, year in found} == {str(year) for year in range(2000, 2020)}
    for year in range(2000, 2020):
        for country in ("KAZ", "UZB", "TJK"):
            told = values[country, year] / values["UZB", year] * 100
            assert near(found[words(f"country.{country}"), str(year)], told), (country, year)
    assert words("country.UZB") in exhibit.unit and words("country.UZB") in exhibit.title
    assert set(exhibit.rows["unit"]) == {"UZB = 100"}


def test_a_narrow_map_names_the_countries_too(make, words):
    exhibit = make("region-map", "", words)
    for narrow in (False, True):
        labels = [note.text for note in exhibit.drawn(narrow).layout.annotations]
        assert len(labels) == 5
        assert all(label.startswith("<b>") and "<br>" in label for label in labels)


@pytest.mark.parametrize("chosen", ["TKM.gdp", "KAZ.population", "UZB.gdp_per_capita"])
def test_editions_are_those_of_the_file_without_projections(make, english, chosen):
    country, measure = chosen.split(".")
    exhibit = make("region-editions", f"?spread={chosen}", english)
    edition_year = {"WEO": lambda name: 2000 + int(name[3:5]), "WDI": lambda name: int(name[3:7])}
    held = sorted(
        float(row["value"])
        for row in rows("vintages")
        if (row["country"], row["measure"]) == (country, measure)
        and int(row["year"]) < edition_year[row["vintage"][:3]](row["vintage"])
    )
    found = sorted(
        one for series in native(exhibit).series for one in series.values if one is not None
    )
    assert found == held
    assert len({series.name for series in native(exhibit).series}) == len(native(exhibit).series)
