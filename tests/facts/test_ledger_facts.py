"""What the ledger of corrections says is so in the tables."""

import pytest

from dashboard.analysis.breaks import chosen_breaks
from dashboard.analysis.cells import pair_cells
from dashboard.analysis.measures import flows
from tests.contract.csv_facts import TRADE, kaz, rounds_to, rows, turnover

REASONS = {row["correction"]: row["reason"] for row in rows("corrections")}
WITS_2018 = TRADE["WITS_KAZ", "KAZ", "UZB", "import", "2018"]


def test_what_the_ledger_says_is_so():
    """Each correction that leaves a trace in the tables, looked up there."""
    trade, totals = rows("trade"), rows("trade_totals")
    missing = {(r["reporter"], r["partner"], r["year"]) for r in trade if r["status"] == "missing"}
    assert missing == {("KGZ", "TKM", "2003"), ("TKM", "TJK", "2005"), ("TKM", "TJK", "2006")}
    assert {r["status"] for r in totals if (r["source"], r["year"]) == ("WITS_KAZ", "2010")} == {
        "incomplete"
    }
    assert {
        r["status"]
        for r in trade
        if r["source"] == "UZB_DASH_GOODS" and 2004 <= int(r["year"]) <= 2016
    } == {"estimate"}
    products = {r["row"]: r for r in rows("products")}
    factors = [products[row]["growth_factor"] for row in ("73", "76", "78", "80", "81")]
    assert factors == ["4.1", "1.323", "4.8", "1.704", "1.837"]
    assert [products[row]["share"] for row in ("66", "67", "68")] == ["65.1", "9.3", "8.0"]
    decided = {(r["source"], r["year"], r["flow"]) for r in trade if r["status"] == "superseded"}
    assert decided == {
        ("WITS_KAZ", "2018", "import"),
        ("UZB_DASH_MIRROR", "2019", "export"),
        ("UZB_DASH_MIRROR", "2019", "import"),
    }
    (note,) = [r["note"] for r in rows("partner_ranks") if r["year"] == "2019"]
    assert "2767.6, rank 9" in note and "2.86" not in note
    assert {r["year"]: r["months"] for r in rows("us_cpi") if r["months"] != "12"} == {
        "2025": "11",
        "2026": "5",
    }


def test_turnover_of_2018_and_its_growth_are_those_of_the_ledger():
    reason = REASONS["bureau-2018"]
    before = kaz("export", 2018) + WITS_2018
    for amount, told in ((before, "2.48"), (turnover(2018), "2.79")):
        assert rounds_to(amount / 1000, told) and told in reason
    for amount, told in ((before, "28.2"), (turnover(2018), "36.0")):
        rate = 100 * (float(amount / turnover(2016)) ** 0.5 - 1)
        assert f"{rate:.1f}" == told and told in reason


@pytest.mark.parametrize("decided", [True, False])
def test_the_break_dates_are_the_same_with_and_without_the_correction(tables, undecided, decided):
    """One break in 2004; two in 2002 and 2009."""
    assert "the break dates stay the same" in REASONS["bureau-2018"]
    package = tables if decided else undecided
    cells = pair_cells(package, "KAZ", "UZB", range(1995, 2026))
    assert cells.loc[2018, "import"] == float(kaz("import", 2018) if decided else WITS_2018)
    found = chosen_breaks(flows(cells)["turnover"])
    assert (found.one.years, found.two.years) == ((2004,), (2002, 2009))


def test_the_uzbek_imports_of_the_ledger_are_in_the_tables():
    (row,) = [one for one in rows("corrections") if one["correction"] == "uzb-imports-2019-2025"]
    for column, source in (("before", "UZB_DASH_GOODS"), ("after", "COMTRADE_UZB_MONTHS")):
        values = {year: TRADE[source, "UZB", "KAZ", "import", year] for year in ("2020", "2021")}
        told = dict(one.split(": ") for one in row[column].split("; "))
        assert all(rounds_to(values[year], told[year]) for year in told) and len(told) == 2
