"""Every formula by hand: on a small frame with a gap, and for a printed year."""

import math
from decimal import Decimal

import pandas as pd
import pytest

from dashboard.analysis.cells import pair_cells, total_cells
from dashboard.analysis.measures import MEASURES, Basis, flows
from dashboard.analysis.prices import price_index
from tests.contract.csv_facts import CENTRAL_ASIA, LAST, kaz, rounds_to, rows, turnover

YEARS = range(1992, LAST + 1)
NAN = float("nan")


def small(exports, imports, first=2001):
    index = pd.Index(range(first, first + len(exports)), name="year")
    return pd.DataFrame({"export": exports, "import": imports}, index=index)


@pytest.fixture
def basis():
    """Four years; imports of the third are missing. Two partners and a world total."""
    return Basis(
        partner="UZB",
        cells={
            "UZB": small([10.0, 20.0, 30.0, 60.0], [5.0, 40.0, NAN, 20.0]),
            "KGZ": small([30.0, 60.0, 70.0, NAN], [15.0, 10.0, 5.0, 30.0]),
        },
        total=small([100.0, 200.0, 400.0, 600.0], [50.0, 80.0, 100.0, 200.0]),
        price_index=pd.Series({2001: 100.0, 2002: 110.0, 2003: 120.0, 2004: 125.0}),
        base=2002,
    )


EXPECTED = {
    "usd": {
        "export": [10, 20, 30, 60],
        "import": [5, 40, NAN, 20],
        "turnover": [15, 60, NAN, 80],
        "balance": [5, -20, NAN, 40],
    },
    "real": {
        "export": [11, 20, 27.5, 52.8],
        "import": [5.5, 40, NAN, 17.6],
        "turnover": [16.5, 60, NAN, 70.4],
        "balance": [5.5, -20, NAN, 35.2],
    },
    "index": {
        "export": [50, 100, 150, 300],
        "import": [12.5, 100, NAN, 50],
        "turnover": [25, 100, NAN, 400 / 3],
    },
    "change": {
        "export": [NAN, 100, 50, 100],
        "import": [NAN, 700, NAN, NAN],
        "turnover": [NAN, 300, NAN, NAN],
    },
    "share_kaz": {
        "export": [10, 10, 7.5, 10],
        "import": [10, 50, NAN, 10],
        "turnover": [10, 60 / 2.8, NAN, 10],
    },
    "share_ca": {
        "export": [25, 25, 30, NAN],
        "import": [25, 80, NAN, 40],
        "turnover": [25, 600 / 13, NAN, NAN],
    },
    "coverage": {"coverage": [200, 50, NAN, 300]},
}


@pytest.mark.parametrize("measure", EXPECTED)
def test_formula_by_hand(basis, measure):
    answer = MEASURES[measure](basis)
    for flow, values in EXPECTED[measure].items():
        assert list(answer[flow]) == pytest.approx(values, nan_ok=True), flow


def test_every_measure_is_tried():
    assert set(MEASURES) == set(EXPECTED) | {"share_uzb"}
    assert MEASURES["share_uzb"] is MEASURES["share_kaz"]


def test_a_missing_flow_leaves_no_turnover_and_no_balance():
    answer = flows(small([1.0], [NAN]))
    assert math.isnan(answer.loc[2001, "turnover"]) and math.isnan(answer.loc[2001, "balance"])


def real_basis(tables, reporter="KAZ", partner="UZB", base=None, group=()):
    members = (partner, *group)
    return Basis(
        partner=partner,
        cells={one: pair_cells(tables, reporter, one, YEARS) for one in members},
        total=total_cells(tables, reporter, YEARS),
        price_index=price_index(tables.us_cpi),
        base=base,
    )


def test_exports_of_2010_at_prices_of_2024(tables):
    prices = {row["year"]: float(row["value"]) for row in rows("us_cpi")}
    expected = float(kaz("export", 2010)) * prices["2024"] / prices["2010"]
    answer = MEASURES["real"](real_basis(tables, base=2024))
    assert answer.loc[2010, "export"] == pytest.approx(expected)
    # 1,101.2 million of 2010 with consumer prices 218.056 and 313.689.
    assert answer.loc[2010, "export"] == pytest.approx(1101.2 * 313.689 / 218.056, rel=1e-4)
    assert answer.loc[2024, "export"] == pytest.approx(float(kaz("export", 2024)))


@pytest.mark.parametrize(("year", "printed"), [(2010, "1.73"), (2012, "1.58"), (2021, "3.77")])
def test_share_of_all_kazakh_trade_is_the_printed_one(tables, year, printed):
    share = MEASURES["share_kaz"](real_basis(tables)).loc[year, "turnover"]
    assert rounds_to(Decimal(share), printed)


@pytest.mark.parametrize(
    ("year", "printed"), [(1995, "10.1"), (2000, "5.0"), (2017, "9.0"), (2022, "10.3")]
)
def test_share_of_uzbek_goods_trade_is_the_printed_one(tables, year, printed):
    share = MEASURES["share_uzb"](real_basis(tables, "UZB", "KAZ")).loc[year, "turnover"]
    assert rounds_to(Decimal(share), printed)


@pytest.mark.parametrize(("year", "printed"), [(1996, "37.0"), (2019, "64.9")])
def test_share_of_central_asian_trade_is_the_printed_one(tables, year, printed):
    others = tuple(code for code in CENTRAL_ASIA if code != "UZB")
    share = MEASURES["share_ca"](real_basis(tables, group=others)).loc[year, "turnover"]
    assert rounds_to(Decimal(share), printed)


def test_coverage_of_the_newest_year_is_exports_over_imports(tables):
    answer = MEASURES["coverage"](real_basis(tables)).loc[LAST, "coverage"]
    assert answer == pytest.approx(float(100 * kaz("export", LAST) / kaz("import", LAST)))


def test_change_of_2023_is_the_printed_fall(tables):
    """The bureau's 3,635.8 to 3,130.0 million is a fall of 13.9 per cent."""
    change = MEASURES["change"](real_basis(tables))
    assert change.loc[2023, "export"] == pytest.approx(-13.9, abs=0.05)
    assert math.isnan(change.loc[1995, "export"])
    expected = float(100 * (turnover(2023) / turnover(2022) - 1))
    assert change.loc[2023, "turnover"] == pytest.approx(expected)


def test_uzbek_imports_have_no_change_in_the_first_year_after_the_gap(tables):
    change = MEASURES["change"](real_basis(tables, "UZB", "KAZ"))
    assert math.isnan(change.loc[2010, "import"])
    assert change.loc[2011, "import"] == pytest.approx(100 * (1130.0 / 997.1 - 1), abs=0.02)
    assert change.loc[2018, "import"] == pytest.approx(100 * (1572.4 / 1098.3 - 1), abs=0.02)
