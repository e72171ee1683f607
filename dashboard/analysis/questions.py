"""What can be asked of the trade series: lines, a measure and years."""

from dataclasses import dataclass

import pandas as pd

# Kazakhstan first: where both report, directions are named from its side.
PAIR = ("KAZ", "UZB")
CENTRAL_ASIAN_FOUR = ("UZB", "KGZ", "TJK", "TKM")
FIRST_YEAR = 1992


@dataclass(frozen=True)
class Line:
    """One line of a chart: what `reporter` says of its `flow` with `partner`.

    `flow` is export, import, turnover, balance or coverage, always from the reporter's view.
    """

    reporter: str
    partner: str
    flow: str


@dataclass(frozen=True)
class TradeQuestion:
    """Which lines to draw, in which measure and years.

    `base` is the base year of constant prices or of an index; None lets an index start in the
    first year in which every line has a value. `others` adds the values of sources that are
    not the reference.
    """

    lines: tuple[Line, ...]
    measure: str
    first: int
    last: int
    base: int | None = None
    others: bool = False


def rows_of_line(rows: pd.DataFrame, line: Line) -> pd.DataFrame:
    """The rows of one line among those of several."""
    same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
    return rows[same & (rows["flow"] == line.flow)]


def counterpart(reporter: str, partner: str) -> str:
    """The partner as seen from the reporter: nobody trades with itself."""
    if partner != reporter:
        return partner
    return PAIR[1] if reporter == PAIR[0] else PAIR[0]
