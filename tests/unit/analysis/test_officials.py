"""Quoted figures: which of them may stand on a yearly axis."""

import pytest

from dashboard.analysis.officials import official_trade
from tests.contract.csv_facts import rows


@pytest.fixture(scope="module")
def official(tables):
    return official_trade(tables)


def printed():
    """The rows of the file that count trade in dollars, by figure."""
    measures = {"turnover", "turnover_lower_bound", "export_kaz_to_uzb", "export_uzb_to_kaz"}
    return {r["figure"]: r for r in rows("official_figures") if r["measure"] in measures}


def test_every_quoted_amount_is_there_once(official):
    assert sorted(official["figure"]) == sorted(printed())


def test_only_stated_figures_of_full_years_with_a_named_office_are_drawn(official):
    expected = {
        figure
        for figure, row in printed().items()
        if row["first_day"][4:] == "-01-01"
        and row["last_day"] == row["first_day"][:4] + "-12-31"
        and row["kind"] == "stated"
        and row["reporter"] in ("KAZ", "UZB")
    }
    assert set(official[official["drawn"]]["figure"]) == expected
    assert len(expected) > 40


def test_part_years_never_count_as_a_year(official):
    for row in official[~official["full_year"]].itertuples():
        assert not row.drawn
        assert not (row.first_day.endswith("-01-01") and row.last_day.endswith("-12-31"))


def test_a_lower_bound_says_so(official):
    bounds = official[official["at_least"]]
    expected = {f for f, row in printed().items() if row["measure"] == "turnover_lower_bound"}
    assert set(bounds["figure"]) == expected
    assert set(bounds["flow"]) == {"turnover"}
