"""Actual against expected trade, by plain arithmetic on the rows of the package."""

import math

import pytest

from dashboard.analysis.expected import MODELS, PARTNERS, TERMS, coefficients, expected_rows
from tests.contract.csv_facts import rows

FITTED = rows("gravity_fitted")


@pytest.mark.parametrize("partner", PARTNERS)
def test_each_year_is_told_once_by_the_model_that_knows_most_of_it(tables, partner):
    found = expected_rows(tables, partner, MODELS)
    assert not found.duplicated(["year", "exporter", "model"]).any()
    for row in found.itertuples():
        held = {
            one["model"]: one
            for one in FITTED
            if (one["year"], one["exporter"], one["importer"])
            == (str(row.year), row.exporter, row.importer)
        }
        assert row.reduced == (row.model not in held)
        own = held[f"{row.model}_no_agreement" if row.reduced else row.model]
        value, fitted = float(own["value"]), float(own["fitted"])
        assert row.ratio == pytest.approx(value / fitted)
        assert row.ratio_low == pytest.approx(value / float(own["high"]))
        assert row.ratio_low < row.ratio < row.ratio_high
        assert row.below == pytest.approx(100 * int(own["peers_below"]) / int(own["peers"]))


def test_sources_are_the_estimate_and_what_it_is_made_from(tables):
    found = expected_rows(tables, "UZB", ["world"])
    behind = set(found.loc[found["reduced"], "sources"])
    assert behind == {"GRAVITY_ESTIMATE + BACI_OT + CEPII_GEODIST"}
    full = set(found.loc[~found["reduced"], "sources"])
    assert full == {"GRAVITY_ESTIMATE + BACI_OT + CEPII_GEODIST + DTA_PENPPML"}


def test_a_coefficient_is_told_as_times_as_much_trade(tables):
    found = coefficients(tables).set_index(["model", "reduced", "term"])
    for one in rows("gravity_coefficients"):
        model = one["model"].removesuffix("_no_agreement")
        row = found.loc[(model, model != one["model"], one["term"])]
        estimate, error = float(one["estimate"]), float(one["standard_error"])
        step = math.log(2) if one["term"] == "ln_distance" else 1
        assert row["times"] == pytest.approx(math.exp(estimate * step))
        assert (row["low"], row["high"]) == pytest.approx(
            (estimate - 1.96 * error, estimate + 1.96 * error)
        )


def test_the_terms_stand_in_the_order_in_which_they_are_told(tables):
    found = coefficients(tables)
    for _, own in found.groupby(["model", "reduced"]):
        assert list(own["term"]) == [term for term in TERMS if term in set(own["term"])]
