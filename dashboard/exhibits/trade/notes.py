"""The notes beside the chart: only those that apply to what is shown."""

import pandas as pd

from dashboard.analysis.prices import partial_years
from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.exhibits.notes import row_notes
from dashboard.exhibits.trade.naming import number
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.load import Tables
from dashboard.words import Words


def notes(
    rows: pd.DataFrame,
    asked: TradeQuestion,
    base: int | None,
    selection: TradeSelection,
    tables: Tables,
    words: Words,
) -> tuple[str, ...]:
    """Sentences in the order a reader needs them: method, gaps, other values, sources."""

    def write(value: float, said: Words) -> str:
        return number(value, selection, said)

    return (
        *_method(selection, base, asked, tables, words),
        *row_notes(rows, asked.lines, write, words),
    )


def _method(selection, base, asked, tables, words: Words) -> list[str]:
    measure = selection.measure
    told = [words("note.turnover")] if _mixes_valuations(asked.lines) else []
    if measure == "real":
        told.append(words("note.real", base=base))
        for year, months in partial_years(tables.us_cpi).items():
            if asked.first <= year <= asked.last:
                told.append(words.plural("note.partial_cpi", months, year=year))
    if measure == "index":
        told.append(words("note.index", base=base) if base else words("note.index_none"))
    if measure.startswith("share"):
        told.append(words(f"note.{measure}"))
    if measure == "share_kaz" and asked.first <= 2010 <= asked.last:
        told.append(words("note.total_2010"))
    if measure == "coverage":
        told.append(words("note.coverage"))
    if selection.reporter == "both":
        told.append(words("note.mirror"))
    return told


def _mixes_valuations(lines: tuple[Line, ...]) -> bool:
    return any(line.flow in ("turnover", "balance", "coverage") for line in lines)
