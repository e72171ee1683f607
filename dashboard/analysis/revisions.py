"""What an edition of a statistic changed of the one before: added, revised and vanished values.

The package keeps both: of an indicator the sources that are in use and those that are not, of
trade the rows that the status "older_vintage" marks. Each pair of sources is compared by itself,
since editions of several sources make no series together.
"""

from collections.abc import Iterator

import pandas as pd

from dashboard.load import Tables

OLDER, REPORTED = "older_vintage", "reported"
_TRADE = ["reporter", "partner", "flow"]


def revisions(tables: Tables) -> pd.DataFrame:
    """One row a series and pair of its editions, the largest revision first.

    Columns: table, series (codes with blanks between), source_before, source_after, added, revised,
    vanished (counts of values), country and year, before and after of the largest revision in the
    unit of the table, change (after ÷ before − 1 of it; missing where nothing was revised).
    """
    found = pd.DataFrame([*_of_indicators(tables), *_of_trade(tables)], columns=_COLUMNS)
    order = found["change"].abs().sort_values(ascending=False, na_position="last", kind="stable")
    return found.loc[order.index].reset_index(drop=True)


_COLUMNS = [
    *("table", "series", "source_before", "source_after", "added", "revised", "vanished"),
    *("country", "year", "before", "after", "change"),
]


def _of_indicators(tables: Tables) -> Iterator[dict[str, object]]:
    rows = tables.indicators.dropna(subset="value").set_index(["country", "year"])
    for indicator, editions in tables.editions.groupby("indicator"):
        own = rows[rows["indicator"] == indicator]
        after = list(editions.loc[editions["in_use"], "source"])
        for source in editions.loc[~editions["in_use"], "source"]:
            values = {one: own.loc[own["source"] == one, "value"] for one in (source, *after)}
            for other in after:
                pair = {"source_before": source, "source_after": other}
                told = _compared(values[source], values[other])
                yield {"table": "indicators", "series": indicator, **pair, **told}


def _of_trade(tables: Tables) -> Iterator[dict[str, object]]:
    rows = tables.trade.dropna(subset="value")
    after = {key: group for key, group in rows[rows["status"] == REPORTED].groupby(_TRADE)}
    older = rows[rows["status"] == OLDER]
    for (reporter, partner, flow, source), group in older.groupby([*_TRADE, "source"]):
        series = f"{reporter} {partner} {flow}"
        own = after.get((reporter, partner, flow), rows.iloc[:0])
        before = group.set_index(["reporter", "year"])["value"]
        for other, values in own[own["source"] != source].groupby("source"):
            # Of a trade series the package holds the older values of some years only.
            held = values.set_index(["reporter", "year"])["value"]
            common = held[held.index.isin(before.index)]
            if common.empty:
                continue
            pair = {"source_before": source, "source_after": other}
            told = _compared(before[before.index.isin(common.index)], common)
            yield {"table": "trade", "series": series, **pair, **told}


def _compared(before: pd.Series, after: pd.Series) -> dict[str, object]:
    """Two editions of a series by (country, year)."""
    both = pd.concat({"before": before, "after": after}, axis=1)
    revised = both.dropna()
    revised = revised[revised["before"] != revised["after"]]
    told: dict[str, object] = {
        "added": int(both["before"].isna().sum()),
        "revised": len(revised),
        "vanished": int(both["after"].isna().sum()),
    }
    # A share of nothing says nothing: those are counted and not compared.
    share = (revised["after"] / revised["before"] - 1)[revised["before"] != 0]
    if share.empty:
        return told
    place = share.abs().idxmax()
    return {
        **told,
        "country": place[0],
        "year": int(place[1]),
        "before": float(revised.loc[place, "before"]),
        "after": float(revised.loc[place, "after"]),
        "change": float(share[place]),
    }
