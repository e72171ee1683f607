"""The panel: both directions of each pair in each year, zeros, and what is not known."""

import numpy as np
import pandas as pd

from dashboard.estimate.panel import panel

TABLES = {
    "gravity_flows": pd.DataFrame(
        {
            "year": [2000, 2020],
            "exporter": ["A", "B"],
            "importer": ["B", "A"],
            "value": [3.0, 4.0],
        }
    ),
    "gravity_pairs": pd.DataFrame(
        {
            "country": ["A", "A", "B"],
            "partner": ["B", "C", "C"],
            "distance_km": [100.0, 200.0, np.nan],
            "border": [True, False, False],
            "language": [False, False, True],
            "colony": [False, False, False],
            "soviet": [True, False, False],
        }
    ),
    "gravity_agreements": pd.DataFrame(
        {"year": [2000, 2000], "country": ["A", "A"], "partner": ["B", "C"],
         "agreement": [True, False]}
    ),
}  # fmt: skip


def test_every_direction_of_every_pair_stands_in_every_year():
    found = panel(TABLES)
    assert len(found) == 2 * 2 * 3
    assert not found.duplicated(["year", "exporter", "importer"]).any()


def test_trade_that_the_source_does_not_have_is_zero():
    found = panel(TABLES).set_index(["year", "exporter", "importer"])["value"]
    assert found[2000, "A", "B"] == 3.0 and found[2020, "B", "A"] == 4.0
    assert found.drop([(2000, "A", "B"), (2020, "B", "A")]).eq(0.0).all()


def test_both_directions_of_a_pair_have_its_ties_and_its_number():
    found = panel(TABLES).set_index(["year", "exporter", "importer"])
    there, back = found.loc[(2000, "A", "B")], found.loc[(2000, "B", "A")]
    ties = ["ln_distance", "border", "language", "colony", "soviet", "agreement", "pair"]
    assert there[ties].tolist() == back[ties].tolist() == [np.log(100.0), 1, 0, 0, 1, 1, 0]


def test_what_is_not_known_stays_unknown():
    found = panel(TABLES).set_index(["year", "exporter", "importer"])
    assert found.loc[(2000, "B", "C"), ["ln_distance", "agreement"]].isna().all()
    assert found.loc[(2000, "A", "C"), "agreement"] == 0.0
    assert found.loc[2020, "agreement"].isna().all()
