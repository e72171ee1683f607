"""What the article claims of companies, and what the sources say."""

from dashboard.analysis.companies import CLAIMS, counts, dates_of, span
from tests.contract.csv_facts import rows


def test_the_claims_are_the_three_of_the_article():
    assert [(claim.count, claim.host, claim.as_of) for claim in CLAIMS] == [
        (510, "UZB", "2019-01"),
        (1056, "UZB", None),
        (2144, "KAZ", None),
    ]


def test_only_one_count_is_found_and_only_on_one_day(tables):
    assert [dates_of(tables, claim) for claim in CLAIMS] == [[], ["2021-11-01"], []]


def test_the_span_of_the_counts_of_the_same_firms(tables):
    for claim in CLAIMS:
        same = [int(row["count"]) for row in rows("company_counts") if row["host"] == claim.host]
        assert span(tables, claim) == (min(same), max(same))


def test_counts_follow_the_years(tables):
    found = counts(tables, 2016, 2020)
    expected = [row for row in rows("company_counts") if "2016" <= row["as_of"][:4] <= "2020"]
    assert len(found) == len(expected) == 7
    assert list(found["as_of"]) == sorted(row["as_of"] for row in expected)
