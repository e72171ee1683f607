"""Nothing a reader does to a frame reaches the next reader."""

import copy
import dataclasses

import pytest

from dashboard.load import load_package
from tests.unit.load.builder import Package


@pytest.fixture
def tables(package: Package):
    return load_package(package.write())


def test_writing_to_a_frame_leaves_the_stored_one(tables):
    first = tables.trade
    first.loc[0, "value"] = 0.0
    first["source"] = "mine"
    first["share"] = 1.0
    del first["status"]
    assert tables.trade.loc[0].tolist() == [
        1995, "KAZ", "UZB", "export", 153.1, "WITS", "FOB", "reported",
    ]  # fmt: skip


def test_writing_to_a_missing_value_leaves_it_missing(tables):
    first = tables.periods
    first.loc[2, "end_year"] = 2030
    assert tables.periods["end_year"].isna().tolist() == [False, False, True]


def test_the_values_below_a_frame_cannot_be_written_to(tables):
    with pytest.raises(ValueError, match="read-only"):
        tables.trade["value"].to_numpy()[0] = 0.0


def test_renaming_columns_or_the_index_stays_with_the_reader(tables):
    first = tables.us_cpi
    first.columns = ["a", "b", "c", "d"]
    first.index = [10, 20]
    assert tables.us_cpi.columns.tolist() == ["year", "value", "months", "source"]
    assert tables.us_cpi.index.tolist() == [0, 1]


def test_a_table_cannot_be_replaced(tables):
    with pytest.raises(dataclasses.FrozenInstanceError):
        tables.trade = None


def test_an_unknown_table_is_an_attribute_error(tables):
    with pytest.raises(AttributeError, match="no table 'trades'"):
        _ = tables.trades


def test_tables_can_be_listed_and_copied(tables):
    assert {"trade", "version", "names"} <= set(dir(tables))
    assert copy.copy(tables).trade.equals(tables.trade)
