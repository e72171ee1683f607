"""What the page of claims tells: counts, filters, and each claim beside its recomputation."""

import pytest

from dashboard.exhibits.claims.own import own_view
from dashboard.exhibits.claims.selection import ClaimsSelection, claims_options
from dashboard.exhibits.claims.view import claims_view
from dashboard.pages.claims.entry import mark
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, rows, turnover

TABLE_1 = 4
CELLS = 20


@pytest.fixture(scope="module")
def english_view(tables):
    return claims_view(tables, words_for("en"), ClaimsSelection(lang="en"))


def entry_of(view, claim):
    return next(one for one in view.entries if one.claim == claim)


def test_every_claim_is_listed_and_counted_once(english_view):
    claims = len(rows("claims")) - TABLE_1 + CELLS
    assert len(english_view.entries) == claims
    assert sum(tile.count for tile in english_view.tiles) == claims
    assert len({one.claim for one in english_view.entries}) == claims


def test_a_verdict_lists_as_many_as_its_tile_counts(tables, english_view):
    for tile in english_view.tiles:
        chosen = ClaimsSelection(lang="en", verdict=tile.verdict)
        narrowed = claims_view(tables, words_for("en"), chosen)
        assert len(narrowed.entries) == tile.count
        assert {one.verdict for one in narrowed.entries} <= {tile.verdict}
        assert [one.count for one in narrowed.tiles] == [one.count for one in english_view.tiles]


def test_topics_part_the_claims(tables, english_view):
    topics = claims_options(tables).topics
    found = [
        claims_view(tables, words_for("en"), ClaimsSelection(topic=topic)).entries
        for topic in topics
    ]
    assert sum(map(len, found)) == len(english_view.entries)


def test_a_period_keeps_its_own_claims_and_those_of_no_single_period(tables):
    view = claims_view(tables, words_for("en"), ClaimsSelection(period="2"))
    kept = {row["claim"] for row in rows("claims") if row["period"] in ("", "2")}
    assert {one.claim for one in view.entries} == kept


def test_claimed_stands_beside_recomputed(english_view):
    one = entry_of(english_view, "turnover-2016")
    assert one.claimed == "629 m USD"
    assert one.recomputed == f"{turnover(2016):,.1f} m USD"
    assert f"{turnover(2016):,.1f}" in one.conclusion


def test_two_editions_of_one_value_are_both_told_while_nothing_decides(
    undecided, english, english_view
):
    view = claims_view(undecided, english, ClaimsSelection(lang="en"))
    both = entry_of(view, "regional-share-2019").conclusion
    assert "64.88" in both and "59.96" in both
    one = entry_of(english_view, "regional-share-2019").conclusion
    assert "64.88" in one and "59.96" not in one


def test_rivals_are_named_and_can_be_reached(english_view):
    claims = {one.claim for one in english_view.entries}
    total = entry_of(english_view, "forum-documents")
    assert {name for name, _ in total.rivals} == {
        "forum-documents-intergovernmental",
        "forum-documents-interregional",
        "forum-documents-commercial",
    }
    assert all(name in claims for one in english_view.entries for name, _ in one.rivals)


def test_the_rows_behind_a_value_are_laid_open(english_view):
    one = entry_of(english_view, "turnover-2022-five")
    keys = {(used.table, used.row) for used in one.used}
    expected = {("trade", f"2022 KAZ UZB {flow} BNS_KAZ") for flow in ("export", "import")}
    assert expected <= keys


def test_a_claim_without_figures_says_what_is_needed(english_view):
    one = entry_of(english_view, "road-map")
    assert one.recomputed == "–"
    assert words_for("en")("claim.needed.road_map") in one.conclusion


def test_every_claim_speaks_every_language(tables, words):
    view = claims_view(tables, words, ClaimsSelection(lang=words.language))
    for one in view.entries:
        assert one.text and one.claimed and one.conclusion and one.verdict_name
        assert "{" not in one.text + one.conclusion


