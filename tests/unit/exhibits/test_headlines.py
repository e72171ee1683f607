"""Headlines: growth in times or in per cent, silent where it cannot be told."""

import pytest

from dashboard.analysis.growth import Growth
from dashboard.exhibits.headlines import grown


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (2.0, 23.0, "Trade grew 11.5\u2011fold, 2001–2009"),
        (2.0, 4.0, "Trade grew 2.0\u2011fold, 2001–2009"),
        (2.0, 3.0, "Trade grew 50%, 2001–2009"),
        (2.0, 0.5, "Trade fell 75%, 2001–2009"),
        (2.0, 2.001, "Trade ended where it began, 2001–2009"),
        (0.0, 1.0, ""),
        (2.0, -1.0, ""),
    ],
)
def test_growth_is_told_in_times_from_twice_as_much_on(english, first, last, told):
    growth = Growth(2001, 2009, first, last, None)
    assert grown("grown", growth, english, subject="Trade") == told
