"""The explorer's headline: a balance in the unit that leaves more than one digit of it."""

import pytest

from dashboard.exhibits.trade.selection import TradeSelection
from tests.contract.csv_facts import TRADE

SOURCE = "WITS_KAZ"


@pytest.mark.parametrize(
    ("period", "year", "unit", "divisor"), [("1", 2002, "m", 1), ("2", 2015, "bn", 1000)]
)
def test_a_small_balance_is_told_in_millions(shown, english, period, year, unit, divisor):
    exports, imports = (
        TRADE[SOURCE, "KAZ", "UZB", flow, str(year)] for flow in ("export", "import")
    )
    value = (exports - imports) / divisor
    decimals = 1 if unit == "m" else 2
    told = shown(TradeSelection(flow="balance", period=period), english).headline.replace(
        "\xa0", " "
    )
    assert told == f"Kazakhstan had a surplus of {value:.{decimals}f} {unit} USD in {year}"
