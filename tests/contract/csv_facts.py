"""Trade as the CSV files hold it, by plain arithmetic: nothing here knows the dashboard."""

import csv
import gzip
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).parents[2] / "data"
CENTRAL_ASIA = ("KGZ", "TJK", "TKM", "UZB")


def rows(table):
    plain = DATA / f"{table}.csv"
    with (
        open(plain, encoding="utf-8", newline="")
        if plain.exists()
        else gzip.open(DATA / f"{table}.csv.gz", "rt", encoding="utf-8", newline="")
    ) as file:
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


# Kazakhstan's imports from Uzbekistan by other editions, against which the bureau's tables decide.
SUPERSEDED = {
    2018: TRADE["WITS_KAZ", "KAZ", "UZB", "import", "2018"],
    2019: TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"],
}


def kaz(flow, year, partner="UZB"):
    """Kazakhstan's reference value with a partner, million current USD."""
    if (partner, flow, year) == ("UZB", "import", 2018):
        return TRADE["BNS_KAZ_WORKBOOKS", "KAZ", "UZB", flow, "2018"]
    return TRADE["WITS_KAZ" if year < 2020 else "BNS_KAZ", "KAZ", partner, flow, str(year)]


def uzb(flow, year):
    """Uzbekistan's reference value with Kazakhstan, million current USD; a gap is a KeyError."""
    return TRADE[_uzb_source(flow, year), "UZB", "KAZ", flow, str(year)]


def _uzb_source(flow, year):
    if flow == "export":
        return "UZB_DASH_2022" if year == 2022 else "UZB_DASH_GOODS"
    if year >= 2019:
        return "COMTRADE_UZB_2025" if year > 2024 else "COMTRADE_UZB_MONTHS"
    return "SIAT_UZB_1176" if 2010 <= year <= 2016 else "UZB_DASH_GOODS"


def turnover(year, partner="UZB"):
    return kaz("export", year, partner) + kaz("import", year, partner)


def total(year):
    """Kazakhstan's total trade from the source of its partner rows, 2010 from the World Bank."""
    source = "BNS_KAZ_MONTHLY" if year >= 2020 else "WDI_WTO" if year == 2010 else "WITS_KAZ"
    imports = "BNS_KAZ_WORKBOOKS" if year == 2018 else source
    return TOTALS[source, "KAZ", "export", str(year)] + TOTALS[imports, "KAZ", "import", str(year)]


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
