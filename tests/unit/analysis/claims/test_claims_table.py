"""The table of claims: complete, in the words of the registries, with tolerances by rule."""

import json
import re

import pytest

from dashboard.analysis.article import article_cells
from dashboard.analysis.claims.alternatives import ALTERNATIVES
from dashboard.analysis.claims.judge import judge_all
from dashboard.analysis.claims.measures import MEASURES
from dashboard.analysis.claims.read import digits, last_unit, read_claims
from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.load.claim_rules import NEEDS
from tests.contract.csv_facts import DATA, rows

ROWS = rows("claims")
PRINTED = [(row["claim"], end) for row in ROWS for end in ("", "_end") if row[f"printed{end}"]]
BY_ID = {row["claim"]: row for row in ROWS}
COUNTRIES = ("kaz", "uzb", "kgz", "tkm", "tjk")

# What the article states -> the claims that hold it; "2016" in an id says nothing by itself.
COVERED = {
    "the three periods": "period-1-start period-2-start period-3-start",
    "Table 1": " ".join(
        f"table-1-{column}-{country}"
        for column in ("area", "population", "gdp", "gdp-per-capita")
        for country in COUNTRIES
    ),
    "low income": "low-income",
    "GDP of Uzbekistan": "uzb-gdp-2021 uzb-second-economy",
    "11.2-fold growth": "turnover-since-1994 turnover-since-1994-place turnover-behind-total",
    "52 and 64.9 per cent": "regional-share-mean regional-share-2019 regional-share-peak",
    "2022, ten months": "turnover-2022 growth-2022 exports-2022 exports-growth-2022 imports-2022"
    " imports-growth-2022",
    "2022, five billion": "turnover-2022-five five-year-growth",
    "2022, shares": "exports-2021-2022 imports-2021-2022 uzb-share-turnover-2021-2022"
    " uzb-share-exports-2021-2022 uzb-share-imports-2021-2022",
    "2023": "turnover-2023-five growth-2023 exports-2023 imports-2023 turnover-2023 both-in-region",
    "2016": "turnover-2016 growth-since-2016 two-digit-growth",
    "places": "rank-2021 share-2021 rank-2012 share-2012",
    "shares in Uzbekistan": "kaz-share-uzb-trade kaz-share-uzb-exports kaz-share-uzb-imports",
    "116.4, 158.3 and 118.3": "uzb-exports-index-2021 uzb-imports-index-2018"
    " uzb-imports-index-2020",
    "third place": "third-partner third-partner-share",
    "eleven months": "turnover-2023-11-months exports-2023-11-months imports-2023-11-months"
    " exports-growth-2023-11-months imports-growth-2023-11-months",
    "companies": "companies-kaz-2019 companies-kaz-now companies-kaz-times companies-kaz-new"
    " companies-uzb companies-uzb-share",
    "Artel and Orbis": "artel-orbis-investment artel-orbis-capacity",
    "Urgench": "forum-documents forum-documents-intergovernmental forum-documents-interregional"
    " forum-documents-commercial",
    "commission and road map": "commission-sessions road-map",
    "bank": "bank",
    "tariff lines": "gsp-plus-lines",
}


@pytest.fixture(scope="module")
def all_judged(tables):
    return {one.claim.claim: one for one in judge_all(tables)}


def test_the_registries_and_the_descriptor_name_the_same_codes():
    resources = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    (table,) = (one for one in resources if one["name"] == "claims")
    rules = {field["name"]: field.get("constraints", {}) for field in table["schema"]["fields"]}
    assert set(rules["measure"]["enum"]) == set(MEASURES)
    assert set(NEEDS) | {"not_recorded"} == set(MEASURES)
    pattern = rules["alternatives"]["pattern"]
    assert set(re.findall(r"[a-z]+_?[a-z_]+", pattern.replace("a-z", ""))) == set(ALTERNATIVES)
    assert all(re.fullmatch(pattern, code) for code in ALTERNATIVES)
    assert not re.fullmatch(pattern, "other_reporter otherwise")


