"""All indicators at a glance against plain arithmetic on the CSV file."""

import csv
from collections import defaultdict

import pandas as pd
import pytest

from dashboard.analysis.indicator_table import (
    change_unit,
    half_known_year,
    improved,
    indicator_cells,
)
from dashboard.analysis.region import REGION
from dashboard.settings import DATA
from tests.contract.csv_facts import rows

FIRST, LAST = 1992, max(int(row["year"]) for row in rows("indicators"))


@pytest.fixture(scope="module")
def stored():
    """(indicator, country) -> year -> row, without suspect values, in the years of the table."""
    found = defaultdict(dict)
    with (DATA / "indicators.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["flag"] != "S" and FIRST <= int(row["year"]) <= LAST:
                found[row["indicator"], row["country"]][int(row["year"])] = row
    return dict(found)


@pytest.fixture(scope="module")
def cells(tables):
    found = indicator_cells(tables, REGION, FIRST, LAST, 2024)
    return {(row.indicator, row.country): row for row in found.itertuples()}


def test_every_indicator_and_country_with_a_value_has_one_cell(cells, stored):
    assert set(cells) == set(stored)


def test_a_value_is_of_the_year_or_of_the_newest_before_it(cells, stored):
    others = 0
    for key, cell in cells.items():
        before = [year for year in stored[key] if year <= 2024]
        year = max(before) if before else min(stored[key])
        others += year != 2024
        assert (cell.year, cell.value) == (year, float(stored[key][year]["value"])), key
        assert cell.sources == stored[key][year]["source"]
    assert 50 < others < len(cells)
    assert cells["NY.GDP.PCAP.CD", "UZB"].year == 2024
    assert cells["UNDP.HDI", "UZB"].year == 2023
    # The Factbook's area is of the year of its edition alone.
    assert cells["CIA.AREA.TOTAL", "KAZ"].year > 2024


def test_amounts_change_in_per_cent_shares_in_points_and_balances_in_their_unit(cells, stored):
    told = {
        ("NY.GDP.PCAP.CD", "UZB"): lambda first, last: (last / first - 1) * 100,
        ("NE.EXP.GNFS.ZS", "KAZ"): lambda first, last: last - first,
        ("IMF.BCA", "KAZ"): lambda first, last: last - first,
        ("SP.DYN.LE00.IN", "TJK"): lambda first, last: last - first,
    }
    for key, arithmetic in told.items():
        cell, years = cells[key], stored[key]
        first = min(years)
        assert cell.first_year == first
        ends = (float(years[first]["value"]), float(years[cell.year]["value"]))
        assert cell.change == pytest.approx(arithmetic(*ends)), key
    units = [cells[key].change_unit for key in told]
    assert units == ["percent", "points", "units", "units"]


def test_a_change_stays_inside_of_one_source(cells, stored):
    """The logistics scores of 2007 and 2010 are of another copy than those from 2012 on."""
    key = "LP.LPI.OVRL.XQ", "KAZ"
    assert min(stored[key]) == 2007
    assert stored[key][2007]["source"] != stored[key][2023]["source"]
    assert (cells[key].first_year, cells[key].year) == (2012, 2023)


def test_one_year_alone_has_not_changed(cells, stored):
    alone = [key for key, years in stored.items() if len(years) == 1]
    assert alone
    assert all(pd.isna(cells[key].change) for key in alone)


def test_years_outside_of_the_period_do_not_count(tables, stored):
    found = indicator_cells(tables, ("UZB",), 2003, 2015, 2010)
    own = found.set_index("indicator").loc["NY.GDP.PCAP.CD"]
    assert (own["first_year"], own["year"]) == (2003, 2010)
    assert set(found["country"]) == {"UZB"}
    assert not set(found["indicator"]) & {"CIA.AREA.TOTAL"}


@pytest.mark.parametrize(
    ("unit", "minimum", "told"),
    [
        ("current USD", 0.0, "percent"),
        ("current USD", float("nan"), "units"),
        ("% of GDP", 0.0, "points"),
        ("% per year", -100.0, "points"),
        ("score 1-5", 1.0, "units"),
        ("years", 0.0, "units"),
        ("per 100 people", 0.0, "percent"),
    ],
)
def test_what_a_change_is_told_in(unit, minimum, told):
    assert change_unit(unit, minimum) == told


def test_the_better_side_is_that_of_the_catalogue():
    assert improved(1.0, "higher") is True and improved(1.0, "lower") is False
    assert improved(-1.0, "lower") is True
    assert improved(0.0, "higher") is improved(1.0, "neither") is None
    assert improved(float("nan"), "higher") is None


def test_the_year_of_the_table_is_the_newest_that_half_of_the_indicators_know(tables, stored):
    known = defaultdict(set)
    for (indicator, _), years in stored.items():
        for year in years:
            known[year].add(indicator)
    half = len({indicator for indicator, _ in stored}) / 2
    expected = max(year for year, indicators in known.items() if len(indicators) >= half)
    assert half_known_year(tables, FIRST, LAST) == expected == 2024
    assert half_known_year(tables, 1992, 2002) == 2002
