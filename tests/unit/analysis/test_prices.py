"""US consumer prices: twelve months or no base."""

from dashboard.analysis.prices import base_years, partial_years, price_index
from tests.contract.csv_facts import rows


def test_index_is_the_column_of_the_table(tables):
    expected = {int(row["year"]): float(row["value"]) for row in rows("us_cpi")}
    assert price_index(tables.us_cpi).to_dict() == expected
    assert expected[2010] == 218.056


def test_only_years_with_all_months_are_bases(tables):
    assert base_years(tables.us_cpi, 1992, 2025) == list(range(1992, 2025))


def test_2025_has_eleven_months_and_2026_five(tables):
    assert partial_years(tables.us_cpi) == {2025: 11, 2026: 5}
