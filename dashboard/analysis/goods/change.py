"""What made the change of all goods between two years, part by part, and price from volume."""

import pandas as pd

from dashboard.analysis.goods.composition import composition
from dashboard.analysis.goods.values import REST, filed
from dashboard.load import Tables

COLUMNS = ["code", "before", "after", "change", "points"]
SPLIT_COLUMNS = ["code", "before", "after", "price", "volume", "unit_before", "unit_after"]
# A tonne, in the kilograms that weights are given in.
_TONNE = 1000


def change(
    tables: Tables, reporter: str, level: str, years: tuple[int, int], part: str = ""
) -> pd.DataFrame:
    """One row a code that both years have, largest change first, then the rest; `COLUMNS`.

    Million current USD; points: per cent of the whole before. A code that one of the years lacks
    may lie below the cut of the source, so it is in the rest. The changes add up to that of the
    whole exactly.
    """
    rows = composition(tables, reporter, level, part)
    before, after = (rows[rows["year"] == year].set_index("code")["value"] for year in years)
    both = [code for code in before.index if code in after.index and code != REST]
    found = pd.DataFrame({"before": before[both], "after": after[both]})
    ordered = found.loc[(found["after"] - found["before"]).abs().sort_values(ascending=False).index]
    rest = pd.DataFrame(
        {
            "before": [before.sum() - found["before"].sum()],
            "after": [after.sum() - found["after"].sum()],
        },
        index=[REST],
    )
    told = pd.concat([ordered, rest]) if rest.abs().to_numpy().max() > 1e-6 else ordered
    told["change"] = told["after"] - told["before"]
    told["points"] = 100 * told["change"] / before.sum() if before.sum() else float("nan")
    return told.rename_axis("code").reset_index()[COLUMNS]


def price_and_volume(
    tables: Tables, reporter: str, years: tuple[int, int], part: str = ""
) -> pd.DataFrame:
    """The change of each product with a weight in both years, as price and as volume.

    Bennet's indicator (Bennet, "The theory of measurement of changes in cost of living", Journal
    of the Royal Statistical Society 83 (1920)): price = mean weight times change of unit value,
    volume = mean unit value times change of weight; the two add up to the change exactly. Columns
    `SPLIT_COLUMNS`: million current USD, unit values in USD a tonne. A unit value also moves when
    better or worse kinds are traded, so it is no price index.
    """
    rows = filed(tables, "product")
    rows = rows[(rows["reporter"] == reporter) & (rows["weight"] > 0)]
    if part:
        rows = rows[rows["code"].isin(composition(tables, reporter, "product", part)["code"])]
    before, after = (rows[rows["year"] == year].set_index("code") for year in years)
    both = before.index.intersection(after.index)
    before, after = before.loc[both], after.loc[both]
    unit = [frame["value"] / frame["weight"] for frame in (before, after)]
    price = (before["weight"] + after["weight"]) / 2 * (unit[1] - unit[0])
    volume = (unit[0] + unit[1]) / 2 * (after["weight"] - before["weight"])
    found = pd.DataFrame(
        {
            "before": before["value"],
            "after": after["value"],
            "price": price,
            "volume": volume,
            "unit_before": unit[0] * _TONNE * 1e6,
            "unit_after": unit[1] * _TONNE * 1e6,
        }
    )
    size = (found["after"] - found["before"]).abs().sort_values(ascending=False)
    return found.loc[size.index].rename_axis("code").reset_index()[SPLIT_COLUMNS]
