"""Every value says what it was computed from."""

import pytest

from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from tests.contract.csv_facts import LAST

TURNOVER = Line("KAZ", "UZB", "turnover")


def stated(tables, line, measure, year, column, variant="reference", **more):
    """The parts of what one row says in a column."""
    rows = trade_rows(tables, TradeQuestion((line,), measure, 1992, LAST, **more))
    at = rows[(rows["year"] == year) & (rows["variant"] == variant)]
    assert len(at) == 1
    return set(parts(at[column].iloc[0]))


@pytest.mark.parametrize(
    ("measure", "year", "sources"),
    [
        ("usd", 2019, {"WITS_KAZ"}),
        ("usd", 2020, {"BNS_KAZ"}),
        ("share_ca", 2019, {"WITS_KAZ"}),
        ("share_kaz", 2019, {"WITS_KAZ"}),
        ("share_kaz", 2010, {"WITS_KAZ", "WDI_WTO"}),
        ("share_kaz", 2021, {"BNS_KAZ", "BNS_KAZ_MONTHLY"}),
        ("real", 2019, {"WITS_KAZ", "BLS_CPI_U"}),
        ("usd", 2018, {"WITS_KAZ", "BNS_KAZ_WORKBOOKS"}),
        ("share_kaz", 2018, {"WITS_KAZ", "BNS_KAZ_WORKBOOKS"}),
        ("change", 2017, {"WITS_KAZ"}),
        ("change", 2019, {"WITS_KAZ", "BNS_KAZ_WORKBOOKS"}),
        ("change", 2020, {"WITS_KAZ", "BNS_KAZ"}),
        ("index", 2022, {"WITS_KAZ", "BNS_KAZ"}),
        ("usd", 1993, set()),
    ],
)
def test_sources_behind_turnover(tables, measure, year, sources):
    more = {"base": 2010} if measure == "real" else {}
    assert stated(tables, TURNOVER, measure, year, "sources", **more) == sources


def test_another_edition_of_2019_names_both_sources(tables, undecided):
    for package, state in ((tables, "superseded"), (undecided, "older_vintage")):
        told = stated(package, TURNOVER, "usd", 2019, "sources", "alternate")
        assert told == {"WITS_KAZ", "UZB_DASH_MIRROR"}
        states = stated(package, TURNOVER, "usd", 2019, "status", "alternate")
        assert states == {"reported", state}


def test_shares_of_uzbek_trade_name_the_total(tables):
    line = Line("UZB", "KAZ", "turnover")
    assert stated(tables, line, "share_uzb", 2018, "sources") == {"UZB_DASH_GOODS", "WDI_WTO"}
    both = {"UZB_DASH_2022", "COMTRADE_UZB_MONTHS", "WDI_WTO"}
    assert stated(tables, line, "share_uzb", 2022, "sources") == both


def test_turnover_mixes_valuations_and_exports_do_not(tables):
    export = Line("KAZ", "UZB", "export")
    assert stated(tables, TURNOVER, "usd", 2019, "valuation") == {"FOB", "CIF"}
    assert stated(tables, export, "usd", 2019, "valuation") == {"FOB"}


def test_parts_of_nothing():
    assert parts(None) == parts("") == []
    assert parts("A + B") == ["A", "B"]
