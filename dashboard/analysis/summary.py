"""The key figures of a period: what Kazakhstan reports of its trade with Uzbekistan."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.findings import growth_variants, peak, reference_series, reported
from dashboard.analysis.growth import Growth, missing_years
from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.reported import Reported
from dashboard.analysis.trade_rows import trade_rows
from dashboard.load import Tables

TURNOVER = Line("KAZ", "UZB", "turnover")
BALANCE = Line("KAZ", "UZB", "balance")
FLOWS = (Line("KAZ", "UZB", "export"), Line("KAZ", "UZB", "import"), TURNOVER)


@dataclass(frozen=True)
class KeyFigures:
    """Million current USD and per cent. None where the years carry no such figure."""

    growth: Growth | None
    growth_others: tuple[Growth, ...]
    start: Reported | None
    end: Reported | None
    peak: Reported | None
    balance: Reported | None
    share_start: Reported | None
    share_end: Reported | None
    missing: tuple[int, ...]


@dataclass(frozen=True)
class PairRows:
    """Plotted rows of the pair: turnover, balance and share, for as many years as needed."""

    turnover: pd.DataFrame
    balance: pd.DataFrame
    share: pd.DataFrame

    def within(self, first: int, last: int) -> "PairRows":
        """The rows of some of the years."""
        frames = (self.turnover, self.balance, self.share)
        return PairRows(*(rows[rows["year"].between(first, last)] for rows in frames))


def pair_rows(tables: Tables, first: int, last: int) -> PairRows:
    """What the key figures of any period between the two years are taken from."""
    return PairRows(
        turnover=trade_rows(tables, TradeQuestion((TURNOVER,), "usd", first, last)),
        balance=trade_rows(tables, TradeQuestion((BALANCE,), "usd", first, last)),
        share=trade_rows(tables, TradeQuestion((TURNOVER,), "share_ca", first, last)),
    )


def key_figures(rows: PairRows) -> KeyFigures:
    """Turnover at both ends and its growth, balance and Central Asian share at the end."""
    turnover, balance, share = rows.turnover, rows.balance, rows.share
    main, others = growth_variants(turnover, TURNOVER)
    return KeyFigures(
        growth=main,
        growth_others=tuple(others),
        start=_dated(turnover, TURNOVER, 0),
        end=_dated(turnover, TURNOVER, -1),
        peak=peak(turnover, TURNOVER),
        balance=_dated(balance, BALANCE, -1),
        share_start=_dated(share, TURNOVER, 0),
        share_end=_dated(share, TURNOVER, -1),
        missing=tuple(missing_years(reference_series(turnover, TURNOVER))),
    )


def _dated(rows: pd.DataFrame, line: Line, at: int) -> Reported | None:
    known = reference_series(rows, line).dropna()
    return None if known.empty else reported(rows, line, int(known.index[at]))
