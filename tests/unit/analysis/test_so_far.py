"""The estimate of the running year, computed again from the CSV files."""

from statistics import median

import pytest

from dashboard.analysis.part_years import part_year_figures
from dashboard.analysis.so_far import so_far
from tests.contract.csv_facts import LAST as LAST_YEAR
from tests.contract.csv_facts import TRADE, rows


def by_month():
    """{(year, month): million USD} of the months that can be used."""
    sums = {}
    for row in rows("goods_months"):
        if row["status"] in ("reported", "short"):
            at = int(row["year"]), int(row["month"])
            sums[at] = sums.get(at, 0.0) + float(row["value"])
    return sums


MONTHS = by_month()
YEAR = max(year for year, month in MONTHS if month == 1)
LAST = max(
    one for one in range(1, 13) if all((YEAR, month) in MONTHS for month in range(1, one + 1))
)
FULL = [
    year
    for year in sorted({year for year, _ in MONTHS})
    if year < YEAR and all((year, month) in MONTHS for month in range(1, 13))
]


def part(year):
    return sum(MONTHS[year, month] for month in range(1, LAST + 1))


def whole(year):
    return sum(MONTHS[year, month] for month in range(1, 13))


def estimates(year):
    """What the shares of all other full years make of the months of a year."""
    return [part(year) / (part(one) / whole(one)) for one in FULL if one != year]


@pytest.fixture(scope="module")
def found(tables):
    return so_far(tables)


def test_it_is_the_newest_year_up_to_its_first_gap(found):
    assert (found.year, found.last) == (YEAR, LAST)
    assert found.now["value"] == pytest.approx(part(YEAR))
    assert found.growth == pytest.approx(100 * (part(YEAR) / part(YEAR - 1) - 1))


def test_every_share_is_that_of_the_same_months(found):
    shares = dict(zip(found.complete["year"], found.complete["share"], strict=True))
    assert shares == {year: pytest.approx(100 * part(year) / whole(year)) for year in FULL}


def test_the_range_is_what_the_shares_come_to(found):
    expected = estimates(YEAR)
    told = [found.now[one] for one in ("low", "median", "high")]
    assert told == pytest.approx([min(expected), median(expected), max(expected)])


def test_each_year_is_tried_without_its_own_share(found):
    for row in found.complete.itertuples():
        expected = estimates(row.year)
        assert row.median == pytest.approx(median(expected))
        assert row.miss == pytest.approx(100 * (median(expected) / whole(row.year) - 1))
        assert row.inside == (min(expected) <= whole(row.year) <= max(expected))


def test_a_year_that_lacks_months_is_tried_by_its_other_figure_and_rests_nothing(found):
    others = found.tried[~found.tried["complete"]]
    assert len(others)
    for row in others.itertuples():
        held = TRADE[row.whole_source, "UZB", "KAZ", "import", str(row.year)]
        assert row.whole == float(held)
        assert row.year not in FULL


def test_nothing_is_known_of_the_whole_running_year(found):
    now = found.now
    assert now[["whole", "share", "miss", "whole_source"]].isna().all()
    assert YEAR not in set(found.tried["year"])


def test_quoted_figures_are_of_a_part_of_the_year_the_nearest_first(tables):
    found = part_year_figures(tables, LAST_YEAR, 9)
    apart = [abs(int(day[5:7]) - 9) for day in found["last_day"]]
    assert len(found) > 3 and apart == sorted(apart)
    assert found["part_year"].all() and set(found["first_day"].str[:4]) == {str(LAST_YEAR)}
    assert set(found["measure"]) <= {"turnover", "export_kaz_to_uzb", "share_of_uzb_trade_pct"}
