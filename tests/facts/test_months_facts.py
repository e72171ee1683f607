"""Numbers of this edition: the months of Uzbekistan's imports from Kazakhstan."""

import pytest

from dashboard.analysis.months import changes, gaps, monthly, twelve_months
from dashboard.analysis.part_years import part_year_figures
from dashboard.analysis.so_far import so_far
from dashboard.charts.months import month_step
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.exhibits import trade_exhibits
from dashboard.exhibits.trade.selection import trade_options
from dashboard.words import words_for

SHARES = {2019: 0.343, 2020: 0.311, 2021: 0.321, 2022: 0.319, 2023: 0.355, 2024: 0.298}


def test_the_first_four_months_of_2026(tables):
    found = so_far(tables)
    months = monthly(tables).set_index("step")["value"]
    own = [round(months[month_step(2026, month)], 1) for month in range(1, 5)]
    assert (found.year, found.last, own) == (2026, 4, [326.3, 337.0, 339.9, 349.7])
    before = found.rows.set_index("year").at[2025, "value"]
    assert (round(found.now["value"], 1), round(before, 1)) == (1352.9, 965.1)
    assert round(found.growth, 1) == 40.2


def test_their_share_of_each_year_and_the_range_it_gives(tables):
    found = so_far(tables)
    shares = found.rows.set_index("year")["share"] / 100
    assert {year: round(shares[year], 3) for year in SHARES} == SHARES
    assert round(shares[2025], 3) == 0.289
    low, median, high = (round(found.now[one]) for one in ("low", "median", "high"))
    assert (low, median, high) == (3813, 4224, 4536)
    # 1,352.9 by the highest and the lowest of the printed shares.
    assert low == pytest.approx(1352.9 / 0.355, rel=2e-3)
    assert high == pytest.approx(1352.9 / 0.298, rel=2e-3)


def test_how_the_estimate_would_have_done(tables):
    tried = so_far(tables).tried.set_index("year")
    assert {year: round(miss, 1) for year, miss in tried["miss"].items()} == {
        2019: 7.3,
        2020: -3.3,
        2021: 0.6,
        2022: -0.6,
        2023: 11.1,
        2024: -7.2,
        2025: -9.8,
    }
    assert [year for year, inside in tried["inside"].items() if not inside] == [2023, 2024, 2025]


def test_what_is_not_there(tables):
    months = monthly(tables)
    assert sorted(gaps(months)) == [
        (month_step(2025, 9), month_step(2025, 9), "unusable"),
        (month_step(2025, 11), month_step(2025, 12), "missing"),
    ]
    short = months.loc[months["status"] == "short", ["year", "month"]].to_numpy().tolist()
    assert short == [[2023, 6], [2023, 7]]
    last = twelve_months(months).dropna(subset="value").iloc[-1]
    assert (last["year"], last["month"], round(last["value"], 1)) == (2025, 8, 3121.7)
    assert changes(months)["value"].notna().sum() == 73


def test_what_officials_say_of_the_year(tables):
    (row,) = part_year_figures(tables, 2026, 4).itertuples()
    assert (row.measure, row.value, row.last_day) == ("share_of_uzb_trade_pct", 7.1, "2026-01-31")


def test_it_is_told_so(tables):
    options = trade_options(tables)
    exhibitors = trade_exhibits(Services(tables, options.periods), options)
    english = words_for("en")
    told = exhibitors["trade-so-far"]({}, english).finding.replace("\N{NO-BREAK SPACE}", " ")
    assert told == (
        "January–April 2026: 1.35 bn USD, +40.2% on a year before. Estimate of the year, by the "
        "share of these months in earlier years: 3.81 to 4.54 bn USD."
    )
    months = exhibitors["trade-months"]({}, english)
    assert months.reading == (
        "September 2025: unusable",
        "November–December 2025: not found",
        "▽ looks short, or rests on it: June–July 2023",
    )
