"""Least squares with both kinds of errors, against statsmodels."""

import numpy as np
import pytest
from statsmodels.regression.linear_model import OLS

from dashboard.analysis.regression import interval, joint_p, least_squares, p_values


def cases():
    """Series of 6 to 120 values on two to six columns, with noise that remembers."""
    for seed, (length, width) in enumerate([(6, 2), (11, 4), (31, 6), (120, 3)]):
        random = np.random.default_rng(seed)
        noise = np.convolve(random.normal(size=length + 2), [1, 0.6, 0.3], "valid")
        columns = np.column_stack([np.ones(length), random.normal(size=(length, width - 1))])
        yield pytest.param(columns @ random.normal(size=width) + noise, columns, id=f"{length}")


@pytest.mark.parametrize(("explained", "columns"), list(cases()))
def test_the_referee_finds_the_same(explained, columns):
    lag = {6: 2, 11: 2, 31: 3, 120: 4}[len(explained)]
    found = least_squares(explained, columns)
    classical = OLS(explained, columns).fit()
    hac = classical.get_robustcov_results("HAC", maxlags=lag, use_correction=True, use_t=True)
    assert found.estimate == pytest.approx(classical.params)
    assert found.fitted == pytest.approx(classical.fittedvalues)
    assert found.rss == pytest.approx(classical.ssr)
    late = np.eye(columns.shape[1])[1:]
    for referee, covariance in ((classical, found.classical), (hac, found.hac)):
        assert covariance == pytest.approx(referee.cov_params())
        assert p_values(found, covariance) == pytest.approx(referee.pvalues)
        assert joint_p(found, covariance, first=1) == pytest.approx(referee.f_test(late).pvalue)
    assert interval(found, 1, 0.9) == pytest.approx(hac.conf_int(alpha=0.1)[1])
