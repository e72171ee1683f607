"""The download of an exhibit: its rows in stored units, with their sources."""

import csv
import io

import pytest

from dashboard.exports.csv import csv_text
from tests.contract.csv_facts import LAST, kaz, rows, turnover
from tests.contract.exhibits import undecided_exhibits
from tests.unit.exhibits.periods.names import NAMES


def downloaded(exhibits, name, text=""):
    frame = exhibits(name, text).rows
    return list(csv.DictReader(io.StringIO(csv_text(frame), newline="")))


@pytest.mark.parametrize("name", NAMES)
def test_every_section_can_be_taken_along(exhibits, tables, name):
    found = downloaded(exhibits, name, "flow=imports&period=3")
    assert found and {row["package_version"] for row in found} == {tables.version}


def test_a_number_by_another_edition_names_it(english):
    found = undecided_exhibits()["periods-comparison"]({}, english).rows
    other = found[(found["variant"] == "UZB_DASH_MIRROR") & (found["measure"] == "trend")]
    assert set(other.loc[other["prices"] == "usd", "sources"]) == {
        "WITS_KAZ + BNS_KAZ + UZB_DASH_MIRROR"
    }


def test_a_number_of_a_whole_series_names_all_its_sources(exhibits):
    found = downloaded(exhibits, "contributions")
    by_years = {(row["first_year"], row["last_year"]): row["sources"] for row in found}
    assert by_years["2002", "2015"] == "WITS_KAZ"
    assert by_years["2015", str(LAST)] == "WITS_KAZ + BNS_KAZ"
    found = downloaded(exhibits, "comparison", "prices=real")
    trends = {
        (row["period"], row["prices"], row["variant"]): row["sources"]
        for row in found
        if row["measure"] == "trend"
    }
    assert trends["1", "usd", "reference"] == "WITS_KAZ"
    assert trends["2", "real", "reference"] == "WITS_KAZ + BLS_CPI_U"
    assert trends["3", "usd", "reference"] == "WITS_KAZ + BNS_KAZ_WORKBOOKS + BNS_KAZ"
    assert {variant for *_, variant in trends} == {"reference"}
    shares = {row["sources"] for row in found if row["measure"] == "mean_share_total"}
    assert any("BNS_KAZ_MONTHLY" in one for one in shares)
    found = downloaded(exhibits, "breaks", "reporter=UZB")
    assert all(row["sources"] for row in found)


def test_the_aligned_values_are_those_of_the_csv_files(exhibits):
    found = downloaded(exhibits, "aligned")
    drawn = {row["year"]: row for row in found if row["variant"] == "reference"}
    for year, first in ((2001, 1995), (2009, 2003), (LAST, 2016)):
        assert float(drawn[str(year)]["value"]) == pytest.approx(float(turnover(year)))
        index = 100 * float(turnover(year) / turnover(first))
        assert float(drawn[str(year)]["relative"]) == pytest.approx(index)
    assert drawn["1993"]["value"] == ""
    assert drawn[str(LAST)]["since"] == "9"


def test_contributions_and_counts_are_those_of_the_csv_files(exhibits):
    found = downloaded(exhibits, "contributions", "period=3")
    parts = {row["part"]: float(row["value"]) for row in found}
    assert parts["export"] == pytest.approx(float(kaz("export", LAST) - kaz("export", 2015)))
    found = downloaded(exhibits, "companies")
    told = sorted((row["as_of"], row["count"]) for row in found)
    assert told == sorted((row["as_of"], row["count"]) for row in rows("company_counts"))
    assert all(row["source_titles"] for row in found)
