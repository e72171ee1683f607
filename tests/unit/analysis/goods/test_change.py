"""What made a change adds up to it; price and volume to the change of a product."""

from decimal import Decimal

import pytest

from dashboard.analysis.goods.change import change, price_and_volume
from dashboard.analysis.goods.values import REST
from tests.unit.analysis.goods.goods_facts import ANNUAL, WEIGHTS, annual, filed_total, of_months


def test_changes_add_up_to_that_of_the_whole(tables):
    found = change(tables, "KAZ", "chapter", (2017, 2023))
    assert found["change"].sum() == pytest.approx(float(filed_total(2023) - filed_total(2017)))


def test_a_chapter_that_one_year_lacks_is_in_the_rest(tables):
    found = change(tables, "KAZ", "chapter", (2017, 2023)).set_index("code")
    first, last = annual("KAZ", 2017), annual("KAZ", 2023)
    both = first.keys() & last.keys()
    assert set(found.index) == {*both, REST}
    alone = sum(value for code, value in last.items() if code not in both)
    unknown = filed_total(2023) - sum(last.values())
    assert found.at[REST, "after"] == pytest.approx(float(alone + unknown))


def test_the_largest_change_stands_first_and_points_are_of_the_whole(tables):
    found = change(tables, "UZB", "chapter", (2019, 2021))
    first, last = of_months(2019), of_months(2021)
    sizes = {code: last[code] - first[code] for code in first.keys() & last.keys()}
    code = max(sizes, key=lambda one: abs(sizes[one]))
    assert found.iloc[0]["code"] == code
    points = 100 * sizes[code] / sum(first.values())
    assert found.iloc[0]["points"] == pytest.approx(float(points))


def test_price_and_volume_of_wheat(tables):
    found = price_and_volume(tables, "KAZ", (2019, 2023)).set_index("code").loc["100199"]
    values = [ANNUAL["KAZ", year, "100199"] for year in (2019, 2023)]
    weights = [WEIGHTS["KAZ", year, "100199"] for year in (2019, 2023)]
    units = [value / weight for value, weight in zip(values, weights, strict=True)]
    price = sum(weights) / 2 * (units[1] - units[0])
    volume = sum(units) / 2 * (weights[1] - weights[0])
    assert found["price"] == pytest.approx(float(price))
    assert found["volume"] == pytest.approx(float(volume))
    assert found["price"] + found["volume"] == pytest.approx(float(values[1] - values[0]))
    assert found["unit_after"] == pytest.approx(float(units[1] * Decimal(10**9)))


def test_only_products_with_a_weight_in_both_years_are_split(tables):
    found = price_and_volume(tables, "UZB", (2018, 2022))
    weighed = [
        {code for who, when, code in WEIGHTS if (who, when) == ("UZB", y)} for y in (2018, 2022)
    ]
    known = {code for code in weighed[0] & weighed[1] if WEIGHTS["UZB", 2018, code] > 0}
    assert set(found["code"]) == {code for code in known if WEIGHTS["UZB", 2022, code] > 0}
