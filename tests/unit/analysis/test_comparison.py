"""The compared figures of each period, recomputed from the CSV files."""

import math
from statistics import mean, stdev

import pytest

from dashboard.analysis.comparison import comparison, price_base
from dashboard.analysis.periods import read_periods
from tests.contract.csv_facts import (
    CENTRAL_ASIA,
    LAST,
    TOTALS,
    TRADE,
    among_four,
    kaz,
    rows,
    total,
    turnover,
)

CPI = {int(row["year"]): float(row["value"]) for row in rows("us_cpi")}
SPANS = {1: (1995, 2002), 2: (2003, 2015), 3: (2016, LAST)}
WITS = {2018: TRADE["WITS_KAZ", "KAZ", "UZB", "import", "2018"]}
OLDER = {year: TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", str(year)] for year in (2018, 2019)}


@pytest.fixture(scope="module")
def found(tables):
    return compared(tables)


@pytest.fixture(scope="module")
def both(undecided):
    return compared(undecided)


def compared(package):
    frame = comparison(package, read_periods(package.periods), "KAZ", "turnover")
    return {
        (
            row.measure,
            row.prices if isinstance(row.prices, str) else None,
            row.period,
            row.variant,
        ): row
        for row in frame.itertuples()
    }


def flows(year, imports=None):
    """Exports and imports. imports: year -> another value of them."""
    return float(kaz("export", year)), float((imports or {}).get(year) or kaz("import", year))


def series(period, imports=None, real=False):
    first, last = SPANS[period]
    scale = {year: CPI[2024] / CPI[year] if real else 1 for year in range(first, last + 1)}
    return {year: sum(flows(year, imports)) * scale[year] for year in range(first, last + 1)}


def whole(year, decided):
    """Kazakhstan's trade with the world; what nothing decides is shared by WITS's own total."""
    if decided or year != 2018:
        return float(total(year))
    return float(sum(TOTALS["WITS_KAZ", "KAZ", flow, "2018"] for flow in ("export", "import")))


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


@pytest.mark.parametrize("period", SPANS)
def test_every_figure_of_a_period(found, period):
    check_figures(found, period, "reference", None)


@pytest.mark.parametrize(("period", "variant"), VARIANTS)
def test_every_figure_stands_with_each_edition(both, period, variant):
    check_figures(both, period, variant, OLDER if variant == EARLIER else WITS)


def check_figures(found, period, variant, imports):
    values = series(period, imports)
    years = sorted(values)
    changes = {year: values[year] / values[year - 1] - 1 for year in years[1:]}
    logs = [math.log(1 + change) for change in changes.values()]
    assert found["volatility", "usd", period, variant].value == pytest.approx(100 * stdev(logs))
    for measure, pick in (("best_year", max), ("worst_year", min)):
        year = pick(changes, key=changes.get)
        assert found[measure, "usd", period, variant].year == year
        assert found[measure, "usd", period, variant].value == pytest.approx(100 * changes[year])
    pairs = [flows(year, imports) for year in years]
    balance = found["mean_balance", "usd", period, variant].value
    assert balance == pytest.approx(mean(x - m for x, m in pairs))
    normalised = found["normalised_balance", None, period, variant].value
    assert normalised == pytest.approx(mean((x - m) / (x + m) for x, m in pairs))
    share = found["mean_share_total", None, period, variant].value
    shares = [100 * values[year] / whole(year, imports is None) for year in years]
    assert share == pytest.approx(mean(shares))


def test_the_mean_share_among_the_four(found, both):
    years = range(2016, LAST + 1)
    expected = mean(float(among_four(year)) for year in years)
    assert found["mean_share_group", None, 3, "reference"].value == pytest.approx(expected)
    for variant, imports in (("reference", WITS), (EARLIER, OLDER)):
        mean_share = both["mean_share_group", None, 3, variant].value
        assert mean_share == pytest.approx(mean(share_of_four(year, imports) for year in years))


def share_of_four(year, imports):
    own = sum(flows(year, imports))
    others = sum(float(turnover(year, code)) for code in CENTRAL_ASIA if code != "UZB")
    return 100 * own / (own + others)


def test_other_editions_stand_only_in_the_period_of_their_year(found, both):
    assert {key[2:] for key in both if key[3] != "reference"} == set(VARIANTS[3:])
    assert {key[3] for key in found} == {"reference"}


def test_uzbekistans_turnover_is_compared_in_the_years_that_have_both_flows(tables):
    frame = comparison(tables, read_periods(tables.periods), "UZB", "turnover")
    counted = frame[frame["measure"] == "years"].set_index("period")["value"]
    # 2003 and 2010 to 2015; exports of goods end in 2022.
    assert counted.to_dict() == {1: 8, 2: 7, 3: 7}
    assert "mean_share_group" not in set(frame["measure"])
