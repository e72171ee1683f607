"""The claims as rows to take along."""

import pytest

from dashboard.analysis.claims.judge import judge_all
from dashboard.analysis.claims.rows import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    claims_rows,
    evidence_rows,
)


@pytest.fixture(scope="module")
def found(tables):
    return claims_rows(tables, judge_all(tables)).set_index("claim")


def test_one_row_a_claim_in_the_order_of_the_article(tables, found):
    assert list(found.index) == [one.claim.claim for one in judge_all(tables)]
    assert list(found.reset_index().columns) == CLAIM_COLUMNS


def test_a_row_tells_claim_answer_and_verdict(tables, found):
    row = found.loc["turnover-2023"]
    assert (row["claimed"], row["verdict"]) == (4.1, "part_of_year")
    assert (row["alternative"], row["alternative_value"]) == ("part_year", 4.1)
    assert row["recomputed"] == pytest.approx((3129.99 + 1287.93) / 1000)
    assert (row["rivals"], row["sources"]) == ("turnover-2023-five", "BNS_KAZ")
    assert row["package_version"] == tables.version


def test_years_are_whole_and_missing_where_none_is_named(found):
    years = found[["first_year", "last_year", "alternative_first_year", "alternative_last_year"]]
    assert {str(kind) for kind in years.dtypes} == {"Int64"}
    assert found.loc["five-year-growth", "first_year"] == 2017
    assert found["first_year"].isna().any()


def test_a_row_tells_whether_its_alternative_fits(found):
    assert found.loc["exports-2023", "alternative_fits"] == "yes"
    assert found.loc["turnover-2016", "alternative_fits"] == "no"
    assert found.loc["rank-2012", "alternative_fits"] == "by_chance"


def test_an_edition_that_gives_another_figure_stands_in_the_row(undecided, found):
    assert found.loc["regional-share-peak", "other_edition"] == ""
    both = claims_rows(undecided, judge_all(undecided)).set_index("claim")
    assert both.loc["regional-share-peak", "other_edition"] == "2020.0"
    assert both.loc["turnover-2016", "other_edition"] == ""


def test_every_row_of_evidence_is_in_the_package(tables):
    rows = evidence_rows(judge_all(tables))
    assert list(rows.columns) == EVIDENCE_COLUMNS
    known = {
        name: {
            " ".join(str(cell) for cell in cells)
            for cells in getattr(tables, name)[list(key)].itertuples(index=False)
        }
        for name, key in {
            "trade": ("year", "reporter", "partner", "flow", "source"),
            "trade_totals": ("year", "reporter", "flow", "source"),
            "official_figures": ("figure",),
            "partner_ranks": ("year", "reporter", "partner"),
            "indicators": ("country", "indicator", "year", "source"),
            "vintages": ("vintage", "country", "measure", "year"),
            "income_groups": ("country", "year"),
            "events": ("event",),
            "company_counts": ("as_of", "host", "source"),
            "gravity_fitted": ("year", "exporter", "importer", "model"),
        }.items()
    }
    assert set(rows["table"]) == set(known)
    assert [row for row in rows.itertuples() if row.row not in known[row.table]] == []
    assert set(rows["source"]) <= set(tables.sources["source"])
