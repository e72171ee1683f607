"""Who reported what, against the rows of the CSV files."""

from dashboard.analysis.reporting import reporting
from tests.contract.csv_facts import LAST
from tests.contract.csv_facts import rows as read


def test_every_value_of_the_pair_is_there_once(tables):
    rows = reporting(tables, 1992, LAST)
    told = sorted(zip(rows["source"], rows["reporter"], rows["flow"], rows["year"], strict=True))
    expected = sorted(
        (row["source"], row["reporter"], row["flow"], int(row["year"]))
        for row in read("trade")
        if {row["reporter"], row["partner"]} == {"KAZ", "UZB"} and row["value"]
    )
    assert told == expected


def test_the_reference_is_the_source_that_the_reference_series_names(tables):
    own, general = (
        [row for row in read("reference_series") if row["scope"] == scope]
        for scope in ("pair", "partner")
    )
    rows = reporting(tables, 1992, LAST)
    for row in rows.itertuples():
        named, also = (
            [
                one["source"]
                for one in series
                if (one["reporter"], one["flow"]) == (row.reporter, row.flow)
                and int(one["first_year"]) <= row.year <= int(one["last_year"])
            ]
            for series in (own, general)
        )
        assert row.reference == (row.source in (named or also))
    cells = rows[rows["reference"]].groupby(["reporter", "flow", "year"]).size()
    assert set(cells) == {1}


def test_the_years_asked_for_and_the_order(tables):
    rows = reporting(tables, 2018, 2022)
    assert set(rows["year"]) == set(range(2018, 2023))
    groups = list(dict.fromkeys(zip(rows["reporter"], rows["flow"], strict=True)))
    assert groups == [("KAZ", "export"), ("KAZ", "import"), ("UZB", "export"), ("UZB", "import")]
    kazakh = rows[(rows["reporter"] == "KAZ") & (rows["flow"] == "import")]
    assert list(dict.fromkeys(kazakh["source"])) == [
        "BNS_KAZ_WORKBOOKS",
        "WITS_KAZ",
        "BNS_KAZ",
        "UZB_DASH_MIRROR",
    ]
