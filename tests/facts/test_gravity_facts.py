"""What the gravity model says in this edition of the data, against a trial by another program."""

import pytest

from tests.contract.csv_facts import rows

# Estimated beforehand with another implementation on the same panel, three decimals.
TRIAL = {
    "ln_distance": (-0.797, 0.042),
    "border": (0.427, 0.086),
    "language": (0.185, 0.080),
    "agreement": (0.223, 0.063),
    "soviet": (1.634, 0.222),
}
RATIOS = {
    ("KAZ", "UZB"): (0.68, 1.20, 1.53, 1.21, 1.58),
    ("UZB", "KAZ"): (0.15, 1.64, 1.27, 2.73, 1.70),
}


def test_coefficients_are_those_of_the_trial():
    found = {row["term"]: row for row in rows("gravity_coefficients") if row["model"] == "soviet"}
    for term, (value, error) in TRIAL.items():
        assert float(found[term]["estimate"]) == pytest.approx(value, abs=6e-4)
        assert float(found[term]["standard_error"]) == pytest.approx(error, abs=6e-4)
        assert found[term]["observations"] == "145772"


@pytest.mark.parametrize("pair", RATIOS)
def test_actual_over_expected_is_that_of_the_trial(pair):
    found = [
        float(row["value"]) / float(row["fitted"])
        for row in rows("gravity_fitted")
        if row["model"] == "soviet" and (row["exporter"], row["importer"]) == pair
    ]
    assert found == pytest.approx(RATIOS[pair], abs=6e-3)
