"""What the ledger of corrections says is so in the tables."""

from tests.contract.csv_facts import rows


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
    (note,) = [r["note"] for r in rows("partner_ranks") if r["year"] == "2019"]
    assert "2767.6, rank 9" in note and "2.86" not in note
    assert {r["year"]: r["months"] for r in rows("us_cpi") if r["months"] != "12"} == {
        "2025": "11",
        "2026": "5",
    }