def test_the_claims_cover_the_article(all_judged):
    assert len(ROWS) >= 34
    named = {claim for claims in COVERED.values() for claim in claims.split()}
    assert named <= set(all_judged)
    rest = set(all_judged) - named
    assert rest == {
        "years-analysed",
        "credit-ratings",
        "gsp-plus-year",
        "strategy-2017",
        "uzb-main-partner",
        "forum-2020",
        "centre-protocol",
        "trade-potential",
    }


def test_every_claim_gets_one_of_the_six_verdicts_and_each_occurs(all_judged):
    assert {one.verdict for one in all_judged.values()} == set(VERDICTS)


def test_a_claim_that_cannot_be_checked_says_what_is_needed(all_judged):
    for one in all_judged.values():
        assert (one.needed is not None) == (one.verdict == "cannot_be_checked"), one.claim.claim


def test_rivals_are_mutual(all_judged):
    for name, one in all_judged.items():
        assert all(name in all_judged[rival].rivals for rival in one.rivals)


def test_claims_stand_in_the_order_of_the_article(tables):
    found = [one.text for one in read_claims(tables)]
    ordered = [row["claim"] for row in sorted(ROWS, key=lambda row: int(row["position"]))]
    assert list(dict.fromkeys(found)) == ordered
    assert sorted(int(row["position"]) for row in ROWS) == list(range(1, len(ROWS) + 1))


@pytest.mark.parametrize(("claim", "end"), PRINTED)
def test_the_printed_digits_are_the_value(claim, end):
    row = BY_ID[claim]
    assert digits(row[f"printed{end}"]) == abs(float(row[f"value{end}"]))


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row["tolerance"]], ids=lambda row: row["claim"]
)
def test_the_tolerance_is_half_a_unit_unless_a_reason_is_given(row):
    tolerance = float(row["tolerance"])
    if row["tolerance_reason"] == "rounding":
        assert tolerance == pytest.approx(last_unit(row["printed"]) / 2)
        if row["printed_end"]:
            assert tolerance == pytest.approx(last_unit(row["printed_end"]) / 2)
    elif row["tolerance_reason"] == "editions":
        assert tolerance <= 0.02 * float(row["value"])
    elif row["tolerance_reason"] == "words":
        assert not row["printed"]
    else:
        assert (row["tolerance_reason"], tolerance) == ("count", 0)


def test_the_tolerance_of_a_cell_is_a_unit_or_fifty_where_it_is_a_round_hundred(tables):
    cells = [one for one in read_claims(tables) if one.country]
    assert len(cells) == 20
    for one in cells:
        expected = {"cut": last_unit(one.printed), "hundreds": 50}[one.tolerance_reason]
        assert one.tolerance == pytest.approx(expected)


def test_cells_of_the_table_are_judged_as_the_page_of_the_region_tells_their_origin(
    tables, all_judged
):
    for cell in article_cells(tables):
        name = f"table-1-{cell.measure.replace('_', '-')}-{cell.country.lower()}"
        matched = all_judged[name].verdict in ("supported", "another_definition")
        assert matched == (cell.origin.kind != "none"), name


def test_an_earlier_edition_is_tried_wherever_kazakh_statistics_answer():
    of_trade = ("level", "growth", "times", "share_of_total", "share_of_region", "rank",
                "share_of_region_mean", "share_of_region_peak", "years_below_ten",
                "trend_break", "growth_place", "growth_ratio", "years_reported")  # fmt: skip
    for row in ROWS:
        whole_year = not row["months"]
        if row["reporter"] == "KAZ" and row["measure"] in of_trade and whole_year:
            assert "other_edition" in row["alternatives"].split(), row["claim"]


def test_no_alternative_looks_beyond_the_article(all_judged):
    years = [
        one.asked.last_year
        for found in all_judged.values()
        for one in found.tried
        if one.asked.last_year
    ]
    assert max(years) == 2023
