"""What `load_package` gives for a package in which nothing is wrong."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from dashboard.load import load_package
from tests.unit.load.builder import Package, check


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return load_package(Package(tmp_path_factory.mktemp("package")).write())


def test_a_good_package_has_no_problems(package):
    assert package.check() == []


def test_the_package_says_which_edition_it_is(tables):
    assert (tables.version, tables.created) == ("2026.11.22", date(2026, 11, 22))
    assert tables.warnings == ()


def test_tables_and_columns_stand_as_in_the_descriptor(tables, package):
    assert tables.names == tuple(package.texts)
    for name, text in package.texts.items():
        assert ",".join(getattr(tables, name).columns) == text.partition("\n")[0]


def test_every_row_of_a_file_is_a_row_of_its_frame(tables, package):
    rows = {name: len(getattr(tables, name)) for name in tables.names}
    assert rows == {name: text.count("\n") - 1 for name, text in package.texts.items()}


def test_whole_numbers_may_be_missing_only_where_the_descriptor_lets_them(tables):
    assert tables.trade["year"].tolist() == [1995, 1996, 1997, 1995, 1996]
    assert tables.trade["year"].dtype == np.int64
    assert tables.periods["end_year"].dtype == pd.Int64Dtype()
    assert tables.periods["end_year"].isna().tolist() == [False, False, True]


def test_a_missing_number_is_no_number(tables):
    values = tables.trade["value"]
    assert values.dtype == np.float64
    assert values[:4].tolist() == [153.1, 201.8, 148.4, 74.9]
    assert np.isnan(values[4])
    assert tables.outlines["latitude"].tolist() == [45.2, -0.45]


def test_booleans_are_booleans(tables):
    assert tables.countries["central_asia"].dtype == np.bool_
    assert tables.countries["central_asia"].tolist() == [True, True, True, False]
    assert tables.events["headline"].dtype == pd.BooleanDtype()


def test_missing_text_is_missing_and_never_empty(tables):
    alpha2 = tables.countries["alpha2"]
    assert alpha2.dtype == pd.StringDtype(na_value=np.nan)
    assert alpha2[:3].tolist() == ["KZ", "UZ", "KG"]
    assert alpha2.isna().tolist() == [False, False, False, True]


def test_dates_stay_iso_text(tables):
    assert tables.products["first_day"].tolist() == ["1995-01-01"]
    assert tables.events["date"].tolist() == ["1997-06-02", "2005"]


def test_quotes_keep_commas_and_line_breaks_together(package):
    package.replace("article_table", '"2,724"', '"2,\n724"').add("article_table", "UZB,area,1,1,,")
    folder = package.write()
    assert check(folder) == []
    assert load_package(folder).article_table["printed"].tolist() == ["2,\n724", "1"]


def test_a_table_without_rows_has_its_columns_and_types(package):
    package.texts["us_cpi"] = "year,value,months,source\n"
    us_cpi = load_package(package.write()).us_cpi
    assert us_cpi.dtypes.map(str).tolist() == ["int64", "float64", "Int64", "str"]
    assert len(us_cpi) == 0
