"""Editions: how a value becomes printed digits, and how far editions stand apart."""

import csv

import pandas as pd
import pytest

from dashboard.analysis.editions import (
    edition_rows,
    printed_as,
    spreads,
    vintage_date,
    worst_spread,
    worst_spreads,
)
from dashboard.analysis.region import REGION
from dashboard.settings import DATA


@pytest.mark.parametrize(
    ("value", "printed", "how"),
    [
        (197.112255, "197,1", "exact"),
        (40.765429, "40,7", "truncated"),
        (90.889149, "90,8", "truncated"),
        (896.748053, "897", "rounded"),
        (0.14255, "0,143", "rounded"),
        (2.724902, "2,724", "truncated"),
        (13260.898, "13300", "hundreds"),
        (13232.845, "13300", ""),
        (19.994, "19,992", ""),
        (0.1425, "0,143", "rounded"),
        (7344.8802, "7344", "truncated"),
        (100.0, "100", "exact"),
    ],
)
def test_how_a_value_becomes_the_printed_digits(value, printed, how):
    assert printed_as(value, printed) == how


@pytest.mark.parametrize(
    ("vintage", "date"),
    [("WEO2210", (2022, 10)), ("WDI2023-mid", (2023, 6)), ("WDI2022-07-20", (2022, 7))],
)
def test_the_date_of_an_edition(vintage, date):
    assert vintage_date(vintage) == date


def test_projections_are_told_from_observations(tables):
    rows = edition_rows(tables, "KAZ", "gdp").set_index(["vintage", "year"])["projected"]
    assert rows["WEO2210", 2022]
    assert not rows["WEO2210", 2021]
    assert edition_rows(tables, "KAZ", "gdp")["vintage"].iloc[0] == "WEO2104"


def observed(country, measure, year):
    """What the editions published after a year say of it, read from the file."""
    with (DATA / "vintages.csv").open(encoding="utf-8") as file:
        found = {}
        for row in csv.DictReader(file):
            name = row["vintage"]
            edition = int("20" + name[3:5]) if name.startswith("WEO") else int(name[3:7])
            wanted = (row["country"], row["measure"], int(row["year"])) == (country, measure, year)
            if wanted and edition > year:
                found[name] = float(row["value"])
    return found


def test_the_gdp_of_turkmenistan_differs_by_more_than_two(tables):
    worst = worst_spread(edition_rows(tables, "TKM", "gdp"))
    values = observed("TKM", "gdp", worst.year)
    assert (worst.low, worst.high) == (min(values.values()), max(values.values()))
    assert values[worst.low_vintage] == worst.low
    assert values[worst.high_vintage] == worst.high
    assert worst.editions == len(values)
    assert worst.ratio == pytest.approx(worst.high / worst.low)
    assert worst.ratio > 2


def test_the_worst_come_first(tables):
    found = worst_spreads(tables, REGION)
    assert [one.ratio for one in found] == sorted((one.ratio for one in found), reverse=True)
    # Named by the notes of the data as those that disagree badly.
    bad = {(one.country, one.measure) for one in found if one.ratio > 1.1}
    assert {("TKM", "gdp"), ("UZB", "gdp"), ("TKM", "population")} <= bad
    assert not {country for country, _ in bad} & {"KAZ", "TJK"}


def test_one_edition_is_no_spread():
    rows = pd.DataFrame(
        {
            "country": ["KAZ", "KAZ", "KAZ"],
            "measure": ["gdp"] * 3,
            "year": [2020, 2021, 2021],
            "vintage": ["WEO2210", "WEO2210", "WEO2104"],
            "value": [1.0, 2.0, 9.0],
            "projected": [False, False, True],
        }
    )
    assert spreads(rows) == []
    assert worst_spread(rows) is None
