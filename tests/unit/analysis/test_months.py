"""Months by hand: gaps stay gaps, and so does all that needs them."""

import pandas as pd
import pytest

from dashboard.analysis import months as m
from tests.contract.csv_facts import rows


def table(values, first=2001, **states):
    """Months from a first January; None is missing. states: number of a month -> its status."""
    count = len(values)
    step = range(12 * first, 12 * first + count)
    status = [
        states.get(f"m{at}", "missing" if value is None else "reported")
        for at, value in enumerate(values)
    ]
    told = {"year": [one // 12 for one in step], "month": [one % 12 + 1 for one in step]}
    value = pd.Series(values, dtype=float).where(pd.Series(status).isin(("reported", "short")))
    return pd.DataFrame({**told, "step": list(step), "value": value, "status": status})


def known(frame):
    return {(row.year, row.month): row.value for row in frame.dropna(subset="value").itertuples()}


def test_each_month_is_the_sum_of_its_chapters(tables):
    sums = {}
    for row in rows("goods_months"):
        at = int(row["year"]), int(row["month"])
        if row["status"] in ("reported", "short"):
            sums[at] = sums.get(at, 0.0) + float(row["value"])
    found = known(m.monthly(tables))
    assert found.keys() == sums.keys()
    assert all(found[at] == pytest.approx(sums[at]) for at in sums)


def test_sections_add_up_to_all_goods(tables):
    parts = sum(m.monthly(tables, section)["value"] for section in m.sections(tables))
    pd.testing.assert_series_equal(parts, m.monthly(tables)["value"], check_names=False)


def test_no_month_lacks_between_the_first_and_the_last(tables):
    found = m.monthly(tables)
    assert (found["step"].diff().dropna() == 1).all()
    assert (found["step"] == 12 * found["year"] + found["month"] - 1).all()
    unusable = {
        (int(row["year"]), int(row["month"]))
        for row in rows("goods_months")
        if row["status"] == "unusable"
    }
    assert unusable and not unusable & known(found).keys()


def test_a_change_needs_both_months():
    values = [*range(100, 112), *range(110, 122), None, 200.0]
    found = m.changes(table(values, m13="unusable"))
    assert known(found) == {
        (2002, month): pytest.approx(100 * ((109 + month) / (99 + month) - 1))
        for month in range(1, 13)
        if month != 2
    }
    assert list(found["status"])[-2:] == ["missing", "unusable"]


def test_nothing_rises_from_zero():
    found = m.changes(table([0.0] * 12 + [5.0, None]))
    assert found["value"].isna().all() and list(found["status"]) == ["no_base"] * 2


def test_a_sum_since_january_stops_at_a_gap_and_starts_anew():
    found = known(m.since_january(table([1.0, 2.0, None, 4.0, *[1.0] * 8, 5.0, 6.0])))
    assert found == {(2001, 1): 1.0, (2001, 2): 3.0, (2002, 1): 5.0, (2002, 2): 11.0}


def test_twelve_months_need_all_of_them():
    found = m.twelve_months(table([1.0] * 12 + [3.0, None, *[1.0] * 12], m3="short"))
    assert known(found) == {(2001, 12): 12.0, (2002, 1): 14.0, (2003, 2): 12.0}
    assert list(found["status"])[:3] == ["short", "short", "missing"]


def test_a_pattern_is_of_complete_years_alone():
    values = [*range(1, 13), *[5.0] * 11, None, *[2.0] * 3]
    found = m.seasonal(table(values))
    assert m.complete_years(table(values)) == [2001]
    assert known(found) == {(2001, one): pytest.approx(100 * one / 78) for one in range(1, 13)}


def test_a_year_without_trade_has_no_pattern():
    assert m.seasonal(table([0.0] * 12))["value"].isna().all()


def test_gaps_are_told_with_their_state():
    months = table([1.0, 2.0, 3.0, None, None, 6.0], m1="unusable")
    start = 12 * 2001
    assert sorted(m.gaps(months)) == [
        (start + 1, start + 1, "unusable"),
        (start + 3, start + 4, "missing"),
    ]
