"""Numbers of this edition, as the analysis works them out and as others have printed them."""

from decimal import Decimal

import pytest

from dashboard.analysis.income import last_low_year, limits_of
from dashboard.analysis.officials import official_trade
from dashboard.analysis.prices import partial_years
from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.region import IndicatorQuestion, indicator_rows
from dashboard.analysis.trade_rows import trade_rows
from tests.contract.csv_facts import LAST, among_four, kaz, rounds_to, turnover


@pytest.fixture(scope="module")
def official(tables):
    return official_trade(tables)


def test_the_newest_year():
    assert LAST == 2025
    assert round(turnover(2025), 1) == Decimal("4764.5")
    assert (round(kaz("export", 2025), 1), round(kaz("import", 2025), 1)) == (
        Decimal("3485.6"),
        Decimal("1278.9"),
    )
    assert rounds_to(among_four(2025), "53.7")


def test_consumer_prices_lack_months_of_two_years(tables):
    assert partial_years(tables.us_cpi) == {2025: 11, 2026: 5}


def test_income_per_person_is_27_per_cent_of_kazakhstans(tables):
    """3,968 of 14,692 dollars."""
    asked = IndicatorQuestion("NY.GDP.PCAP.CD", 2025, 2025, "relative", "KAZ")
    values = indicator_rows(tables, asked).set_index("country")["value"]
    assert values["UZB"] == pytest.approx(27.0, abs=0.1)


def test_the_committees_newest_exports(tables):
    line = Line("UZB", "KAZ", "export")
    rows = trade_rows(tables, TradeQuestion((line,), "usd", 2025, 2025, others=True))
    assert list(rows.loc[rows["variant"] == "alternate", "value"].round(1)) == [1649.1]


def test_amounts_are_in_millions_and_carry_their_rounding(official):
    row = next(official[official["figure"] == "2025-uzb-turnover-trend-4148431"].itertuples())
    assert (row.year, row.value, row.printed) == (2025, pytest.approx(4970), "4.97")
    assert row.half == pytest.approx(5)
    whole = official[official["printed"] == "3"]
    assert set(whole["half"]) == {500.0}


def test_flows_are_those_of_the_office(official):
    """Goods from Kazakhstan to Uzbekistan are exports of the one and imports of the other."""
    by_figure = official.set_index("figure")
    ours = by_figure.loc["2017-kaz-kaz-to-uzb-sputnik-7714422"]
    theirs = by_figure.loc["2025-uzb-kaz-to-uzb-trend-4148431"]
    assert (ours["flow"], theirs["flow"]) == ("export", "import")
    assert ours["direction"] == theirs["direction"] == "kaz_uzb"
    back = by_figure.loc["2025-uzb-uzb-to-kaz-trend-4148431"]
    assert (back["flow"], back["direction"]) == ("export", "uzb_kaz")


def test_the_last_low_years_are_those_of_the_banks_history(tables):
    countries = ("KAZ", "UZB", "KGZ", "TKM", "TJK")
    found = {code: last_low_year(tables, code) for code in countries}
    assert found == {"KAZ": None, "UZB": 2008, "KGZ": 2012, "TKM": 1999, "TJK": 2019}


def test_the_limits_of_2023_are_those_printed_for_the_fiscal_year_2025(tables):
    # World Bank: low 1,145 or less; lower middle to 4,515; upper middle to 14,005.
    found = limits_of(tables, 2023)
    assert (found.upper, found.fiscal_year) == ((1145, 4515, 14005), 2025)
