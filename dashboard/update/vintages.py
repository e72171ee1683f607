"""Output and population of the API's editions, repeated in the table that compares editions."""

import re
from decimal import Decimal

from dashboard.update.changes import plain
from dashboard.update.draft import Draft, Row
from dashboard.update.own_sources import BANK, BANK_BEFORE

#: Indicator -> (measure, power of ten that its values are divided by, unit) of `vintages`.
MEASURES = {
    "SP.POP.TOTL": ("population", 6, "million persons"),
    "NY.GDP.MKTP.CD": ("gdp", 9, "billion current USD"),
    "NY.GDP.PCAP.CD": ("gdp_per_capita", 0, "current USD per person"),
}
# No edition that was copied by hand ends like that.
_TAILS = {BANK: "api", BANK_BEFORE: "before"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def put_vintages(draft: Draft) -> None:
    """The rows of both sources of the API are made anew from the indicators, for the years that
    the table covers."""
    rows = [row for row in draft.rows("vintages") if row["source"] not in _TAILS]
    first = min((int(row["year"]) for row in rows), default=0)
    editions = {row["source"]: _edition(row) for row in draft.rows("sources")
                if row["source"] in _TAILS}  # fmt: skip
    made = [
        _row(row, editions[row["source"]])
        for row in draft.rows("indicators")
        if row["source"] in editions and row["indicator"] in MEASURES and int(row["year"]) >= first
    ]
    draft.replace("vintages", [*rows, *made])


def _edition(source: Row) -> str:
    """The edition as `vintages` names one: "WDI2026-12-01-api"."""
    return f"WDI{_DAY.findall(source['vintage'])[-1]}-{_TAILS[source['source']]}"


def _row(row: Row, vintage: str) -> Row:
    measure, power, unit = MEASURES[row["indicator"]]
    return {
        "vintage": vintage,
        "country": row["country"],
        "measure": measure,
        "year": row["year"],
        "value": plain(Decimal(row["value"]).scaleb(-power)),
        "unit": unit,
        "source": row["source"],
    }
