"""What the rows of a line carry as one sentence: the numbers of it, not the words.

Each function answers None where the rows cannot carry the sentence.
"""

import math
from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.growth import Growth, growth
from dashboard.analysis.questions import Line, rows_of_line
from dashboard.analysis.reported import Reported


@dataclass(frozen=True)
class SignCount:
    """How often a series was above zero, and its extremes."""

    above: int
    years: int
    highest_year: int
    highest: float
    lowest_year: int
    lowest: float


@dataclass(frozen=True)
class Standing:
    """The largest of several lines in the last year that all of them report."""

    year: int
    leader: str
    leader_value: float
    place: int
    value: float
    lines: int


def reference_series(rows: pd.DataFrame, line: Line) -> pd.Series:
    """The reference values of one line by year (NaN = not reported)."""
    of_line = rows_of_line(rows, line)
    chosen = of_line[of_line["variant"] == "reference"]
    return chosen.set_index("year")["value"]


def growth_variants(rows: pd.DataFrame, line: Line) -> tuple[Growth | None, list[Growth]]:
    """Growth of a line, and once more with the competing values of its first and last year.

    Where a figure rests on a cell that exists in two editions, the reader gets both; an edition
    of an index's base alone moves both ends and leaves the rate as it is.
    """
    series = reference_series(rows, line)
    main = growth(series)
    if main is None:
        return None, []
    of_line = rows_of_line(rows, line)
    competing = of_line[(of_line["variant"] == "alternate") & of_line["competing"]]
    ends = competing[competing["year"].isin([main.first_year, main.last_year])]
    if ends.empty:
        return main, []
    changed = series.copy()
    for row in ends.itertuples():
        changed[row.year] = row.value
    other = growth(changed)
    return main, [] if other is None or _same_rate(main, other) else [other]


def reported(rows: pd.DataFrame, line: Line, year: int) -> Reported:
    """The line's value of a year, and what it would be by other editions of the statistic."""
    of_line = rows_of_line(rows, line)
    at = of_line[of_line["year"] == year]
    own = at[at["variant"] == "reference"].iloc[0]
    others = at.loc[(at["variant"] == "alternate") & at["competing"], "value"]
    return Reported(
        value=float(own["value"]),
        others=tuple(map(float, others)),
        year=year,
        status=own["status"],
        sources=own["sources"],
    )


def peak(rows: pd.DataFrame, line: Line) -> Reported | None:
    """The highest value, None where another edition of that year puts the peak elsewhere."""
    largest = reference_series(rows, line).nlargest(2)
    if largest.empty:
        return None
    highest = reported(rows, line, int(largest.index[0]))
    denied = min(highest.others, default=highest.value) < float(largest.iloc[-1])
    return None if denied else highest


def sign_count(series: pd.Series) -> SignCount | None:
    """How many reported years lie above zero; None when fewer than two are reported."""
    reported = series.dropna()
    if len(reported) < 2:
        return None
    return SignCount(
        above=int((reported > 0).sum()),
        years=len(reported),
        highest_year=int(reported.idxmax()),
        highest=float(reported.max()),
        lowest_year=int(reported.idxmin()),
        lowest=float(reported.min()),
    )


def standing(rows: pd.DataFrame, partner: str) -> Standing | None:
    """Who leads among the partners shown and where `partner` stands, in the last common year."""
    chosen = rows[rows["variant"] == "reference"]
    by_partner = chosen.pivot_table(index="year", columns="partner", values="value", dropna=False)
    common = by_partner.dropna()
    if common.empty or len(by_partner.columns) < 2 or partner not in by_partner:
        return None
    year = int(common.index[-1])
    values = common.loc[year].sort_values(ascending=False)
    return Standing(
        year=year,
        leader=str(values.index[0]),
        leader_value=float(values.iloc[0]),
        place=int((values > values[partner]).sum()) + 1,
        value=float(values[partner]),
        lines=len(values),
    )


def _same_rate(one: Growth, other: Growth) -> bool:
    if one.rate is None or other.rate is None:
        return False
    return math.isclose(one.rate, other.rate, abs_tol=1e-9)
