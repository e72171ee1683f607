"""Trade indices: an example worked by hand for each formula, then the values of the CSV files."""

from itertools import product

import pandas as pd
import pytest

from dashboard.analysis.concentration import herfindahl
from dashboard.analysis.indices import (
    INDICES,
    coverage,
    dependence,
    index_rows,
    openness,
    trade_intensity,
)
from tests.contract.csv_facts import LAST, TOTALS, TRADE, kaz, rows, turnover

GDP = {
    (row["country"], row["year"]): float(row["value"]) / 1e6
    for row in rows("indicators")
    if row["indicator"] == "NY.GDP.MKTP.CD" and row["source"] == "WDI_2026_07"
}
OLDER = TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"]


def test_intensity_by_hand():
    """Of 100 exports 20 go to a partner that takes 50 of the 1,000 imports of the world:
    a fifth against a twentieth, so four times its weight."""
    assert trade_intensity(20, 100, 50, 1000) == pytest.approx(4)
    assert trade_intensity(5, 100, 50, 1000) == pytest.approx(1)


def test_dependence_openness_and_coverage_by_hand():
    """Exports 30 and imports 20 with a GDP of 1,000 are 5 per cent of it; 30 are 150 per cent
    of 20."""
    assert dependence(30, 20, 1000) == pytest.approx(5)
    assert openness(300, 200, 1000) == pytest.approx(50)
    assert coverage(30, 20) == pytest.approx(150)


def test_concentration_by_hand():
    """0.5² + 0.3² + 0.1² = 0.35; a tenth is not covered, as one partner it adds 0.1²."""
    assert herfindahl(pd.Series([0.5, 0.3, 0.1])) == pytest.approx((0.35, 0.36, 0.1))
    assert herfindahl(pd.Series([0.1] * 10)) == pytest.approx((0.1, 0.1, 0))
    assert herfindahl(pd.Series([1.0])) == pytest.approx((1, 1, 0))


def test_concentration_of_the_published_example():
    """US Department of Justice, Herfindahl–Hirschman Index: four shares of 30, 30, 20 and 20 per
    cent give 2,600 of 10,000; nothing remains, so both bounds are that value."""
    shares = pd.Series([30, 30, 20, 20]) / 100
    assert herfindahl(shares) == pytest.approx((2600 / 10_000, 2600 / 10_000, 0))


def values(tables, index, reporter="KAZ", flow="turnover"):
    found = index_rows(tables, index, reporter, flow)
    return {(row.line, row.year, row.variant): row.value for row in found.itertuples()}


def test_intensity_both_ways(tables):
    found = values(tables, "intensity")
    world = float(TOTALS["WDI_WTO_OLDER", "WLD", "import", "2021"])
    own = float(TOTALS["BNS_KAZ_MONTHLY", "KAZ", "export", "2021"])
    other = float(TOTALS["WDI_WTO", "UZB", "import", "2021"])
    there = (float(kaz("export", 2021)) / own) / (other / world)
    assert found["KAZ", 2021, "reference"] == pytest.approx(there)
    exports = float(TRADE["UZB_DASH_GOODS", "UZB", "KAZ", "export", "2021"])
    own = float(TOTALS["WDI_WTO", "UZB", "export", "2021"])
    other = float(TOTALS["BNS_KAZ_MONTHLY", "KAZ", "import", "2021"])
    back = (exports / own) / (other / world)
    assert found["UZB", 2021, "reference"] == pytest.approx(back)
    assert pd.isna(found["KAZ", 2024, "reference"])


@pytest.mark.parametrize("country", ["KAZ", "UZB"])
def test_dependence_with_both_editions_of_2019(undecided, country):
    found = values(undecided, "dependence")
    for year in (1995, 2010, 2019, LAST):
        expected = 100 * float(turnover(year)) / GDP[country, str(year)]
        assert found[country, year, "reference"] == pytest.approx(expected)
    other = 100 * float(kaz("export", 2019) + OLDER) / GDP[country, "2019"]
    assert found[country, 2019, "UZB_DASH_MIRROR"] == pytest.approx(other)


def test_openness_of_both_countries(tables):
    found = values(tables, "openness")
    kazakh = sum(float(TOTALS["WITS_KAZ", "KAZ", flow, "2015"]) for flow in ("export", "import"))
    assert found["KAZ", 2015, "reference"] == pytest.approx(100 * kazakh / GDP["KAZ", "2015"])
    uzbek = sum(float(TOTALS["WDI_WTO", "UZB", flow, "2015"]) for flow in ("export", "import"))
    assert found["UZB", 2015, "reference"] == pytest.approx(100 * uzbek / GDP["UZB", "2015"])


def test_coverage_with_both_editions_of_2019(tables, undecided):
    found = values(undecided, "coverage")
    assert found["KAZ", 2019, "reference"] == pytest.approx(100 * 1996.453835 / 1418.571255)
    expected = 100 * 1996.453835 / float(OLDER)
    assert found["KAZ", 2019, "UZB_DASH_MIRROR"] == pytest.approx(expected)
    uzbek = values(tables, "coverage", reporter="UZB")
    assert uzbek["UZB", 2020, "reference"] == pytest.approx(100 * 1322.952593 / 2108.337839)
    assert pd.isna(uzbek["UZB", 2009, "reference"])


def test_no_index_has_another_edition_once_the_office_decides(tables):
    for index, reporter in product(INDICES, ("KAZ", "UZB")):
        assert set(index_rows(tables, index, reporter, "turnover")["variant"]) == {"reference"}
    found = values(tables, "coverage")
    assert found["KAZ", 2018, "reference"] == pytest.approx(100 * 1639.663709 / 1155.3256)


@pytest.mark.parametrize(
    ("flow", "year", "source", "total"),
    [("export", "2015", "WITS_KAZ", "WITS_KAZ"), ("import", "2024", "BNS_KAZ", "BNS_KAZ_MONTHLY")],
)
def test_concentration_of_all_partners_in_the_package(tables, flow, year, source, total):
    found = values(tables, "concentration", flow=flow)
    whole = float(TOTALS[total, "KAZ", flow, year])
    shares = [
        float(value) / whole
        for key, value in TRADE.items()
        if key[:2] == (source, "KAZ") and key[3:] == (flow, year)
    ]
    rest = 1 - sum(shares)
    squares = sum(share**2 for share in shares)
    assert 0 < rest < 0.12
    assert found["lower", int(year), "reference"] == pytest.approx(squares)
    assert found["remainder", int(year), "reference"] == pytest.approx(rest)
    assert found["upper", int(year), "reference"] == pytest.approx(squares + rest**2)


@pytest.mark.parametrize("index", INDICES)
def test_a_year_without_a_value_has_no_source(tables, index):
    found = index_rows(tables, index, "UZB", "import")
    missing = found["value"].isna()
    assert missing.any()
    assert found.loc[missing, "sources"].isna().all()
    assert found.loc[~missing, "sources"].str.len().gt(0).all()
