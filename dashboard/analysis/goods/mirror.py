"""The two countries' figures of one chapter or product side by side."""

import pandas as pd

from dashboard.analysis.goods.composition import inside
from dashboard.analysis.goods.values import broken_years, filed
from dashboard.analysis.mirror import asymmetry
from dashboard.load import Tables

COLUMNS = ["code", "kaz", "uzb", "gap", "ratio", "asymmetry", "sources"]


def mirror(tables: Tables, level: str, year: int, part: str = "") -> pd.DataFrame:
    """One row a code that both report in the year, the widest gap first, columns `COLUMNS`.

    kaz: exports of Kazakhstan (FOB), uzb: imports of Uzbekistan (CIF), gap = uzb - kaz, all
    million current USD; ratio = uzb / kaz; asymmetry as in `analysis.mirror`. Empty for a year in
    which the Kazakh filing breaks off, except for what lies before the break.
    """
    rows = inside(filed(tables, level), tables, part)
    rows = rows[rows["year"] == year].set_index("code")
    kaz, uzb = (rows[rows["reporter"] == one] for one in ("KAZ", "UZB"))
    both = kaz.index.intersection(uzb.index)
    found = pd.DataFrame({"kaz": kaz.loc[both, "value"], "uzb": uzb.loc[both, "value"]})
    found["gap"] = found["uzb"] - found["kaz"]
    found["ratio"] = found["uzb"] / found["kaz"]
    found["asymmetry"] = [asymmetry(*pair) for pair in zip(found["kaz"], found["uzb"], strict=True)]
    pairs = zip(kaz.loc[both, "source"], uzb.loc[both, "source"], strict=True)
    found["sources"] = [" + ".join(dict.fromkeys(pair)) for pair in pairs]
    order = found["gap"].abs().sort_values(ascending=False).index
    return found.loc[order].rename_axis("code").reset_index()[COLUMNS]


def comparable_years(tables: Tables) -> list[int]:
    """The years in which both sides are whole, in order."""
    goods = filed(tables, "chapter")
    both = [set(goods.loc[goods["reporter"] == one, "year"].astype(int)) for one in ("KAZ", "UZB")]
    return sorted((both[0] & both[1]) - broken_years(tables))
