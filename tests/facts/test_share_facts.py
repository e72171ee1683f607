"""Printed shares, ranks and growth of trade, computed again from the CSV files."""

from collections import Counter
from decimal import Decimal

import pytest

from tests.contract.csv_facts import (
    CENTRAL_ASIA,
    TOTALS,
    TRADE,
    among_four,
    kaz,
    printed_series,
    rounds_to,
    rows,
    total,
    turnover,
    uzb,
)

# Shares in percent: of all Kazakh trade, and of its trade with the four other states.
SHARE = printed_series(
    1995,
    """4.68 2.87 1.99 2.25 1.67 1.49 1.57 1.16 1.07 1.31 1.1 1.14 1.75
    1.64 1.67 1.73 1.55 1.58 1.58 1.74 2.18 2.44 2.54 2.95 3.49 3.39 3.77 3.63 3.17 2.91 3.29""",
)
SHARE_OF_FOUR = printed_series(
    1995,
    """48.6 37.0 42.8 52.3 48.5 51.2 45.9 40.2 37.4 43.7 46.2 48.6
    57.2 57.5 56.2 61.9 59.3 51.9 51.5 48.5 53.3 51.0 54.7 60.3 64.9 62.4 60.8 61.6 56.6 53.8
    53.7""",
)
RANK = """3 7 13 11 12 14 12 16 17 14 20 16 14 14 17 14 15 15 16 14 11 9 7 8 7 7 6 7 7 8 7"""


@pytest.mark.parametrize("year", range(1995, 2026))
def test_shares_of_uzbekistan_are_those_printed(year):
    assert rounds_to(100 * turnover(year) / total(year), SHARE[str(year)])
    assert rounds_to(among_four(year), SHARE_OF_FOUR[str(year)])


def test_share_of_2010_depends_on_the_total():
    wits = sum(TOTALS["WITS_KAZ", "KAZ", flow, "2010"] for flow in ("export", "import"))
    assert rounds_to(100 * turnover(2010) / wits, "1.94")
    assert rounds_to(100 * turnover(2010) / total(2010), "1.73")


def test_turnover_growth_and_means_are_those_printed():
    assert rounds_to(turnover(2022), "4921.9") and rounds_to(turnover(2023), "4417.9")
    assert rounds_to(turnover(2023) / turnover(1995), "10.5")
    assert rounds_to(sum(map(among_four, range(2000, 2022))) / 22, "52.9")
    assert rounds_to(sum(map(among_four, range(2000, 2024))) / 24, "53.5")


def test_imports_of_2019_are_those_that_the_bureau_prints():
    both = {
        row["source"]: (row["value"], row["status"])
        for row in rows("trade")
        if (row["year"], row["reporter"], row["partner"], row["flow"])
        == ("2019", "KAZ", "UZB", "import")
    }
    assert both["WITS_KAZ"] == ("1418.571255", "reported")
    assert both["BNS_KAZ_WORKBOOKS"] == ("1418.57125479", "reported")
    assert both["UZB_DASH_MIRROR"][1] == "superseded"
    older = TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"]
    four = sum(turnover(2019, partner) for partner in CENTRAL_ASIA)
    change = kaz("import", 2019) - older
    assert rounds_to(older, "771.2")
    assert rounds_to(100 * (turnover(2019) - change) / (four - change), "60.0")
    assert rounds_to(turnover(2019) - change, "2767.6")


def test_share_of_kazakhstan_in_uzbek_goods_trade():
    """Of 2010 to 2016 imports of the pair count services, the whole does not."""
    printed = printed_series(
        1995,
        """10.1 4.4 3.3 4.4 3.9 5.0 4.9 4.3 4.6 . . . . . . 9.5 10.0 9.9 8.8 8.7 8.3 8.1
        9.0 10.6 8.3 10.4 10.5 10.3""",
    )
    for year, share in printed.items():
        part = sum(uzb(flow, int(year)) for flow in ("export", "import"))
        whole = sum(TOTALS["WDI_WTO", "UZB", flow, year] for flow in ("export", "import"))
        assert rounds_to(100 * part / whole, share), year


def test_ranks_are_those_printed():
    table = rows("partner_ranks")
    assert [row["rank"] for row in table] == RANK.split()
    assert {row["year"]: row["share"] for row in table} == SHARE
    assert [row["year"] for row in table if row["complete"] == "false"] == ["2020", "2021", "2022"]


def test_partners_named_above_uzbekistan_are_those_that_trade_more():
    for row in rows("partner_ranks"):
        year = int(row["year"])
        source, whole = ("WITS_KAZ", "WITS_KAZ") if year < 2020 else ("BNS_KAZ", "BNS_KAZ_MONTHLY")
        trade = Counter()
        for (of, reporter, partner, _, when), value in TRADE.items():
            if (of, reporter, when) == (source, "KAZ", row["year"]):
                trade[partner] += value
        larger = {partner for partner in trade if trade[partner] > trade["UZB"]}
        assert larger == set(row["note"].split(";")[0].removeprefix("above: ").split()), year
        assert len(larger) == int(row["rank"]) - 1, year
        covered = trade.total() / sum(
            TOTALS[whole, "KAZ", flow, row["year"]] for flow in ("export", "import")
        )
        assert Decimal("0.92") < covered < Decimal("0.99"), year
