"""What old links draw, once more from the tables of the package, by plain arithmetic."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from tests.contract.csv_facts import among_four, kaz, rows, turnover

RECORDED = list(
    csv.DictReader(
        Path(__file__).with_name("old_links.csv").read_text(encoding="utf-8").splitlines()
    )
)
CPI = {int(row["year"]): Decimal(row["value"]) for row in rows("us_cpi")}
FLOWS = (lambda year: kaz("export", year), lambda year: kaz("import", year), turnover)
STATES = ("KAZ", "UZB", "KGZ", "TKM", "TJK")
FIRST, SECOND = range(1995, 2003), range(2003, 2016)


def balance(year):
    return kaz("export", year) - kaz("import", year)


def real(year):
    return turnover(year) * CPI[2015] / CPI[year]


def change(year, flow=turnover, before=None):
    """Per cent since the year before, or since another one."""
    return 100 * (flow(year) / flow(before or year - 1) - 1)


def indicator(code, years, countries=STATES):
    return sum(
        Decimal(row["value"])
        for row in rows("indicators")
        if row["indicator"] == code and int(row["year"]) in years and row["country"] in countries
    )


def shares(years):
    """Uzbekistan's printed shares in Kazakhstan's trade."""
    return sum(
        Decimal(row["share"])
        for row in rows("partner_ranks")
        if row["reporter"] == "KAZ" and int(row["year"]) in years
    )


# (link, what it shows) -> the sum, or the number in the answer as precise as it is told.
TOTALS = {
    ("/trade?flow=exports&to=2020", "trade"): sum(map(FLOWS[0], range(1995, 2021))),
    ("/trade?flow=imports&period=1", "trade"): sum(map(FLOWS[1], FIRST)),
    ("/trade?flow=balance&from=1995&to=2015", "trade"): sum(map(balance, range(1995, 2016))),
    ("/trade?flow=turnover&period=2&measure=real&base=2015", "trade"): sum(map(real, SECOND)),
    ("/trade?measure=index&base=2000&from=1998&to=2012", "trade"): sum(
        100 * flow(year) / flow(2000) for flow in FLOWS for year in range(1998, 2013)
    ),
    ("/trade?measure=change&flow=turnover&period=2", "trade"): sum(map(change, SECOND)),
    ("/trade?measure=share_ca&flow=turnover&period=2", "trade"): sum(map(among_four, SECOND)),
    ("/region?axis=linear&indicator=SP.POP.TOTL&period=1", "region"): indicator(
        "SP.POP.TOTL", range(1992, 2003)
    ),
    ("/region?axis=log&indicator=NY.GDP.MKTP.CD&country=KAZ,UZB&period=1", "region"): indicator(
        "NY.GDP.MKTP.CD", range(1992, 2003), ("KAZ", "UZB")
    ),
    ("/region?axis=log&indicator=SP.POP.TOTL&year=2000", "region-year"): indicator(
        "SP.POP.TOTL", (2000,)
    ),
    ("/region?axis=log&country=TKM,TJK&indicator=SP.DYN.LE00.IN&year=2005", "region-map"): (
        indicator("SP.DYN.LE00.IN", (2005,), ("TKM", "TJK"))
    ),
    ("/periods?prices=real&period=2", "periods-standing"): shares(SECOND),
    ("/claims?ask=turnover_growth&first=2009&last=2010&value=12", "answer"): round(change(2010), 1),
    ("/claims?ask=turnover_times&of=KAZ&first=2003&last=2015&value=4.5", "answer"): round(
        turnover(2015) / turnover(2003), 2
    ),
    ("/claims?ask=exports_growth&first=2010&last=2013&value=-5", "answer"): round(
        change(2013, FLOWS[0], before=2010), 1
    ),
    ("/claims?ask=share_of_region&first=2000&last=2008&value=50", "answer"): round(
        among_four(2008), 1
    ),
}


@pytest.mark.parametrize(("link", "shows"), TOTALS)
def test_what_it_drew_is_in_the_tables(link, shows):
    (found,) = [one for one in RECORDED if (one["link"], one["shows"]) == (link, shows)]
    assert float(found["total"]) == pytest.approx(float(TOTALS[link, shows]), rel=1e-8)
