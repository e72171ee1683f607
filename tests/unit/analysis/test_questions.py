"""Who is meant when a country is named from its own view."""

import pytest

from dashboard.analysis.questions import counterpart


@pytest.mark.parametrize(
    ("reporter", "partner", "seen"),
    [("KAZ", "UZB", "UZB"), ("UZB", "UZB", "KAZ"), ("KAZ", "KAZ", "UZB"), ("UZB", "RUS", "RUS")],
)
def test_nobody_trades_with_itself(reporter, partner, seen):
    assert counterpart(reporter, partner) == seen
