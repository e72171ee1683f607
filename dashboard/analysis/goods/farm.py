"""Farm goods by weight or number, as the exporter reports them."""

import pandas as pd

from dashboard.load import Tables

COLUMNS = ["year", "exporter", "item", "quantity", "unit", "sources"]
# Items are offered that reached this in some year, in their own unit.
_OFFERED = {"t": 1000.0, "head": 1000.0}


def farm_items(tables: Tables) -> list[tuple[str, str]]:
    """(item, unit) pairs worth a chart, the largest first: tonnes, then animals."""
    rows = tables.goods_farm
    largest = rows.groupby(["item", "unit"])["quantity"].max()
    found = [
        (item, unit, size)
        for (item, unit), size in largest.items()
        if size >= _OFFERED.get(unit, float("inf"))
    ]
    found.sort(key=lambda one: (one[1] != "t", -one[2]))
    seen: dict[str, str] = {}
    for item, unit, _ in found:
        seen.setdefault(item, unit)
    return list(seen.items())


def farm_quantities(tables: Tables, item: str, unit: str) -> pd.DataFrame:
    """Quantities of an item by year and exporter, columns `COLUMNS`."""
    rows = tables.goods_farm
    own = rows[(rows["item"] == item) & (rows["unit"] == unit)]
    named = own.rename(columns={"reporter": "exporter", "source": "sources"})
    return named[COLUMNS].sort_values(["exporter", "year"]).reset_index(drop=True)
