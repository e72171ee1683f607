"""The table of variants: complete, and told by what the units mean."""

import csv

import pytest

from dashboard.analysis.variants import (
    RULES,
    VARIANTS,
    Computed,
    Published,
    Refusal,
    Relative,
    refusals,
    rule,
)
from dashboard.settings import DATA

TOTALS = {
    "current USD",
    "constant 2015 USD",
    "billion current USD",
    "billion current international $",
    "persons",
    "million persons",
    "tonnes of CO2",
    "km",
    "km2",
}


SCORES = {"index 0-1", "score 1-5", "rank", "% per year"}


def catalog():
    with (DATA / "indicator_catalog.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_table_names_every_total_and_nothing_else():
    assert set(RULES) == {row["indicator"] for row in catalog() if row["unit"] in TOTALS}


@pytest.mark.parametrize("row", catalog(), ids=lambda row: row["indicator"])
def test_a_share_needs_a_total_that_cannot_be_negative(row):
    made = rule(row["indicator"], "share")
    if isinstance(made, Computed):
        assert row["unit"] in TOTALS
        assert row["minimum"] == "0"
    else:
        assert isinstance(made, Refusal)


@pytest.mark.parametrize("row", catalog(), ids=lambda row: row["indicator"])
def test_a_quotient_of_countries_needs_a_zero_that_means_none(row):
    """The railways were measured in another year in each country."""
    made = rule(row["indicator"], "relative")
    ratio = row["minimum"] == "0" and row["unit"] not in SCORES
    if ratio and row["indicator"] != "CIA.RAIL.KM":
        assert isinstance(made, Relative)
    else:
        assert isinstance(made, Refusal)


def test_what_is_published_per_person_has_that_unit():
    units = {row["indicator"]: row["unit"] for row in catalog()}
    for indicator in RULES:
        made = rule(indicator, "per_person")
        if isinstance(made, Published):
            assert units[made.indicator].endswith("per person")


def test_populations_are_of_the_same_publisher():
    for indicator in RULES:
        made = rule(indicator, "per_person")
        if isinstance(made, Computed):
            assert indicator.startswith("IMF.") == made.population.startswith("IMF.")


def test_the_indicator_itself_is_always_there():
    assert all(rule(row["indicator"], "plain") == Published(row["indicator"]) for row in catalog())
    refused = {"per_person": "ratio", "share": "ratio", "relative": "score"}
    assert refusals("UNDP.HDI") == refused
    assert refusals("NY.GDP.MKTP.CD") == {}
    assert VARIANTS[0] == "plain"
