"""The plotted rows: as a table to read, and in stored units to take along."""

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.telling import NOTHING, exact
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.shown import Shown
from dashboard.words import Words

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


def trade_listing(shown: Shown) -> pd.DataFrame:
    """The plotted rows with their unit and base year."""
    rows = shown.rows.drop(columns="competing")
    base = pd.Series([shown.base] * len(rows), dtype="Int64")
    return described(rows.assign(base=base, unit=_UNITS[shown.selection.measure]), shown.tables)


def trade_table(shown: Shown, words: Words) -> Written:
    """One row for every plotted value and every gap, newest year first."""
    selection = shown.selection
    ordered = shown.rows.sort_values("year", ascending=False, kind="stable")
    unit = naming.unit(selection, shown.base, words)
    write = exact(ordered["value"], naming.divisor(selection))

    def line(row) -> str:
        return line_name(Line(row.reporter, row.partner, row.flow), words)

    def valuations(row) -> str:
        told = [words(f"valuation.{one}") for one in parts(row.valuation)]
        return ", ".join(told) or NOTHING

    return table(
        ordered.itertuples(),
        Column.year(words, "down"),
        Column(words("table.line"), line, "line"),
        Number.of(words("table.value", unit=unit), "value", write, words, "value"),
        Column.sources(words),
        Column(words("table.valuation"), valuations),
        Column.status(words),
    )
