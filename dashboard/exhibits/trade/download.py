"""The plotted rows as a table to take along."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.trade_rows import index_base, trade_rows
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.question import question
from dashboard.exhibits.trade.selection import from_query, trade_options
from dashboard.load import Tables

# Stored units: a download keeps them whatever unit the screen shows.
_UNITS = {
    "usd": "million current USD",
    "real": "million USD at prices of the base year",
    "index": "base year = 100",
    "change": "per cent change on the year before",
    "share_kaz": "per cent of Kazakhstan's goods trade",
    "share_uzb": "per cent of Uzbekistan's goods trade",
    "share_ca": "per cent of Kazakhstan's trade with the other four Central Asian states",
    "coverage": "exports as per cent of imports",
}


def trade_download(tables: Tables, query: Mapping[str, str]) -> pd.DataFrame:
    """The rows that the page plots under a query.

    Columns: year, reporter, partner, flow, measure, base, value, unit, variant, status,
    valuation, sources, source_titles, vintages, licences, package_version.
    """
    options = trade_options(tables)
    selection, _ = settle(from_query(query, options)[0])
    asked = question(selection, options)
    base = index_base(tables, asked) if selection.measure == "index" else asked.base
    rows = trade_rows(tables, asked).drop(columns="competing")
    about = tables.sources.set_index("source")
    described = {
        name: [_about(about, column, sources) for sources in rows["sources"]]
        for name, column in (
            ("source_titles", "title"),
            ("vintages", "vintage"),
            ("licences", "licence"),
        )
    }
    return rows.assign(
        base=pd.Series([base] * len(rows), dtype="Int64"),
        unit=_UNITS[selection.measure],
        package_version=tables.version,
        **described,
    )


def _about(about: pd.DataFrame, column: str, sources: str | None) -> str:
    return " | ".join(str(about.at[source, column]) for source in parts(sources))
