"""The table under the chart: exactly the plotted rows, as text."""

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.words import Words


def trade_table(view, words: Words) -> Written:
    """One row for every plotted value and every gap, newest year first. view: `TradeView`."""
    selection = view.selection
    ordered = view.rows.sort_values("year", ascending=False, kind="stable")
    unit = naming.unit(selection, view.base, words)
    return Written(
        headings=(
            words("table.year"),
            words("table.line"),
            words("table.value", unit=unit),
            words("table.source"),
            words("table.valuation"),
            words("table.status"),
        ),
        rows=tuple(_row(row, selection, words) for row in ordered.itertuples()),
        numeric=(2,),
    )


def _row(row, selection: TradeSelection, words: Words) -> tuple[str, ...]:
    name = line_name(Line(row.reporter, row.partner, row.flow), words)
    if pd.isna(row.value):
        return (str(row.year), name, "–", "–", "–", words("status.not_found"))
    value = words.number(row.value / naming.divisor(selection), naming.decimals(selection))
    return (
        str(row.year),
        name,
        value,
        words.join(words(f"source.{one}.short") for one in parts(row.sources)),
        ", ".join(words(f"valuation.{one}") for one in parts(row.valuation)),
        status_text(row.status, row.variant, words),
    )


def status_text(status: str, variant: str, words: Words) -> str:
    """The state of a value, and whether it is the one the line is drawn through."""
    states = [words(f"status.{one}") for one in parts(status) if one != "reported"]
    told = ", ".join(states) or words("status.reported")
    return words("status.other_value", status=told) if variant == "alternate" else told
