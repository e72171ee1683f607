"""What supports a claim, what never does, and what supports it in one edition only."""

import pytest

from dashboard.analysis.claims.form import judge_own, other_years, tolerance_of
from dashboard.analysis.claims.judge import judge_all
from tests.contract.csv_facts import LAST, kaz, rows, turnover


def own(tables, measure, value, last, first=None, reporter="KAZ"):
    return judge_own(tables, measure, reporter, first, last, float(value), tolerance_of(value))


def test_few_digits_are_no_more_than_a_twentieth_wide(tables):
    # "1" would else stand for all from 0.5 to 1.5.
    share = float(kaz("import", LAST) / 1000)
    assert 0.5 < share < 1.5 and abs(share - 1) > 0.05
    assert own(tables, "imports", "1", LAST).verdict == "contradicted"
    assert own(tables, "imports", f"{share:.1f}", LAST).verdict == "supported"


def test_two_times_is_not_1_6_times(tables):
    times = float(turnover(2022) / turnover(2019))
    assert 1.4 < times < 1.6
    found = own(tables, "turnover_times", "2", 2022, 2019)
    assert not found.own.fits
    assert all(abs(one.value - 2) <= 0.1 for one in found.tried if one.fits and one.value > 1)


def test_nothing_is_no_share_of_anything(tables):
    assert own(tables, "turnover", "0", LAST).verdict == "contradicted"


def test_another_flow_supports_no_claim(tables):
    imports = f"{kaz('import', LAST) / 1000:.2f}"
    found = own(tables, "turnover", imports, LAST)
    assert found.verdict == "contradicted" and found.decides is None
    assert (found.best.alternative, found.best.asked.flow) == ("other_flow", "import")
    assert found.best.fits and found.best in found.chance


def test_no_claim_of_the_article_rests_on_another_flow_than_its_own(tables):
    for one in judge_all(tables):
        if one.decides and one.decides.alternative != "mirror":
            assert one.decides.asked.flow == one.claim.asked.flow, one.claim.claim


def test_what_hangs_on_one_edition_is_known(tables, undecided):
    # Imports of 2019: 1,418.6 million today, 771.2 in an earlier edition.
    assert own(undecided, "imports", "1.42", 2019).one_edition
    assert own(undecided, "imports", "0.77", 2019).one_edition
    assert not own(undecided, "exports", "2.00", 2019).one_edition
    assert not own(undecided, "imports", "9", 2019).one_edition
    # The statistics bureau prints the first twice.
    assert not own(tables, "imports", "1.42", 2019).one_edition


def test_the_article_s_claims_that_hang_on_one_edition(tables, undecided):
    found = {one.claim.claim for one in judge_all(undecided) if one.one_edition}
    assert {"regional-share-2019", "regional-share-peak", "two-digit-growth"} <= found
    assert "turnover-2022-five" not in found
    decided = {one.claim.claim for one in judge_all(tables) if one.one_edition}
    assert not decided & {"regional-share-2019", "regional-share-peak", "two-digit-growth"}


@pytest.mark.parametrize("year", [2023, 2024, LAST])
def test_years_that_only_another_source_has_are_known(tables, year):
    given = {
        (row["source"])
        for row in rows("trade")
        if (row["reporter"], row["partner"], row["flow"], row["year"])
        == ("UZB", "KAZ", "export", str(year))
        and row["value"]
    }
    assert given
    assert year in other_years(tables, "exports", "UZB")
    assert year not in other_years(tables, "exports", "KAZ")
