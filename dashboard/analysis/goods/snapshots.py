"""What the two countries sent each other in 1995 and 2005, and today, in groups that compare."""

from functools import cache
from itertools import pairwise

import pandas as pd

from dashboard.analysis.goods.values import of_side
from dashboard.load import Tables

GROUPS = ("food", "crude", "fuels", "chemicals", "manufactures", "machinery", "other")
COLUMNS = ["year", "exporter", "group", "value", "share", "sources"]
STEP_COLUMNS = [
    *("exporter", "first_year", "last_year", "group"),
    *("before", "after", "change", "points", "sources"),
]


@cache
def snapshots(tables: Tables) -> pd.DataFrame:
    """One row a year, exporter and group, columns `COLUMNS`; million current USD and per cent.

    The sections of the SITC as the exporter reports them; for Kazakhstan also the newest year of
    its filings by the Harmonized System, each chapter in the group where most of its goods stand.
    A year that the source calls an estimate is left out.
    """
    rows = tables.goods_sitc
    rows = rows[(rows["status"] == "reported") & (rows["section"] != "TOTAL")]
    sitc = rows.assign(
        group=rows["section"].map(_groups(tables, "SITC")), exporter=rows["reporter"]
    )
    chapters = of_side(tables, "chapter", "best")
    newest = chapters[chapters["year"] == chapters["year"].max()]
    codes = newest["code"].map(_groups(tables, "HS"))
    hs = newest.assign(group=codes, exporter="KAZ")
    both = pd.concat([sitc, hs], ignore_index=True)
    keys = ["year", "exporter", "group"]
    found = both.groupby(keys, as_index=False).agg(
        value=("value", "sum"), sources=("source", "first")
    )
    totals = found.groupby(["year", "exporter"])["value"].transform("sum")
    found["share"] = 100 * found["value"] / totals
    order = found["group"].map(GROUPS.index)
    found = found.assign(order=order).sort_values(["exporter", "year", "order"])
    return found[COLUMNS].reset_index(drop=True)


def steps(tables: Tables) -> pd.DataFrame:
    """What each group added from one year of `snapshots` to the next; columns `STEP_COLUMNS`.

    Million current USD; points: per cent of all goods before, so that those of a step add up to
    the growth of the whole. A group that a year does not name sent nothing in it.
    """
    found = [
        _step(own, years)
        for _, own in snapshots(tables).groupby("exporter", sort=False)
        for years in pairwise(sorted(own["year"].unique()))
    ]
    return pd.concat(found, ignore_index=True)[STEP_COLUMNS]


def _step(own: pd.DataFrame, years: tuple[int, int]) -> pd.DataFrame:
    before, after = (
        own[own["year"] == year].set_index("group")["value"].reindex(GROUPS, fill_value=0.0)
        for year in years
    )
    entered = own[own["year"].isin(years)]
    return pd.DataFrame(
        {
            "exporter": own["exporter"].iloc[0],
            "first_year": int(years[0]),
            "last_year": int(years[1]),
            "before": before,
            "after": after,
            "change": after - before,
            "points": 100 * (after - before) / before.sum(),
            "sources": " + ".join(dict.fromkeys(entered["sources"])),
        }
    ).reset_index(names="group")


def manufactures(tables: Tables) -> pd.DataFrame:
    """Share of manufactures in the goods of each exporter by year, per cent; NaN for estimates.

    Columns: year, exporter, value (million USD of manufactures), total, share, sources.
    """
    rows = tables.goods_manufactures
    keys = ["year", "exporter"]
    wide = rows.pivot_table(index=[*keys, "source", "status"], columns="scope", values="value")
    found = wide.reset_index().rename(columns={"manufactures": "value", "all": "total"})
    share = 100 * found["value"] / found["total"]
    found["share"] = share.where(found["status"] == "reported")
    found = found.rename(columns={"source": "sources"})
    return found[[*keys, "value", "total", "share", "sources", "status"]]


def _groups(tables: Tables, classification: str) -> dict[str, str]:
    rows = tables.goods_groups
    rows = rows[rows["classification"] == classification]
    return dict(zip(rows["code"], rows["group"], strict=True))
