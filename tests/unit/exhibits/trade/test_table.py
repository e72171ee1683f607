"""The table is the plotted rows as text."""

from decimal import Decimal

import pytest

from dashboard.exhibits.trade.selection import TradeSelection
from tests.contract.csv_facts import LAST, kaz


@pytest.fixture
def table(shown, english):
    return shown(TradeSelection(flow="imports"), english).written


def test_newest_year_first_with_gaps_and_other_values(table):
    years = [row[0] for row in table.rows]
    assert years == sorted(years, reverse=True)
    assert len(years) == len(range(1992, LAST + 1)) + 2


def test_values_are_those_of_the_csv_files_in_billions(table):
    told = {row[0]: row[2] for row in table.rows if "other source" not in row[5]}
    for year in range(1995, LAST + 1):
        stored = Decimal(kaz("import", year)) / 1000
        # The axis tells tenths of a billion; a value with fewer digits is not filled up.
        digits = min(4, -int(stored.normalize().as_tuple().exponent))
        assert told[str(year)] == f"{stored:.{digits}f}"


def test_a_gap_is_said_to_be_one(table):
    (gap,) = [row for row in table.rows if row[0] == "1993"]
    assert gap[2:] == ("–", "–", "–", "not found")


def test_the_other_edition_is_told_apart(table):
    both = [row for row in table.rows if row[0] == "2019"]
    assert [row[2] for row in both] == ["1.4186", "0.7712"]
    assert both[0][5] == "as reported" and both[1][5].startswith("superseded edition (other source")
