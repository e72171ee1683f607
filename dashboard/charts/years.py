"""Years and dates: as text, and where they lie on an axis."""

import calendar
from collections.abc import Iterator

from dashboard.analysis.periods import Period
from dashboard.charts.axes import Years
from dashboard.words import Words


def period_years(period: Period, words: Words) -> str:
    """ "1992–2002", or for the open period "2016–present"."""
    if period.end is None:
        return words("period.open", start=period.start)
    return range_text(period.start, period.end)


def range_text(first: int, last: int) -> str:
    """ "1992–1994", or one year alone."""
    return str(first) if first == last else f"{first}–{last}"


def bands(periods: tuple[Period, ...], years: Years) -> Iterator[tuple[Period, float, float]]:
    """The periods that an axis shows, each with where it begins and ends on it."""
    for period in periods:
        left = max(period.start - 0.5, years.left)
        right = min(period.last(years.last) + 0.5, years.right)
        if left < right:
            yield period, left, right


def date_position(date: str) -> float:
    """Where a date lies on an axis whose yearly values stand in the middle of their year.

    A date known to the year stands in the middle of it, one known to the month in its middle.
    """
    pieces = [int(piece) for piece in date.split("-")]
    year = pieces[0]
    if len(pieces) == 1:
        return float(year)
    month = pieces[1]
    days = calendar.monthrange(year, month)[1]
    day = pieces[2] - 0.5 if len(pieces) == 3 else days / 2
    return year - 0.5 + (month - 1 + day / days) / 12
