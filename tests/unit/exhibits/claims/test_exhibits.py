"""The claims as an exhibit: the counts as a plot, the whole list as rows."""

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.claims.page import page
from tests.unit.exhibits.native import native


@pytest.fixture(scope="module")
def claims(tables):
    services = Services(tables, read_periods(tables.periods))
    return page(services).exhibits["claims"]


def test_the_plot_counts_the_verdicts_of_the_rows(claims, words):
    exhibit = claims({}, words)
    counted = exhibit.rows["verdict"].value_counts()
    drawn = [value for value in native(exhibit).series[0].values if value]
    assert sorted(drawn) == sorted(map(float, counted))
    assert len(native(exhibit).categories) == len(native(exhibit).series[0].values)


def test_a_filter_narrows_rows_and_table_alike(claims, english):
    exhibit = claims({"verdict": "part_of_year"}, english)
    assert set(exhibit.rows["verdict"]) == {"part_of_year"}
    assert len(exhibit.written.rows) == len(exhibit.rows)
    assert ("Verdict", "Part of the year") in exhibit.filters


def test_the_reader_s_own_claim_is_no_part_of_it(claims, english):
    assert claims({"value": "4.05", "ask": "exports", "reporter": "UZB"}, english).query == ""


def test_a_claimed_number_stays_a_number(claims, english):
    rows = claims({}, english).rows.set_index("claim")
    assert rows.at["turnover-2016", "claimed"] == 629.0
    assert rows.at["turnover-2022", "claimed"] == 4.05


def test_a_row_says_the_claim_in_words_of_the_reader(claims, words):
    exhibit = claims({}, words)
    assert list(exhibit.rows["text"]) == [row[0] for row in exhibit.written.rows]
