"""Trade as the CSV files hold it, by plain arithmetic: nothing here knows the dashboard."""

import csv
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).parents[2] / "data"
CENTRAL_ASIA = ("KGZ", "TJK", "TKM", "UZB")


def rows(table):
    with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lookup(table, *keys):
    """Return {values of the key columns: value}, without the empty values."""
    return {
        tuple(row[key] for key in keys): Decimal(row["value"])
        for row in rows(table)
        if row["value"]
    }


TRADE = lookup("trade", "source", "reporter", "partner", "flow", "year")
# The newest year of which anybody reported trade.
LAST = max(int(row["year"]) for row in rows("trade"))
# Year -> how many of its months the mean of consumer prices has.
CPI_MONTHS = {int(row["year"]): int(row["months"]) for row in rows("us_cpi")}
LAST_FULL_CPI = max(year for year, months in CPI_MONTHS.items() if months == 12)
TOTALS = lookup("trade_totals", "source", "reporter", "flow", "year")


def newest(indicator):
    """The newest year of which anybody has a value of an indicator."""
    return max(int(row["year"]) for row in rows("indicators") if row["indicator"] == indicator)


def kaz(flow, year, partner="UZB"):
    """Kazakhstan's reference value with a partner, million current USD."""
    return TRADE["WITS_KAZ" if year < 2020 else "BNS_KAZ", "KAZ", partner, flow, str(year)]


def turnover(year, partner="UZB"):
    return kaz("export", year, partner) + kaz("import", year, partner)


def total(year):
    """Kazakhstan's total trade from the source of its partner rows, 2010 from the World Bank."""
    source = "BNS_KAZ_MONTHLY" if year >= 2020 else "WDI_WTO" if year == 2010 else "WITS_KAZ"
    return sum(TOTALS[source, "KAZ", flow, str(year)] for flow in ("export", "import"))


def among_four(year):
    return 100 * turnover(year) / sum(turnover(year, partner) for partner in CENTRAL_ASIA)


def rounds_to(value, printed):
    """True when the value is within half a unit of the last printed digit."""
    half = Decimal(10) ** Decimal(printed).as_tuple().exponent / 2
    return abs(value - Decimal(printed)) <= half


def printed_series(first_year, text):
    """Return {year: printed number}; a dot stands for a year without a number."""
    return {
        str(year): number for year, number in enumerate(text.split(), first_year) if number != "."
    }
