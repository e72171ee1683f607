"""The estimator against statsmodels, which estimates the same with a column for each effect."""

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from dashboard.estimate import ppml
from dashboard.estimate.ppml import estimate

COUNTRIES, YEARS, TERMS = 9, (2000, 2004), ("ln_distance", "border")


@pytest.fixture(scope="module")
def panel():
    """A world of nine countries with zeros, made by a generator that is always the same."""
    chance = np.random.default_rng(20260101)
    codes = range(COUNTRIES)
    pairs = {(a, b): at for at, (a, b) in enumerate((a, b) for a in codes for b in codes if a < b)}
    distance, border = chance.uniform(5, 9, len(pairs)), chance.integers(0, 2, len(pairs))
    size = {(year, code): chance.normal() for year in YEARS for code in codes}
    rows = []
    for year in YEARS:
        for a in codes:
            for b in codes:
                if a == b:
                    continue
                pair = pairs[min(a, b), max(a, b)]
                mean = 5 + size[year, a] + size[year, b] - 0.8 * distance[pair]
                value = (
                    np.exp(mean + 0.5 * border[pair]) * chance.gamma(1.5) * (chance.random() > 0.2)
                )
                rows.append((year, f"C{a}", f"C{b}", value, distance[pair], border[pair], pair))
    columns = ["year", "exporter", "importer", "value", *TERMS, "pair"]
    return pd.DataFrame(rows, columns=columns)


@pytest.fixture(scope="module")
def theirs(panel):
    """The same model as a Poisson regression on dummies; one importer a year is the standard."""
    effects = [panel[list(TERMS)].astype(float)]
    for end, first in (("exporter", 0), ("importer", 1)):
        dummies = pd.get_dummies(panel["year"].astype(str) + panel[end], dtype=float)
        drop = [name for name in dummies if first and name.endswith("C0")]
        effects.append(dummies.drop(columns=drop).add_prefix(end))
    model = sm.GLM(panel["value"], pd.concat(effects, axis=1), family=sm.families.Poisson())
    kinds = {"groups": panel["pair"], "use_correction": False}
    return model.fit(tol=1e-12, cov_type="cluster", cov_kwds=kinds)


@pytest.fixture(scope="module")
def ours(panel):
    return estimate(panel, TERMS)


def test_coefficients_and_their_errors_are_the_same(ours, theirs):
    finite = np.sqrt(ours.pairs / (ours.pairs - 1))
    assert ours.estimates == pytest.approx(theirs.params[list(TERMS)], rel=1e-6)
    assert ours.errors == pytest.approx(theirs.bse[list(TERMS)] * finite, rel=1e-5)


def test_what_is_expected_and_its_errors_are_the_same(ours, theirs, panel):
    finite = np.sqrt(ours.pairs / (ours.pairs - 1))
    places = [0, 17, 100]
    design = theirs.model.exog[places]
    errors = np.sqrt(np.diag(design @ theirs.cov_params().to_numpy() @ design.T))
    assert ours.fitted == pytest.approx(theirs.fittedvalues.to_numpy(), rel=1e-6)
    assert ours.errors_at(places) == pytest.approx(errors * finite, rel=1e-5)


def test_what_is_expected_adds_up_to_what_each_country_sells_and_buys(ours, panel):
    """The effects see to it: no country as a whole trades more or less than expected."""
    for end in ("exporter", "importer"):
        sums = panel.assign(fitted=ours.fitted).groupby(["year", end])[["value", "fitted"]].sum()
        assert sums["fitted"].to_numpy() == pytest.approx(sums["value"].to_numpy(), rel=1e-6)


def test_a_country_without_trade_in_a_year_is_left_out_of_that_year(panel):
    silent = (panel["exporter"] == "C3") & (panel["year"] == 2000)
    found = estimate(panel.assign(value=panel["value"].where(~silent, 0.0)), TERMS)
    assert len(found.rows) == len(panel) - silent.sum()
    other = estimate(panel[~silent], TERMS)
    assert found.estimates == pytest.approx(other.estimates)


def test_rows_in_which_a_term_is_not_known_do_not_enter(panel):
    unknown = panel["pair"] == 4
    found = estimate(panel.assign(border=panel["border"].where(~unknown)), TERMS)
    assert len(found.rows) == len(panel) - unknown.sum()


def test_a_search_that_comes_to_no_end_says_so(panel, monkeypatch):
    monkeypatch.setattr(ppml, "_STEPS", 2)
    with pytest.raises(ppml.Unsettled):
        estimate(panel, TERMS)
