"""Another year counts only if what the text says beside the number is true of it as well."""

import pytest

from dashboard.analysis.claims.companions import companions
from dashboard.analysis.claims.judge import judge_all
from dashboard.analysis.claims.read import read_claims
from tests.contract.csv_facts import turnover
from tests.unit.analysis.claims.altered import judged, with_value


def of_all(tables, claim):
    return next(one for one in judge_all(tables) if one.claim.claim == claim)


def beside(tables, claim):
    claims = read_claims(tables)
    return set(companions(next(one for one in claims if one.claim == claim), claims))


def test_companions_are_of_the_same_flow_and_years_or_belong_together(tables):
    assert beside(tables, "rank-2012") == {"share-2012"}
    assert "turnover-2022-five" in beside(tables, "five-year-growth")
    assert {"growth-2023", "exports-2023"} <= beside(tables, "turnover-2023-five")
    assert beside(tables, "low-income") == beside(tables, "artel-orbis-investment") == set()


def test_place_and_share_that_fit_different_years_fit_by_chance(tables):
    alone = {name: judged(tables, name) for name in ("rank-2012", "share-2012")}
    assert {one.verdict for one in alone.values()} == {"another_definition"}
    years = {one.best.asked.last_year for one in alone.values()}
    assert years == {2011, 2013}
    for name in alone:
        found = of_all(tables, name)
        assert (found.verdict, found.decides) == ("contradicted", None)
        assert found.best in found.chance


def test_both_are_another_definition_once_they_fit_one_year(tables):
    # A claimed share that Kazakh statistics give for 2013, the year of the sixteenth place.
    other = with_value(tables, "claims", "value", 1.585, claim="share-2012")
    other = with_value(other, "claims", "printed", "1,585", claim="share-2012")
    other = with_value(other, "claims", "tolerance", 0.0005, claim="share-2012")
    for name in ("rank-2012", "share-2012"):
        found = of_all(other, name)
        assert (found.verdict, found.chance) == ("another_definition", ())
        assert found.decides.asked.last_year == 2013


def test_growth_ends_in_the_year_of_the_level_it_leads_to(tables):
    found = of_all(tables, "five-year-growth")
    assert found.verdict == "contradicted"
    (chance,) = found.chance
    assert (chance.asked.first_year, chance.asked.last_year) == (2019, 2023)
    growth = 100 * (turnover(2023) / turnover(2019) - 1)
    assert chance.value == pytest.approx(float(growth))


def test_the_same_year_goes_before_a_neighbouring_one(tables):
    # Both the officials' 4.5 of the year itself and 4.92 of the year before are within 5 %.
    other = with_value(tables, "claims", "value", 4.7, claim="turnover-2023-five")
    found = of_all(other, "turnover-2023-five")
    assert "neighbour_year" in {one.alternative for one in found.tried if one.fits}
    assert found.verdict == "another_definition"
    assert (found.best.alternative, found.best.asked.last_year) == ("official", 2023)


def test_parts_that_miss_their_total_are_rivals_of_each_other(tables):
    part = of_all(tables, "forum-documents-commercial")
    assert set(part.rivals) == {
        "forum-documents",
        "forum-documents-intergovernmental",
        "forum-documents-interregional",
    }
