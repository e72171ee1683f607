"""The goods of each year as parts of a whole, with what no part is known for."""

from functools import lru_cache

import pandas as pd

from dashboard.analysis.goods.values import (
    REST,
    filed,
    of_side,
    reporters_of,
    section_of,
    whole,
)
from dashboard.load import Tables

COLUMNS = ["year", "reporter", "code", "value", "share", "weight", "sources", "status"]
# Frames of one question each that are kept; a part has three levels and three sides.
KEPT = 64
# Below this the parts make up the whole: values are kept to the dollar.
_NOTHING = 1e-6


def composition(tables: Tables, side: str, level: str, part: str = "") -> pd.DataFrame:
    """The parts of each year, columns `COLUMNS`, in order of year and code.

    Computed once a question; what is done to the frame reaches no other (copy-on-write).

    part: "" for all goods, a section ("s1" to "s21") for its chapters or products, or a chapter for
    its products. value: million current USD; share: per cent of the whole. The code "rest" is what
    lies below the cut of the source or is missing from it, so that the parts of a year add up.
    """
    return _computed(tables, side, level, part).copy(deep=False)


@lru_cache(maxsize=KEPT)
def _computed(tables: Tables, side: str, level: str, part: str) -> pd.DataFrame:
    rows = inside(of_side(tables, level, side), tables, part)
    found = []
    for year, reporter in reporters_of(tables, side).items():
        own = rows[rows["year"] == year]
        total, source = _whole(tables, reporter, year, part)
        left = total - own["value"].sum()
        if left > _NOTHING:
            own = pd.concat([own, _rest(year, reporter, left, source)], ignore_index=True)
        found.append(own.assign(share=100 * own["value"] / total if total else float("nan")))
    told = pd.concat(found, ignore_index=True).rename(columns={"source": "sources"})
    return told[COLUMNS]


def inside(rows: pd.DataFrame, tables: Tables, part: str) -> pd.DataFrame:
    """The rows of chapters or products that belong to a part; "" is everything."""
    if not part:
        return rows
    chapters = rows["code"].str[:2]
    if part.startswith("s"):
        return rows[chapters.map(section_of(tables)) == part[1:]]
    return rows[chapters == part]


def largest(rows: pd.DataFrame, count: int) -> list[str]:
    """The codes that are largest over all years together, the largest first; not the rest."""
    sums = rows[rows["code"] != REST].groupby("code")["value"].sum()
    return [str(code) for code in sums.nlargest(count).index]


def _whole(tables: Tables, reporter: str, year: int, part: str) -> tuple[float, str]:
    """All goods of the year, or of the part: the sum of its chapters."""
    if not part:
        return whole(tables, reporter, year)
    chapters = inside(filed(tables, "chapter"), tables, part)
    own = chapters[(chapters["reporter"] == reporter) & (chapters["year"] == year)]
    return float(own["value"].sum()), str(next(iter(own["source"]), ""))


def _rest(year: int, reporter: str, value: float, source: str) -> pd.DataFrame:
    row = {
        "year": year,
        "reporter": reporter,
        "code": REST,
        "value": value,
        "weight": float("nan"),
        "source": source,
        "status": "reported",
    }
    return pd.DataFrame([row])
