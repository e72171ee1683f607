"""A package in which one figure is another one, and the judgement of one claim of it."""

import pandas as pd

from dashboard.analysis.claims.claim import Judged
from dashboard.analysis.claims.judge import horizon_of, judge
from dashboard.analysis.claims.read import read_claims
from dashboard.analysis.claims.rivals import rivals
from dashboard.load import Tables
from tests.package import altered


def with_value(tables: Tables, table: str, column: str, value, **key) -> Tables:
    """The package with one cell changed, in the rows of `key`, of which there must be some."""
    frame = getattr(tables, table).copy()
    chosen = pd.Series(True, index=frame.index)
    for name, wanted in key.items():
        chosen &= frame[name] == wanted
    assert chosen.any(), key
    frame.loc[chosen, column] = value
    return altered(tables, **{table: frame})


def judged(tables: Tables, claim: str) -> Judged:
    """One claim judged as `judge_all` does, without the trouble of all the others."""
    claims = read_claims(tables)
    (one,) = (each for each in claims if each.claim == claim)
    return judge(tables, one, rivals(claims).get(claim, ()), horizon_of(claims))
