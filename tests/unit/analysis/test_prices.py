"""US consumer prices: twelve months or no base."""

from dashboard.analysis.prices import base_years, partial_years, price_index
from tests.contract.csv_facts import CPI_MONTHS, LAST, LAST_FULL_CPI, rows


def test_index_is_the_column_of_the_table(tables):
    expected = {int(row["year"]): float(row["value"]) for row in rows("us_cpi")}
    assert price_index(tables.us_cpi).to_dict() == expected
    assert expected[2010] == 218.056


def test_only_years_with_all_months_are_bases(tables):
    assert base_years(tables.us_cpi, 1992, LAST) == list(range(1992, LAST_FULL_CPI + 1))


def test_years_without_all_months_are_told_with_their_number(tables):
    partial = {year: months for year, months in CPI_MONTHS.items() if months < 12}
    assert partial and partial_years(tables.us_cpi) == partial
