"""Concentration, what came and left, the year's order, and the two sides of a chapter."""

import pytest

from dashboard.analysis.goods.mirror import comparable_years, mirror
from dashboard.analysis.goods.spread import CUT, concentrations, moves
from dashboard.analysis.goods.top import top
from dashboard.analysis.goods.values import broken_years
from tests.unit.analysis.goods.goods_facts import WEIGHTS, annual, filed_total, of_months


def test_the_index_is_the_sum_of_squared_shares_of_the_products(tables):
    found = concentrations(tables).set_index(["reporter", "year"]).loc["KAZ", 2023]
    products = annual("KAZ", 2023, 6)
    total = sum(products.values())
    assert found["hhi"] == pytest.approx(float(sum((v / total) ** 2 for v in products.values())))
    assert found["products"] == len(products)
    assert found["covered"] == pytest.approx(float(100 * total / filed_total(2023)))


def test_chapters_are_counted_until_they_make_four_fifths(tables):
    found = concentrations(tables).set_index(["reporter", "year"]).loc["UZB", 2021]
    values = sorted(of_months(2021).values(), reverse=True)
    count = next(n for n in range(99) if sum(values[:n]) * 10 >= sum(values) * 8)
    assert found["chapters"] == count


def test_a_broken_filing_is_no_year_of_its_side(tables):
    found = concentrations(tables)
    assert not set(found.loc[found["reporter"] == "KAZ", "year"]) & broken_years(tables)
    assert broken_years(tables) <= set(found.loc[found["reporter"] == "UZB", "year"])


def test_chapters_stay_come_and_leave(tables):
    found = moves(tables, "UZB")
    told = found[found["year"] == 2021].groupby("move")["code"].apply(set)
    before, after = (
        {code for code, value in of_months(year).items() if value >= CUT} for year in (2020, 2021)
    )
    assert told["stayed"] == before & after
    assert told.get("came", set()) == after - before
    assert told.get("left", set()) == before - after


def test_years_of_different_sources_are_not_set_against_each_other(tables):
    assert 2019 not in set(moves(tables, "UZB")["year"])
    assert set(moves(tables, "KAZ")["year"]) & {2020, 2021, 2022, 2023} == set()


def test_goods_of_a_year_in_their_order(tables):
    found = top(tables, "KAZ", "product", 2023)
    products = annual("KAZ", 2023, 6)
    order = sorted(products, key=products.get, reverse=True)
    assert list(found["code"]) == order
    first = found.iloc[0]
    assert first["share"] == pytest.approx(float(100 * products[order[0]] / filed_total(2023)))
    unit = products[order[0]] / WEIGHTS["KAZ", 2023, order[0]] * 10**9
    assert first["unit_value"] == pytest.approx(float(unit))


def test_places_gained_since_the_year_before(tables):
    found = top(tables, "KAZ", "chapter", 2019).set_index("code")
    ranks = [
        sorted(annual("KAZ", year), key=annual("KAZ", year).get, reverse=True)
        for year in (2018, 2019)
    ]
    for code in ("10", "72", "27"):
        assert found.at[code, "moved"] == ranks[0].index(code) - ranks[1].index(code)


def test_both_sides_of_a_chapter(tables):
    found = mirror(tables, "chapter", 2023).set_index("code")
    kaz, uzb = annual("KAZ", 2023), of_months(2023)
    assert set(found.index) == kaz.keys() & uzb.keys()
    assert found.at["85", "gap"] == pytest.approx(float(uzb["85"] - kaz["85"]))
    assert found.at["85", "ratio"] == pytest.approx(float(uzb["85"] / kaz["85"]))
    gaps = {code: abs(uzb[code] - kaz[code]) for code in found.index}
    assert found.index[0] == max(gaps, key=gaps.get)


def test_years_in_which_both_sides_are_whole(tables):
    assert comparable_years(tables) == [2017, 2018, 2019, 2023, 2024]
