"""The coverage matrix against the CSV files, counted here by plain means."""

import pytest

from dashboard.analysis.coverage import (
    STATES,
    coverage_rows,
    coverage_spans,
    reported_share,
    series,
)
from tests.contract.csv_facts import LAST
from tests.contract.csv_facts import rows as csv_rows


@pytest.fixture(scope="module")
def rows(tables):
    return coverage_rows(tables, 1992, LAST)


def cells(rows, **wanted):
    chosen = rows
    for name, value in wanted.items():
        chosen = chosen[chosen[name] == value]
    return chosen


def test_every_state_could_report_two_flows_with_four_states_and_the_world():
    assert len(series()) == len(set(series())) == 5 * 2 * 5
    assert series()[:2] == [("KAZ", "UZB", "export"), ("KAZ", "UZB", "import")]


def test_each_row_of_the_files_is_there_once(rows):
    states = {"KAZ", "UZB", "KGZ", "TJK", "TKM"}
    pairs = [
        (row["year"], row["reporter"], row["partner"], row["flow"], row["source"])
        for row in csv_rows("trade")
        if row["reporter"] in states and row["partner"] in states
    ]
    totals = [
        (row["year"], row["reporter"], "WLD", row["flow"], row["source"])
        for row in csv_rows("trade_totals")
        if row["reporter"] in states
    ]
    found = rows[["year", "reporter", "partner", "flow", "source"]].astype(str)
    assert sorted(found.itertuples(index=False, name=None)) == sorted(pairs + totals)


def test_rows_stand_in_the_order_of_the_series(rows):
    keys = list(zip(rows["reporter"], rows["partner"], rows["flow"], strict=True))
    assert list(dict.fromkeys(keys)) == [key for key in series() if key in set(keys)]


@pytest.mark.parametrize(
    ("reporter", "partner", "flow", "year", "source"),
    [
        ("KAZ", "UZB", "import", 2018, "BNS_KAZ_WORKBOOKS"),
        ("KAZ", "UZB", "import", 2019, "WITS_KAZ"),
        ("KAZ", "UZB", "export", 2018, "WITS_KAZ"),
        ("KAZ", "TJK", "import", 2018, "WITS_KAZ"),
        ("KAZ", "TJK", "export", 2020, "BNS_KAZ"),
        ("KAZ", "WLD", "import", 2010, "WDI_WTO"),
        ("KAZ", "WLD", "export", LAST, "BNS_KAZ_MONTHLY"),
        ("UZB", "KAZ", "export", 2010, "UZB_DASH_GOODS"),
        ("UZB", "KAZ", "import", 2016, "SIAT_UZB_1176"),
        ("UZB", "KAZ", "import", 2022, "COMTRADE_UZB_MONTHS"),
        ("UZB", "KGZ", "import", 2022, "UZB_DASH_2022"),
        ("UZB", "WLD", "export", 2022, "WDI_WTO"),
    ],
)
def test_the_reference_is_the_source_that_the_package_names(
    rows, reporter, partner, flow, year, source
):
    found = cells(rows, reporter=reporter, partner=partner, flow=flow, year=year)
    assert found.loc[found["reference"], "source"].tolist() == [source]


def test_at_most_one_reference_a_cell_and_none_for_the_three_others(rows):
    reference = rows[rows["reference"]]
    assert not reference.duplicated(["year", "reporter", "partner", "flow"]).any()
    assert set(reference["reporter"]) == {"KAZ", "UZB"}


def test_a_zero_that_means_missing_is_no_value(rows):
    zeros = rows[~rows["printed"]]
    assert sorted(zip(zeros["reporter"], zeros["partner"], zeros["year"], strict=True)) == [
        ("KGZ", "TKM", 2003),
        ("TKM", "TJK", 2005),
        ("TKM", "TJK", 2006),
    ]
    assert not zeros["reference"].any()


def test_spans_tell_the_same_years(rows):
    spans = coverage_spans(rows)
    imports = spans[
        (spans["reporter"] == "UZB") & (spans["partner"] == "KAZ") & (spans["flow"] == "import")
    ]
    told = imports.set_index("source")
    assert told.loc["UZB_DASH_GOODS", "years"] == ((1995, 2003), (2017, 2021))
    assert told.loc["UZB_DASH_GOODS", "reference_years"] == ((1995, 2003), (2017, 2018))
    assert told.loc["UZB_DASH_2022", "reference_years"] == ()
    years = sum(last - first + 1 for ranges in spans["years"] for first, last in ranges)
    assert years == int(rows["printed"].sum())


def test_the_share_counts_a_figure_once_however_many_sources_give_it(rows):
    shares = reported_share(rows, 1992, LAST)
    assert list(shares) == list(STATES)
    for state in STATES:
        given = {
            (row["partner"], row["flow"], row["year"])
            for row in csv_rows("trade")
            if row["reporter"] == state and row["partner"] in STATES and row["value"]
        }
        assert shares[state] == pytest.approx(100 * len(given) / (4 * 2 * 34))


def test_years_outside_are_left_out(tables):
    rows = coverage_rows(tables, 2016, LAST)
    assert set(rows["year"]) == set(range(2016, LAST + 1))
    assert reported_share(rows, 2016, LAST)["KAZ"] == 100
