"""Table 1 of the article: every cell again, by another road."""

import csv
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest

from dashboard.analysis.article import MEASURES, article_cells, quotients
from dashboard.settings import DATA

SOURCED = {
    "area": ("AG.SRF.TOTL.K2", "WDI_2026_07", 1e6),
    "population": ("SP.POP.TOTL", "WDI_2026_07", 1e6),
    "gdp": ("NY.GDP.MKTP.CD", "WDI_2026_07", 1e9),
    "gdp_per_capita": ("NY.GDP.PCAP.CD", "WDI_2026_07", 1.0),
}
FUND = {"population": "IMF.LP", "gdp": "IMF.NGDPD", "gdp_per_capita": "IMF.NGDPDPC"}


def read(table):
    with (DATA / f"{table}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def cells(tables):
    return {(cell.country, cell.measure): cell for cell in article_cells(tables)}


def value_of(indicator, source, country):
    (found,) = [
        float(row["value"])
        for row in read("indicators")
        if (row["indicator"], row["source"], row["country"], row["year"])
        == (indicator, source, country, "2023")
    ]
    return found


def test_there_are_the_twenty_cells_as_printed(cells):
    printed = {(row["country"], row["measure"]): row["printed"] for row in read("article_table")}
    assert {key: cell.printed for key, cell in cells.items()} == printed
    assert len(printed) == 5 * len(MEASURES)


def test_the_sources_beside_the_cells_are_those_of_2023(cells):
    for (country, measure), cell in cells.items():
        indicator, source, divisor = SOURCED[measure]
        bank = value_of(indicator, source, country) / divisor
        assert cell.bank == pytest.approx(bank)
        assert cell.bank_difference == pytest.approx((cell.value - bank) / bank * 100)
        if measure == "area":
            assert cell.fund is None
            assert cell.fund_difference is None
        else:
            fund = value_of(FUND[measure], "IMF_WEO_2025_10", country)
            assert cell.fund == fund
            assert cell.fund_difference == pytest.approx((cell.value - fund) / fund * 100)


def holds(printed, value):
    """Whether a value cuts or rounds to the printed digits."""
    step = Decimal(1).scaleb(-len(printed.partition(",")[2]))
    wanted, exact = Decimal(printed.replace(",", ".")), Decimal(value)
    return wanted in (exact.quantize(step, ROUND_DOWN), exact.quantize(step, ROUND_HALF_UP))


def test_the_matches_are_all_editions_that_hold_the_printed_digits(cells):
    rows = read("vintages")
    for (country, measure), cell in cells.items():
        if measure == "area":
            continue
        expected = {
            (row["vintage"], int(row["year"]))
            for row in rows
            if (row["country"], row["measure"]) == (country, measure)
            and int(row["year"]) <= 2023
            and holds(cell.printed, row["value"])
        }
        direct = [match for match in cell.origin.matches if " / " not in match.vintage]
        found = {(match.vintage, match.year) for match in direct if match.how != "hundreds"}
        assert found == expected


def test_the_years_are_those_the_notes_of_the_data_trace(cells):
    years = {key: cell.origin.years for key, cell in cells.items() if key[1] != "area"}
    assert {key: found for key, found in years.items() if found} == {
        ("KAZ", "gdp"): (2021,),
        ("KAZ", "gdp_per_capita"): (2023,),
        ("UZB", "gdp"): (2023,),
        ("KGZ", "gdp"): (2021,),
        ("KGZ", "gdp_per_capita"): (2021,),
        ("TKM", "gdp"): (2018,),
        ("TKM", "gdp_per_capita"): (2019,),
        ("TJK", "gdp"): (2021,),
        ("TJK", "gdp_per_capita"): (2021,),
    }
    assert cells["KAZ", "gdp_per_capita"].origin.kind == "hundreds"
    assert cells["KGZ", "gdp_per_capita"].origin.kind == "computed"


def test_a_cell_that_no_edition_holds_names_the_nearest(cells):
    origin = cells["KAZ", "population"].origin
    assert (origin.kind, origin.nearest.vintage, origin.nearest.value) == (
        "none",
        "WEO2310",
        19.994,
    )


def test_a_computed_match_is_gdp_over_population_of_one_year(cells):
    (match,) = cells["KGZ", "gdp_per_capita"].origin.matches
    money, people = match.vintage.split(" / ")
    rows = {
        (r["vintage"], r["country"], r["measure"], r["year"]): r["value"] for r in read("vintages")
    }
    gdp = float(rows[money, "KGZ", "gdp", "2021"])
    persons = float(rows[people, "KGZ", "population", "2021"])
    assert match.value == pytest.approx(gdp * 1000 / persons)
    assert int(match.value) == 1276


def test_printed_gdp_over_printed_population_is_not_the_printed_quotient(tables):
    found = {one.country: one for one in quotients(article_cells(tables))}
    # The ratios of the printed to the computed value, to three decimals, in the notes of the data.
    expected = {"KAZ": 1.349, "UZB": 1.003, "KGZ": 1.051, "TKM": 1.072, "TJK": 1.014}
    assert {code: round(one.printed / one.computed, 3) for code, one in found.items()} == expected
    assert found["KAZ"].computed == pytest.approx(197.1e9 / 19.992e6)
    assert found["KAZ"].difference == pytest.approx(13300 / (197.1e9 / 19.992e6) * 100 - 100)