def test_a_check_says_of_which_year_its_answer_is(english_view):
    one = entry_of(english_view, "table-1-gdp-kaz")
    decided = next(check for check in one.checks if check.decides)
    assert "2021" in decided.asked


def test_a_fit_by_chance_is_told_but_decides_nothing(english_view):
    one = entry_of(english_view, "rank-2012")
    assert "rank 16" in one.conclusion and "chance" in one.conclusion
    assert any(check.agrees for check in one.checks)
    assert not any(check.decides for check in one.checks)
    assert "/periods" in one.link


def test_the_official_figure_of_the_very_year_is_named_where_there_is_no_series(english_view):
    share = entry_of(english_view, "third-partner-share")
    assert "2023): 7.0%" in share.conclusion
    both = entry_of(english_view, "both-in-region")
    assert both.conclusion.index("2023): 80%") < both.conclusion.index("2021): 70%")


def test_the_nearest_is_told_of_what_cannot_be_checked(english_view):
    one = entry_of(english_view, "turnover-since-1994")
    times = turnover(2023) / turnover(1995)
    assert f"1995–2023): {times:.2f} times" in one.conclusion
    assert words_for("en")("claim.needed.trade_1994") in one.conclusion


def test_bounds_are_shown_where_only_they_reach_the_claim(english_view):
    part = entry_of(english_view, "growth-2022")
    # Quoted for ten months: 4.1 and 3.0333…, each to the digit, so 4.05/3.05 to 4.15/2.95.
    assert "37% (between 32.79 and 40.68)" in part.conclusion
    assert "between" not in entry_of(english_view, "turnover-2023").conclusion


def test_an_indicator_is_named(english_view):
    assert "GDP: Kazakhstan, 2021" in entry_of(english_view, "table-1-gdp-kaz").conclusion


def test_the_list_says_what_hangs_on_one_edition(undecided, words):
    view = claims_view(undecided, words, ClaimsSelection(lang=words.language))
    hanging = entry_of(view, "regional-share-2019")
    plain = entry_of(view, "turnover-2022-five")
    assert hanging.one_edition and not plain.one_edition
    supported = plain.verdict_name
    assert hanging.verdict_name == words("claims.one_edition", verdict=supported) != supported
    assert mark(hanging.verdict, True) != mark(plain.verdict)


def test_no_claim_on_trade_hangs_on_one_edition_once_the_office_decides(english_view):
    for claim in ("regional-share-2019", "regional-share-peak", "two-digit-growth"):
        assert not entry_of(english_view, claim).one_edition


def test_readings_that_differ_by_their_source_alone_name_it(undecided, english, english_view):
    for one in english_view.entries:
        told = {}
        for check in one.checks:
            told.setdefault((check.label, check.asked), set()).add(check.value)
        assert all(len(values) == 1 for values in told.values()), one.claim
    view = claims_view(undecided, english, ClaimsSelection(lang="en"))
    checks = {check.value: check for check in entry_of(view, "regional-share-2019").checks}
    today, earlier = checks["64.88%"], checks["59.96%"]
    assert "source: World Bank WITS" in today.asked and "earlier edition" not in today.asked
    assert "earlier edition" in earlier.asked


def test_a_number_of_another_flow_is_told_as_such(tables, english):
    imports = next(
        float(row["value"]) / 1000
        for row in rows("trade")
        if (row["reporter"], row["partner"], row["flow"], row["year"])
        == ("KAZ", "UZB", "import", str(LAST))
    )
    selection = ClaimsSelection(lang="en", last=LAST, value=f"{imports:.2f}")
    answer = own_view(tables, selection, english).answer
    assert answer.verdict == "contradicted" and "names its flow" in answer.conclusion
    aside = next(check for check in answer.checks if check.aside)
    assert "imports" in aside.asked and not aside.decides
