"""The goods of one year in the order of their value, and where they stood the year before."""

import pandas as pd

from dashboard.analysis.goods.composition import composition
from dashboard.analysis.goods.values import REST
from dashboard.load import Tables

COLUMNS = ["rank", "moved", "code", "value", "share", "weight", "unit_value", "sources"]
_TONNE = 1000


def top(tables: Tables, reporter: str, level: str, year: int, part: str = "") -> pd.DataFrame:
    """One row a code, the largest first, columns `COLUMNS`.

    value: million current USD; share: per cent of the whole, or of the part; weight: kg, NaN where
    unknown; unit_value: USD a tonne. moved: places gained since the year before, NaN where the
    code, or the whole year before, is not known.
    """
    rows = composition(tables, reporter, level, part)
    rows = rows[rows["code"] != REST]
    own, before = (_ranked(rows[rows["year"] == one]) for one in (year, year - 1))
    places = own["code"].map(before.set_index("code")["rank"])
    weight = own["weight"].where(own["weight"] > 0)
    unit_value = own["value"] * 1e6 / weight * _TONNE
    return own.assign(moved=places - own["rank"], unit_value=unit_value)[COLUMNS]


def _ranked(rows: pd.DataFrame) -> pd.DataFrame:
    ordered = rows.sort_values("value", ascending=False).reset_index(drop=True)
    return ordered.assign(rank=range(1, len(ordered) + 1))
