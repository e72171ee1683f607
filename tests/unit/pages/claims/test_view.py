"""What the page of claims tells: counts, filters, and each claim beside its recomputation."""

import pytest

from dashboard.pages.claims.selection import ClaimsSelection, claims_options
from dashboard.pages.claims.view import claims_view
from dashboard.words import words_for
from tests.contract.csv_facts import rows, turnover

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
    assert one.claimed == "629 mn USD"
    assert one.recomputed == f"{turnover(2016):,.1f} mn USD"
    assert f"{turnover(2016):,.1f}" in one.conclusion


def test_two_editions_of_one_value_are_both_told(english_view):
    one = entry_of(english_view, "regional-share-2019")
    assert "64.88" in one.conclusion
    assert "59.96" in one.conclusion


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
