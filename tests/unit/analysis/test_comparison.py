"""The compared figures of each period, recomputed from the CSV files."""

import math
from statistics import mean, stdev

import pytest

from dashboard.analysis.comparison import comparison, price_base
from dashboard.analysis.periods import read_periods
from tests.contract.csv_facts import (
    CENTRAL_ASIA,
    LAST,
    TRADE,
    among_four,
    kaz,
    rows,
    total,
    turnover,
)

CPI = {int(row["year"]): float(row["value"]) for row in rows("us_cpi")}
SPANS = {1: (1995, 2002), 2: (2003, 2015), 3: (2016, LAST)}
OLDER = {year: TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", str(year)] for year in (2018, 2019)}


@pytest.fixture(scope="module")
def found(tables):
    frame = comparison(tables, read_periods(tables.periods), "KAZ", "turnover")
    return {
        (
            row.measure,
            row.prices if isinstance(row.prices, str) else None,
            row.period,
            row.variant,
        ): row
        for row in frame.itertuples()
    }


def flows(year, older=False):
    imports = OLDER[year] if older and year in OLDER else kaz("import", year)
    return float(kaz("export", year)), float(imports)


def series(period, older=False, real=False):
    first, last = SPANS[period]
    scale = {year: CPI[2024] / CPI[year] if real else 1 for year in range(first, last + 1)}
    return {year: sum(flows(year, older)) * scale[year] for year in range(first, last + 1)}


def test_constant_prices_are_those_of_the_newest_full_year(tables):
    months = {int(row["year"]): int(row["months"]) for row in rows("us_cpi")}
    assert price_base(tables) == max(year for year, count in months.items() if count == 12) == 2024


@pytest.mark.parametrize("period", SPANS)
@pytest.mark.parametrize("prices", ["usd", "real"])
def test_growth_between_the_ends(found, period, prices):
    values = series(period, real=prices == "real")
    first, last = SPANS[period]
    start, end = (
        found["first", prices, period, "reference"],
        found["last", prices, period, "reference"],
    )
    assert (start.year, end.year) == (first, last)
    assert (start.value, end.value) == pytest.approx((values[first], values[last]))
    ratio = values[last] / values[first]
    growth = found["total_growth", prices, period, "reference"].value
    assert growth == pytest.approx(100 * (ratio - 1))
    rate = found["cagr", prices, period, "reference"].value
    assert rate == pytest.approx(100 * (ratio ** (1 / (last - first)) - 1))


EARLIER = "UZB_DASH_MIRROR"
VARIANTS = [(1, "reference"), (2, "reference"), (3, "reference"), (3, EARLIER)]


@pytest.mark.parametrize(("period", "variant"), VARIANTS)
def test_every_figure_stands_with_each_edition(found, period, variant):
    older = variant == EARLIER
    values = series(period, older)
    years = sorted(values)
    changes = {year: values[year] / values[year - 1] - 1 for year in years[1:]}
    logs = [math.log(1 + change) for change in changes.values()]
    assert found["volatility", "usd", period, variant].value == pytest.approx(100 * stdev(logs))
    for measure, pick in (("best_year", max), ("worst_year", min)):
        year = pick(changes, key=changes.get)
        assert found[measure, "usd", period, variant].year == year
        assert found[measure, "usd", period, variant].value == pytest.approx(100 * changes[year])
    pairs = [flows(year, older) for year in years]
    balance = found["mean_balance", "usd", period, variant].value
    assert balance == pytest.approx(mean(x - m for x, m in pairs))
    normalised = found["normalised_balance", None, period, variant].value
    assert normalised == pytest.approx(mean((x - m) / (x + m) for x, m in pairs))
    share = found["mean_share_total", None, period, variant].value
    whole = [100 * values[year] / float(total(year)) for year in years]
    assert share == pytest.approx(mean(whole))


def test_the_mean_share_among_the_four(found):
    expected = mean(float(among_four(year)) for year in range(2016, LAST + 1))
    assert found["mean_share_group", None, 3, "reference"].value == pytest.approx(expected)
    moved = expected
    for year, older in OLDER.items():
        four = sum(float(turnover(year, code)) for code in CENTRAL_ASIA)
        four += float(older - kaz("import", year))
        moved += (100 * sum(flows(year, True)) / four - float(among_four(year))) / 10
    assert found["mean_share_group", None, 3, EARLIER].value == pytest.approx(moved)


def test_other_editions_stand_only_in_the_period_of_their_year(found):
    assert {key[2:] for key in found if key[3] != "reference"} == set(VARIANTS[3:])


def test_uzbekistan_has_no_turnover_to_compare_where_imports_are_missing(tables):
    frame = comparison(tables, read_periods(tables.periods), "UZB", "turnover")
    second = frame[(frame["period"] == 2) & (frame["measure"].isin(["trend", "volatility"]))]
    assert len(second) == 4 and second["value"].isna().all()
    counted = frame[frame["measure"] == "years"].set_index("period")["value"]
    assert counted.to_dict() == {1: 8, 2: 1, 3: 6}
    assert "mean_share_group" not in set(frame["measure"])
