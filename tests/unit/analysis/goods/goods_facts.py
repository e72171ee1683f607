"""Goods as the CSV files hold them, by plain arithmetic: nothing here knows the dashboard."""

from collections import defaultdict
from decimal import Decimal

from tests.contract.csv_facts import TRADE, rows

ANNUAL = {
    (row["reporter"], int(row["year"]), row["code"]): Decimal(row["value"]) for row in rows("goods")
}
WEIGHTS = {
    (row["reporter"], int(row["year"]), row["code"]): Decimal(row["weight"])
    for row in rows("goods")
    if row["weight"]
}
MONTHS = [row for row in rows("goods_months") if row["status"] != "unusable"]
SECTION = {row["code"]: row["section"] for row in rows("goods_groups") if len(row["code"]) == 2}


def annual(reporter, year, digits=2):
    """Code -> million USD of a year in the annual filings."""
    return {
        code: value
        for (who, when, code), value in ANNUAL.items()
        if (who, when) == (reporter, year) and len(code) == digits
    }


def of_months(year):
    """Chapter -> million USD of Uzbekistan's twelve months."""
    sums = defaultdict(Decimal)
    for row in MONTHS:
        if int(row["year"]) == year:
            sums[row["chapter"]] += Decimal(row["value"])
    return dict(sums)


def filed_total(year):
    """All that Kazakhstan's filing of a year has."""
    return TRADE["WITS_KAZ", "KAZ", "UZB", "export", str(year)]


def total_by_sitc(exporter, year):
    """All that an exporter sent in a year known by sections of the SITC."""
    (total,) = [
        Decimal(row["value"])
        for row in rows("goods_sitc")
        if (row["reporter"], row["year"], row["section"]) == (exporter, str(year), "TOTAL")
    ]
    return total
