"""The explorer's finding in a dozen words with one number; silent where the rows carry none."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.findings import growth_variants, reference_series
from dashboard.analysis.questions import Line
from dashboard.exhibits.headlines import grown
from dashboard.exhibits.lines import subject
from dashboard.exhibits.trade.naming import number
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.words import Words

# Million USD.
_FINER = 100.0


def headline(
    rows: pd.DataFrame, lines: tuple[Line, ...], selection: TradeSelection, words: Words
) -> str:
    """Of the last line, as the finding; "" for several partners or reporters."""
    line, measure = lines[-1], selection.measure
    if selection.reporter == "both" or len(selection.partners) > 1 or measure == "change":
        return ""
    known = reference_series(rows, line).dropna()
    if known.empty:
        return ""
    year, value = int(known.index[-1]), float(known.iloc[-1])
    if line.flow == "balance":
        return _balance(line, year, value, selection, words)
    if measure in ("usd", "real"):
        growth = growth_variants(rows, line)[0]
        told = {"subject": subject(line, words)}
        return "" if growth is None else grown("grown", growth, words, **told)
    if not measure.startswith("share"):
        return ""
    whole = words(f"whole.{measure}.{line.flow}")
    return words("headline.share", year=year, value=number(value, selection, words), whole=whole)


def _balance(line: Line, year: int, value: float, selection: TradeSelection, words: Words) -> str:
    return words(
        f"headline.{'surplus' if value >= 0 else 'deficit'}",
        reporter=words(f"country.{line.reporter}"),
        year=year,
        value=number(abs(value), _finer(value, selection), words),
    )


def _finer(value: float, selection: TradeSelection) -> TradeSelection:
    """In millions where billions with two decimals would leave one digit."""
    return replace(selection, unit="million") if abs(value) < _FINER else selection
