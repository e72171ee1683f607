"""Income groups: runs that say exactly what the table says, and the claim of the article."""

import csv

from dashboard.analysis.income import (
    CLAIMED_LOW,
    group_in,
    income_rows,
    limits_of,
    runs,
)
from dashboard.settings import DATA


def stored():
    with (DATA / "income_groups.csv").open(encoding="utf-8") as file:
        return {
            (row["country"], int(row["year"])): row["income_group"] for row in csv.DictReader(file)
        }


def test_the_runs_hold_every_year_once(tables):
    found = runs(income_rows(tables, 1991, 2024))
    told = [
        ((run.country, year), run.group) for run in found for year in range(run.first, run.last + 1)
    ]
    assert dict(told) == stored()
    assert len(told) == len(stored())


def test_a_missing_year_ends_a_run(tables):
    rows = income_rows(tables, 1991, 2024)
    without = rows[~((rows["country"] == "KAZ") & (rows["year"] == 2000))]
    ends = [(run.first, run.last) for run in runs(without) if run.country == "KAZ"]
    assert ends == [(1991, 1999), (2001, 2005), (2006, 2024)]


def test_none_of_the_three_was_low_income_in_2023(tables):
    classes = {code: group_in(tables, code, 2023) for code in CLAIMED_LOW}
    assert classes == {code: stored()[code, 2023] for code in CLAIMED_LOW}
    assert classes == {"KGZ": "LM", "TKM": "UM", "TJK": "LM"}
    assert group_in(tables, "KGZ", 1980) is None


def test_every_year_of_the_table_has_rising_limits_and_its_own_fiscal_year(tables):
    with (DATA / "income_thresholds.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["year"] for row in rows] == ["2022", "2023", "2024"]
    for row in rows:
        found = limits_of(tables, int(row["year"]))
        assert [str(limit) for limit in found.upper] == [
            row[name] for name in ("low_to", "lower_middle_to", "upper_middle_to")
        ]
        assert found.upper[0] < found.upper[1] < found.upper[2]
        assert found.fiscal_year == found.year + 2
        assert found.source == row["source"]


def test_a_year_without_limits_has_none(tables):
    assert limits_of(tables, 1995) is None
