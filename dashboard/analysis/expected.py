"""Actual trade against what the gravity models of the package expect of it.

What they are and how they are estimated stands in `dashboard/estimate`; here its tables are read.
"""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from dashboard.analysis.provenance import JOINT
from dashboard.load import Tables

COUNTRY, PARTNERS = "KAZ", ("UZB", "KGZ", "TJK", "TKM")
#: Each model, and what tells the years in which no agreements are known.
WITHOUT_AGREEMENTS = {"world": "world_no_agreement", "soviet": "soviet_no_agreement"}
MODELS = tuple(WITHOUT_AGREEMENTS)
#: The terms in the order in which they are told.
TERMS = ("ln_distance", "border", "language", "colony", "agreement", "soviet")
# What is estimated, and what from.
ESTIMATE, _PANEL, _AGREEMENTS = "GRAVITY_ESTIMATE", ("BACI_OT", "CEPII_GEODIST"), "DTA_PENPPML"
#: Normal quantile of a 95 % interval.
REACH = 1.96


def expected_rows(tables: Tables, partner: str, models: Iterable[str]) -> pd.DataFrame:
    """Trade of Kazakhstan with the partner, both ways, a row a year and model.

    Columns year, exporter, importer, model (of `MODELS`), reduced (whether agreements are left out
    because none are known of the year), value, fitted, low, high (million USD), ratio, ratio_low,
    ratio_high (actual to expected, and its bounds), below (per cent of pairs of like expectation
    that trade less in proportion), sources.
    """
    rows = tables.gravity_fitted
    pair = {COUNTRY, partner}
    rows = rows[rows["exporter"].isin(pair) & rows["importer"].isin(pair)]
    found = [_of_model(rows, model) for model in models]
    told = pd.concat(found).sort_values(["exporter", "year"], kind="stable", ignore_index=True)
    return told.assign(
        ratio=told["value"] / told["fitted"],
        ratio_low=told["value"] / told["high"],
        ratio_high=told["value"] / told["low"],
        below=100 * told["peers_below"] / told["peers"],
        sources=[sources_of(reduced) for reduced in told["reduced"]],
    ).drop(columns=["peers", "peers_below", "source"])


def _of_model(rows: pd.DataFrame, model: str) -> pd.DataFrame:
    full = rows[rows["model"] == model]
    other = rows[rows["model"] == WITHOUT_AGREEMENTS[model]]
    other = other[~other["year"].isin(full["year"])]
    return pd.concat([full.assign(reduced=False), other.assign(reduced=True)]).assign(model=model)


def coefficients(tables: Tables) -> pd.DataFrame:
    """The coefficients of all models.

    Columns model (of `MODELS`), reduced, term, estimate, standard_error, low, high (bounds of the
    estimate), times (how many times as much two countries trade that have what the term tells;
    of distance, that are twice as far apart), observations, pairs, first_year, last_year, sources.
    """
    full = {less: model for model, less in WITHOUT_AGREEMENTS.items()}
    order = {name: at for at, name in enumerate((*MODELS, *full, *TERMS))}
    rows = tables.gravity_coefficients.sort_values(
        ["model", "term"], key=lambda names: names.map(order), ignore_index=True
    )
    reduced = rows["model"].isin(full)
    step = np.where(rows["term"] == "ln_distance", np.log(2.0), 1.0)
    return rows.assign(
        model=rows["model"].replace(full),
        reduced=reduced,
        low=rows["estimate"] - REACH * rows["standard_error"],
        high=rows["estimate"] + REACH * rows["standard_error"],
        times=np.exp(rows["estimate"] * step),
        sources=[sources_of(one) for one in reduced],
    ).drop(columns="source")


def sources_of(reduced: bool) -> str:
    """The estimate and what it is made from, joined."""
    return JOINT.join((ESTIMATE, *_PANEL, *(() if reduced else (_AGREEMENTS,))))
