"""Leaps within a series, and the ranges of the reference series."""

import pytest

from tests.unit.load.builder import places


def test_a_tenfold_value_between_the_two_countries_is_an_error(package):
    (problem,) = package.replace("trade", "148.4", "2018").check()
    assert places([problem]) == [("trade.csv", 4, "value", "order_of_magnitude")]
    assert problem.severity == "error"
    assert problem.expected == {"previous_year": "1996", "previous_value": "201.8"}


@pytest.mark.parametrize(("value", "count"), [("20.18", 1), ("20.19", 0), ("2017.9", 0), ("0", 1)])
def test_a_leap_is_ten_times_or_a_tenth(package, value, count):
    codes = [problem.code for problem in package.replace("trade", "148.4", value).check()]
    assert codes == ["order_of_magnitude"] * count


def test_uzbekistan_s_own_series_counts_as_the_pair_s(package):
    row = "{},UZB,KAZ,export,{},WITS,FOB,reported"
    (problem,) = package.add("trade", row.format(1995, 471), row.format(1996, 4.7)).check()
    assert (problem.row, problem.severity) == (8, "error")


def test_a_leap_of_a_total_is_an_error(package):
    (problem,) = package.replace("trade_totals", "5911", "5.911").check()
    assert places([problem]) == [("trade_totals.csv", 3, "value", "order_of_magnitude")]
    assert problem.severity == "error"


def test_a_leap_with_another_partner_is_a_warning(package):
    (problem,) = package.replace("trade", "KGZ,export,,", "KGZ,export,1000,").check()
    assert places([problem]) == [("trade.csv", 6, "value", "order_of_magnitude")]
    assert problem.severity == "warning"


def test_years_apart_and_other_sources_are_not_compared(package):
    package.add("trade", "1999,KAZ,UZB,export,6.5,WITS,FOB,reported")
    package.add("trade", "1998,KAZ,UZB,export,1,FACT,FOB,reported")
    assert package.check() == []


def test_ranges_of_one_series_share_no_year(package):
    package.add("reference_series", "partner,KAZ,export,1997,1997,WITS,only,")
    (problem,) = package.check()
    assert places([problem]) == [("reference_series.csv", 4, "first_year", "range_overlap")]
    assert problem.expected == {"row": "2"}


def test_ranges_of_other_series_may_cover_the_same_years(package):
    package.add("trade", "1995,UZB,KAZ,export,471.3,FACT,FOB,reported")
    package.add("reference_series", "partner,UZB,export,1995,1995,FACT,only,")
    assert package.check() == []


@pytest.mark.parametrize(
    ("row", "table", "years"),
    [
        ("partner,KAZ,export,1998,1999,WITS,only,", "trade", "1998, 1999"),
        ("partner,UZB,import,1995,1995,WITS,only,", "trade", "1995"),
        ("partner,KGZ,export,1995,1995,WITS,only,", "trade", "1995"),
        ("total,KAZ,import,1995,1995,WITS,only,", "trade_totals", "1995"),
    ],
)
def test_every_year_of_a_range_has_a_row_of_its_source(package, row, table, years):
    (problem,) = package.add("reference_series", row).check()
    assert places([problem]) == [("reference_series.csv", 4, "source", "range_without_row")]
    assert problem.expected == {"table": table, "years": years}


def test_a_row_without_a_value_does_not_fill_a_range(package):
    (problem,) = package.replace("trade", "148.4", "").check()
    assert places([problem]) == [("reference_series.csv", 2, "source", "range_without_row")]
    assert problem.expected == {"table": "trade", "years": "1997"}


def with_a_series_of_the_pair(package):
    package.add("trade", "1997,KAZ,UZB,export,150.2,FACT,FOB,reported")
    return package.add("reference_series", "pair,KAZ,export,1997,1997,FACT,only,")


def test_the_pair_may_have_a_series_of_its_own_in_years_of_all_partners(package):
    assert with_a_series_of_the_pair(package).check() == []


def test_where_the_pair_has_its_own_the_one_of_all_partners_need_not_have_the_year(package):
    assert with_a_series_of_the_pair(package).replace("trade", "148.4", "").check() == []


def test_a_series_of_the_pair_needs_a_row_of_its_source_and_years_of_its_own(package):
    (problem,) = package.add("reference_series", "pair,KAZ,export,1997,1997,FACT,only,").check()
    assert places([problem]) == [("reference_series.csv", 4, "source", "range_without_row")]
    assert problem.expected == {"table": "trade", "years": "1997"}
    package.add("trade", "1997,KAZ,UZB,export,150.2,FACT,FOB,reported")
    (problem,) = package.add("reference_series", "pair,KAZ,export,1996,1997,WITS,only,").check()
    assert (problem.code, problem.field) == ("range_overlap", "first_year")


@pytest.mark.parametrize(
    ("old", "new", "field", "code"),
    [
        ("148.4", "NaN", "value", "number_form"),
        ("1997,", "1897,", "year", "bounds"),
        ("148.4,WITS", "148.4,WIZ", "source", "foreign_key"),
    ],
)
def test_a_broken_row_is_not_missed_a_second_time(package, old, new, field, code):
    assert places(package.replace("trade", old, new).check()) == [("trade.csv", 4, field, code)]
