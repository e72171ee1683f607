"""Fillings of the keys that belong to the page of goods, see `key_domains`."""

from dashboard.analysis.goods.farm import farm_items
from dashboard.analysis.goods.snapshots import GROUPS
from dashboard.exhibits.goods.exhibits import MODULES
from tests.contract.csv_facts import rows
from tests.package import package

CLASSES = [row for row in rows("goods_groups") if row["classification"] == "HS"]
SECTIONS = {f"section {row['section']}" for row in CLASSES}
CHAPTERS = {f"chapter {row['code']}" for row in CLASSES}
PRODUCTS = {f"product {row['code']}" for row in rows("goods") if len(row["code"]) == 6}
LEVELS = {"section", "chapter", "product"}

OF_GOODS = {
    "hs.*.*": SECTIONS | CHAPTERS | PRODUCTS,
    "hs.*.*.short": SECTIONS | CHAPTERS,
    "hs.product.*": {one.removeprefix("product ") for one in PRODUCTS},
    "goods.composition.*": LEVELS,
    "goods.farm.*": {item for item, _ in farm_items(package())},
    "goods.from.*": {"KAZ", "UZB"},
    "goods.from_short.*": {"KAZ", "UZB"},
    "goods.group.*": set(GROUPS),
    "goods.heading.*": LEVELS,
    "goods.level.*": LEVELS,
    "goods.measure.*": {"usd", "share"},
    "goods.mirror.*": {"kaz", "uzb"},
    "goods.note.*": {"export", "import"},
    "goods.prices.*": {"price", "volume"},
    "goods.quantity.finding.*": {"t", "head"},
    "goods.quantity.headline.*": {"t", "head"},
    "goods.quantity.stored.*": {"t", "head"},
    "goods.quantity.unit.*": {"t", "head"},
    "goods.short.*": {one.NAME.removeprefix("goods-") for one in MODULES},
    "goods.side.*": {"best", "KAZ", "UZB"},
    "goods.stability.*": {"stayed", "came", "left"},
}
