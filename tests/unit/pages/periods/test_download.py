"""The download of a section: its rows in stored units, with their sources."""

import csv
import io

import pytest

from dashboard.exports.csv import csv_text
from dashboard.pages.page import Services
from dashboard.pages.periods.download import periods_download
from dashboard.pages.periods.view import SECTIONS
from tests.contract.csv_facts import kaz, rows, turnover


def downloaded(tables, text):
    name, frame = periods_download(tables, Services.query(text))
    return name, list(csv.DictReader(io.StringIO(csv_text(frame), newline="")))


@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_can_be_taken_along(tables, name):
    file, found = downloaded(tables, f"table={name}&flow=imports&period=3")
    assert file == f"periods-{name}.csv"
    assert found and {row["package_version"] for row in found} == {tables.version}


def test_an_unknown_section_is_the_comparison(tables):
    assert downloaded(tables, "table=nonsense")[0] == "periods-comparison.csv"


def test_the_aligned_values_are_those_of_the_csv_files(tables):
    _, found = downloaded(tables, "table=aligned")
    drawn = {row["year"]: row for row in found if row["variant"] == "reference"}
    for year, first in ((2001, 1995), (2009, 2003), (2025, 2016)):
        assert float(drawn[str(year)]["value"]) == pytest.approx(float(turnover(year)))
        index = 100 * float(turnover(year) / turnover(first))
        assert float(drawn[str(year)]["relative"]) == pytest.approx(index)
    assert drawn["1993"]["value"] == ""
    assert drawn["2025"]["since"] == "9"


def test_contributions_and_counts_are_those_of_the_csv_files(tables):
    _, found = downloaded(tables, "table=contributions&period=3")
    parts = {row["part"]: float(row["value"]) for row in found}
    assert parts["export"] == pytest.approx(float(kaz("export", 2025) - kaz("export", 2015)))
    _, found = downloaded(tables, "table=companies")
    told = sorted((row["as_of"], row["count"]) for row in found)
    assert told == sorted((row["as_of"], row["count"]) for row in rows("company_counts"))
    assert all(row["source_titles"] for row in found)
