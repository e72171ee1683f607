"""The sources that an update writes, and no other: rows of every other source stay as they are.

Each API has two: what it gives today, and what it gave before a revision. Their names stay the
same from update to update, so that the words of the dashboard know them; the edition stands in
the row.
"""

from datetime import date

from dashboard.update.draft import Draft, Row

BANK, BANK_BEFORE = "WDI_API", "WDI_API_BEFORE"
COMTRADE, COMTRADE_BEFORE = "COMTRADE", "COMTRADE_BEFORE"
#: A source -> the one that keeps what it gave before.
BEFORE = {BANK: BANK_BEFORE, COMTRADE: COMTRADE_BEFORE}
OWN_SOURCES = (*BEFORE, *BEFORE.values())

_ABOUT = {
    BANK: {
        "title": "World Development Indicators",
        "publisher": "World Bank",
        "licence": "CC BY 4.0 (World Bank terms)",
        "address": "https://api.worldbank.org/v2",
        "caveat": "Fetched from the API by the command update, every digit kept. Each indicator "
        "is fetched whole; never combine its years with those of another edition.",
    },
    COMTRADE: {
        "title": "UN Comtrade: annual trade in goods by partner, all products, reporters KAZ and "
        "UZB",
        "publisher": "UN Statistics Division",
        "licence": "UN Comtrade terms: use and citation allowed, bulk redistribution of raw data "
        "restricted",
        "address": "https://comtradeapi.un.org",
        "caveat": "Fetched from the API by the command update. Partners without a row in "
        "countries are left out; totals include them. Units: source USD, here USD million. "
        "Valuation: CIF or FOB where the record gives the same value under that name.",
    },
}
_CAVEAT_BEFORE = {
    BANK: "What WDI_API gave before it was revised, indicator by indicator, whole.",
    COMTRADE: "What COMTRADE gave before it was revised, reporter and year by reporter and year.",
}


def put_source(draft: Draft, source: str, vintage: str, day: date, years: list[int]) -> None:
    """The row of an API's source, and of what it gave before, if any row of the package has it."""
    rows = {row["source"]: row for row in draft.rows("sources")}
    about = {
        "source": source,
        "kind": "dataset",
        **_ABOUT[source],
        "vintage": vintage,
        "retrieved": day.isoformat(),
        "years": f"{min(years)}-{max(years)}" if years else "",
    }
    earlier = BEFORE[source]
    if source in rows and _is_used(draft, earlier):
        about_earlier = rows[source] | {"source": earlier, "caveat": _CAVEAT_BEFORE[source]}
        rows[earlier] = about_earlier
    rows[source] = about
    draft.replace("sources", list(rows.values()))


def _is_used(draft: Draft, source: str) -> bool:
    tables = ("indicators",) if source == BANK_BEFORE else ("trade", "trade_totals")
    return any(row["source"] == source for table in tables for row in draft.rows(table))


def with_source(row: Row, source: str, **other: str) -> Row:
    """The same row of another source."""
    return row | {"source": source} | other
