"""The data package of the repository, read once a process: reading it takes a second."""

from functools import cache

import pandas as pd

from dashboard.load import Tables, load_package
from dashboard.settings import DATA


@cache
def package() -> Tables:
    """What is computed from it is remembered with it, so all tests ask the same one."""
    return load_package(DATA)


def altered(tables: Tables, **frames: pd.DataFrame) -> Tables:
    """The package with some of its tables replaced."""
    known = {name: getattr(tables, name) for name in tables.names}
    return Tables(tables.version, tables.created, tables.warnings, {**known, **frames})


@cache
def undecided() -> Tables:
    """The package without the workbooks that decide between two editions of the pair's trade.

    Kazakhstan's imports from Uzbekistan are those of WITS, and the other edition of 2018 and 2019
    competes with them: what is shown where nothing decides. The pair has no series of its own.
    """
    tables = package()
    trade, totals, series = tables.trade, tables.trade_totals, tables.reference_series
    trade = trade[trade["source"] != "BNS_KAZ_WORKBOOKS"].copy()
    trade.loc[trade["status"] == "superseded", "status"] = "reported"
    other = (trade["source"] == "UZB_DASH_MIRROR") & trade["year"].isin((2018, 2019))
    trade.loc[other & (trade["reporter"] == "KAZ"), "status"] = "older_vintage"
    series = series[series["scope"] != "pair"].copy()
    series.loc[series["source"] == "BNS_KAZ_WORKBOOKS", "source"] = "WITS_KAZ"
    totals = totals[totals["source"] != "BNS_KAZ_WORKBOOKS"]
    return altered(tables, trade=trade, trade_totals=totals, reference_series=series)
