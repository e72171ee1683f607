"""Three years in groups that compare, manufactures, farm goods."""

from decimal import Decimal

import pytest

from dashboard.analysis.goods.farm import farm_items, farm_quantities
from dashboard.analysis.goods.snapshots import manufactures, snapshots, steps
from tests.contract.csv_facts import rows
from tests.unit.analysis.goods.goods_facts import annual

GROUP = {(row["classification"], row["code"]): row["group"] for row in rows("goods_groups")}


def test_groups_of_an_old_year_are_sums_of_its_sections(tables):
    found = snapshots(tables).set_index(["year", "exporter", "group"])["value"]
    old = [row for row in rows("goods_sitc") if row["year"] == "1995" and row["reporter"] == "UZB"]
    for group in ("food", "fuels", "machinery"):
        own = [Decimal(row["value"]) for row in old if GROUP.get(("SITC", row["section"])) == group]
        assert found[1995, "UZB", group] == pytest.approx(float(sum(own)))


def test_sections_add_up_to_the_printed_total():
    for row in rows("goods_sitc"):
        if row["section"] != "TOTAL":
            continue
        parts = [
            Decimal(one["value"])
            for one in rows("goods_sitc")
            if (one["year"], one["reporter"]) == (row["year"], row["reporter"])
            and one["section"] != "TOTAL"
        ]
        assert sum(parts) == pytest.approx(Decimal(row["value"]), abs=Decimal("0.01"))


def test_today_is_the_newest_filing_by_chapter(tables):
    found = snapshots(tables)
    newest = found[(found["exporter"] == "KAZ") & (found["year"] == found["year"].max())]
    chapters = annual("KAZ", int(newest["year"].iloc[0]))
    food = sum(value for code, value in chapters.items() if GROUP["HS", code] == "food")
    shown = newest.set_index("group")
    assert shown.at["food", "value"] == pytest.approx(float(food))
    assert shown.at["food", "share"] == pytest.approx(float(100 * food / sum(chapters.values())))


def test_an_estimate_is_not_drawn_and_the_other_way_has_no_today(tables):
    found = snapshots(tables)
    assert 2015 not in set(found["year"])
    assert set(found.loc[found["exporter"] == "UZB", "year"]) == {1995, 2005}


@pytest.mark.parametrize("exporter", ["KAZ", "UZB"])
def test_what_the_groups_added_is_the_change_of_all_goods(tables, exporter):
    total = {
        row["year"]: Decimal(row["value"])
        for row in rows("goods_sitc")
        if (row["reporter"], row["section"]) == (exporter, "TOTAL")
    }
    found = steps(tables)
    own = found[(found["exporter"] == exporter) & (found["first_year"] == 1995)]
    change = float(total["2005"] - total["1995"])
    assert set(own["last_year"]) == {2005}
    assert own["change"].sum() == pytest.approx(change, abs=0.001)
    assert own["points"].sum() == pytest.approx(100 * change / float(total["1995"]), abs=0.001)
    fuels = [
        Decimal(row["value"])
        for row in rows("goods_sitc")
        if (row["reporter"], row["section"]) == (exporter, "3") and row["year"] in ("1995", "2005")
    ]
    assert own.set_index("group").at["fuels", "change"] == pytest.approx(float(fuels[1] - fuels[0]))


def test_share_of_manufactures(tables):
    found = manufactures(tables).set_index(["year", "exporter"])
    values = {
        row["scope"]: Decimal(row["value"])
        for row in rows("goods_manufactures")
        if (row["year"], row["exporter"]) == ("2012", "UZB")
    }
    wanted = 100 * values["manufactures"] / values["all"]
    assert found.at[(2012, "UZB"), "share"] == pytest.approx(float(wanted))
    assert found.loc[2000]["share"].isna().all()


def test_farm_goods_in_their_own_unit(tables):
    found = farm_quantities(tables, "wheat", "t").set_index(["exporter", "year"])["quantity"]
    (row,) = [
        one
        for one in rows("goods_farm")
        if (one["year"], one["reporter"], one["item"]) == ("2023", "KAZ", "wheat")
    ]
    assert found["KAZ", 2023] == float(row["quantity"])
    assert ("KAZ", 2010) not in found.index


def test_an_item_is_offered_once_the_largest_first(tables):
    items = [item for item, _ in farm_items(tables)]
    assert len(items) == len(set(items))
    assert items[0] == "wheat"
    assert dict(farm_items(tables))["horses"] in ("t", "head")
