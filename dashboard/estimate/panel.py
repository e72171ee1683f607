"""The panel of the world's trade: every exporter and importer in every year, zeros included."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

# The tables that it is made of.
NEEDED = ("gravity_flows", "gravity_pairs", "gravity_agreements")
# What a pair has in all years, besides its distance.
TIES = ("border", "language", "colony", "soviet")
_PAIR = ["country", "partner"]


def panel(tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """One row a year, exporter and importer, from the tables `gravity_*` of the package.

    value: million USD, 0 where the source has no flow. ln_distance: NaN where the distance is not
    known. border, language, colony, soviet: 0 or 1. agreement: 0, 1, or NaN where nothing is
    known of that year. pair: a number for both directions of a pair.
    """
    flows = tables["gravity_flows"][["year", "exporter", "importer", "value"]]
    pairs = _both_ways(_pairs(tables["gravity_pairs"]))
    agreed = tables["gravity_agreements"]
    agreed = _both_ways(agreed.assign(agreement=agreed["agreement"].astype(float)))
    years = pd.DataFrame({"year": flows["year"].drop_duplicates()})
    key = ["year", "exporter", "importer"]
    rows = years.merge(pairs, how="cross").merge(flows, how="left", on=key)
    rows = rows.merge(agreed[[*key, "agreement"]], how="left", on=key)
    rows["value"] = rows["value"].fillna(0.0)
    return rows.sort_values(key, ignore_index=True)


def _pairs(found: pd.DataFrame) -> pd.DataFrame:
    ties = {name: found[name].astype(float) for name in TIES}
    distance = np.log(found["distance_km"])
    return found[_PAIR].assign(ln_distance=distance, **ties, pair=range(len(found)))


def _both_ways(found: pd.DataFrame) -> pd.DataFrame:
    """What holds of a pair for each of its directions."""
    there, back = (
        found.rename(columns=dict(zip(_PAIR, ends, strict=True)))
        for ends in (("exporter", "importer"), ("importer", "exporter"))
    )
    return pd.concat([there, back], ignore_index=True)
