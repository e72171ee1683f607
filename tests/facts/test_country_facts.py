"""Printed facts on indicators, editions, income classes and maps, checked in the CSV files."""

import csv
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"
STATES = {"KAZ", "KGZ", "TJK", "TKM", "UZB"}


def rows(table):
    with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def indicator(code):
    """Return {(country, year): value} of one indicator."""
    return {
        (row["country"], row["year"]): Decimal(row["value"])
        for row in rows("indicators")
        if row["indicator"] == code
    }


def edition(name, measure, country, year):
    """Return the value that one edition gave, in the unit of its row."""
    return next(
        Decimal(row["value"])
        for row in rows("vintages")
        if name == row["vintage"]
        and (row["measure"], row["country"], row["year"]) == (measure, country, year)
    )


def cut(value, digits):
    """Cut a number to some decimals, as the table of the source article does."""
    return value.quantize(Decimal(1).scaleb(-digits), rounding="ROUND_DOWN")


def test_suspect_values_are_flagged_and_nothing_else():
    suspect = [
        (row["indicator"], row["country"], row["year"], row["value"])
        for row in rows("indicators")
        if row["flag"] == "S"
    ]
    remittances = [
        ("BX.TRF.PWKR.CD.DT", country, year)
        for country, year in indicator("BX.TRF.PWKR.CD.DT")
        if country == "TKM"
    ]
    assert ("ILO.UNE.15PLUS", "TJK", "2016", "0.081") in suspect
    assert {key[:3] for key in suspect} - {("ILO.UNE.15PLUS", "TJK", "2016")} == set(remittances)
    assert len(suspect) == 21


def test_indicator_values_lie_within_the_bounds_of_the_catalogue():
    catalogue = {row["indicator"]: row for row in rows("indicator_catalog")}
    assert len(catalogue) == 55
    for row in rows("indicators"):
        value, limits = Decimal(row["value"]), catalogue[row["indicator"]]
        assert limits["minimum"] == "" or value >= Decimal(limits["minimum"]), row
        assert limits["maximum"] == "" or value <= Decimal(limits["maximum"]), row


def test_only_the_imf_marks_actual_years_and_estimates():
    for row in rows("indicators"):
        assert row["indicator"].startswith("IMF.") == (row["source"] == "IMF_WEO_2025_10")
        assert row["flag"] in ("", "S") or row["indicator"].startswith("IMF.")


def test_exports_minus_imports_equal_the_balance():
    exports, imports, balance = map(
        indicator, ("NE.EXP.GNFS.CD", "NE.IMP.GNFS.CD", "NE.RSB.GNFS.CD")
    )
    last = {"KAZ": 2024, "TJK": 2023, "KGZ": 2023, "TKM": 2009, "UZB": 2022}
    compared = [key for key in balance if int(key[1]) <= last[key[0]]]
    assert len(compared) == 33 + 31 + 34 + 19 + 26
    assert [key for key in compared if abs(exports[key] - imports[key] - balance[key]) > 1000] == []


@pytest.mark.parametrize(
    ("country", "per_person", "ratio"),
    [
        ("KAZ", "9859", "1.349"),
        ("UZB", "2461", "1.003"),
        ("KGZ", "1214", "1.051"),
        ("TKM", "6850", "1.072"),
        ("TJK", "885", "1.014"),
    ],
)
def test_gdp_by_population_of_the_article_is_not_its_gdp_per_person(country, per_person, ratio):
    cells = {
        row["measure"]: Decimal(row["value"])
        for row in rows("article_table")
        if row["country"] == country
    }
    computed = 1000 * cells["gdp"] / cells["population"]
    assert abs(computed - Decimal(per_person)) < 1
    assert abs(cells["gdp_per_capita"] / computed - Decimal(ratio)) <= Decimal("0.0006")


def test_table_of_the_article_is_kept_as_printed():
    table = rows("article_table")
    assert {row["printed"] for row in table if row["country"] == "KAZ"} == {
        "2,724",
        "19,992",
        "197,1",
        "13300",
    }
    assert all(row["printed"].replace(",", ".") == row["value"] for row in table)
    assert {row["country"] for row in table} == STATES


def test_editions_give_the_gdp_that_the_article_prints():
    assert cut(edition("WDI2024-10", "gdp", "UZB", "2023"), 3) == Decimal("90.889")
    assert cut(edition("WDI2022-07-20", "gdp", "KGZ", "2021"), 3) == Decimal("8.543")
    assert cut(edition("WDI2022-07-20", "gdp", "TJK", "2021"), 3) == Decimal("8.746")
    assert cut(edition("WDI2023-mid", "gdp_per_capita", "TKM", "2019"), 0) == 7344
    assert cut(edition("WEO2110", "gdp", "TKM", "2018"), 1) == Decimal("40.7")
    assert round(edition("WDI2026-07-13", "gdp", "UZB", "2023"), 3) == Decimal("107.527")


def test_income_classes_contradict_the_article():
    groups = defaultdict(dict)
    for row in rows("income_groups"):
        groups[row["country"]][row["year"]] = row["income_group"]
    recent = {
        country: {groups[country][str(year)] for year in range(2021, 2025)} for country in STATES
    }
    assert recent == {"KAZ": {"UM"}, "TKM": {"UM"}, "UZB": {"LM"}, "KGZ": {"LM"}, "TJK": {"LM"}}
    low = {
        country: max((year for year in years if years[year] == "L"), default=None)
        for country, years in groups.items()
    }
    assert low == {"KAZ": None, "UZB": "2008", "KGZ": "2012", "TKM": "1999", "TJK": "2019"}


def test_price_index_says_how_many_months_it_averages():
    months = {row["year"]: row["months"] for row in rows("us_cpi")}
    assert {year: number for year, number in months.items() if number != "12"} == {
        "2025": "11",
        "2026": "5",
    }
    assert sorted(months) == [str(year) for year in range(1990, 2027)]


def test_outlines_have_the_points_and_enclaves_of_the_map():
    points, rings, holes = Counter(), defaultdict(list), Counter()
    for row in rows("outlines"):
        points[row["country"]] += 1
        rings[row["country"], row["ring"]].append((row["longitude"], row["latitude"]))
        holes[row["country"]] += row["hole"] == "true" and row["point"] == "1"
    assert points == {"KAZ": 1140, "KGZ": 388, "TJK": 369, "TKM": 433, "UZB": 584}
    assert {country: number for country, number in holes.items() if number} == {"KGZ": 3, "UZB": 1}
    assert all(ring[0] == ring[-1] for ring in rings.values())


def test_borders_are_the_same_from_both_sides():
    length = {(row["country"], row["neighbour"]): row["length_km"] for row in rows("borders")}
    inner = {pair for pair in length if set(pair) <= STATES}
    assert length["KAZ", "UZB"] == "2330"
    assert len(inner) == 14 and all(length[pair] == length[pair[::-1]] for pair in inner)
