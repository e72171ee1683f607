"""The joint regression, against separate lines for each stretch and the sums written out."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from dashboard.analysis.joint_trend import joint_trend
from tests.contract.csv_facts import LAST, kaz, turnover

BORDERS = (2003, 2016)
SERIES = {
    "turnover": pd.Series({year: float(turnover(year)) for year in range(1995, LAST + 1)}),
    "export": pd.Series({year: float(kaz("export", year)) for year in range(1995, LAST + 1)}),
}


def line(series):
    """Slope, value at a year, and squared residuals of a straight line through the logs."""
    years, logs = series.index.to_numpy(float), np.log(series.to_numpy())
    slope, level = np.polyfit(years - 2000, logs, 1)
    rest = logs - level - slope * (years - 2000)
    return slope, lambda year: level + slope * (year - 2000), float(rest @ rest)


@pytest.mark.parametrize("name", SERIES)
def test_terms_are_the_differences_between_separate_lines(name):
    series = SERIES[name]
    lines = [line(part) for part in (series.loc[:2002], series.loc[2003:2015], series.loc[2016:])]
    found = joint_trend(series, BORDERS)
    terms = {(term.kind, term.year): term.estimate for term in found.terms}
    for border, before, after in zip(BORDERS, lines, lines[1:], strict=False):
        assert terms["slope", border] == pytest.approx(after[0] - before[0])
        assert terms["level", border] == pytest.approx(after[1](border) - before[1](border))
    assert found.rss == pytest.approx(sum(part[2] for part in lines))
    assert (found.years, found.lag) == (31, 3)


@pytest.mark.parametrize("name", SERIES)
def test_the_joint_test_is_chows(name):
    found = joint_trend(SERIES[name], BORDERS)
    whole = line(SERIES[name])[2]
    ratio = ((whole - found.rss) / 4) / (found.rss / (31 - 6))
    assert found.terms[-1].kind == "all"
    assert found.terms[-1].classical_p == pytest.approx(stats.f.sf(ratio, 4, 25), rel=1e-6)


def test_both_kinds_of_errors_written_out():
    series = SERIES["turnover"]
    years, logs = series.index.to_numpy(float), np.log(series.to_numpy())
    one, time = np.ones(31), years - 1995
    columns = [one, time]
    for border in BORDERS:
        columns += [(years >= border) * one, (years >= border) * (years - border)]
    design = np.column_stack(columns)
    inverse = np.linalg.inv(design.T @ design)
    estimate = inverse @ design.T @ logs
    rest = logs - design @ estimate
    scores = design * rest[:, None]
    middle = scores.T @ scores
    for gap in (1, 2, 3):
        across = scores[gap:].T @ scores[:-gap]
        middle += (1 - gap / 4) * (across + across.T)
    classical = np.diag(inverse) * (rest @ rest) / 25
    hac = np.diag(inverse @ middle @ inverse) * 31 / 25
    found = joint_trend(series, BORDERS)
    for term, place in zip(found.terms, range(2, 6), strict=False):
        for p, variance in ((term.classical_p, classical), (term.hac_p, hac)):
            expected = 2 * stats.t.sf(abs(estimate[place]) / np.sqrt(variance[place]), 25)
            assert p == pytest.approx(expected, rel=1e-6)


def test_a_stretch_of_two_years_cannot_be_tested():
    series = SERIES["turnover"]
    assert joint_trend(series.loc[:2017], BORDERS) is None
    assert joint_trend(series.loc[:2018], BORDERS) is not None
    assert joint_trend(series.where(series.index != 2010, 0.0), BORDERS) is None
