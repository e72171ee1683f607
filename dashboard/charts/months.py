"""Months: as numbers without a gap between years, and as text."""

from dashboard.charts.axes import Months
from dashboard.words import Words


def month_step(year: int, month: int) -> int:
    """The number of a month of the calendar: that of the next month is one more."""
    return 12 * year + month - 1


def month_of(step: int) -> tuple[int, int]:
    """Year and month, from 1 to 12, of a number of a month."""
    return step // 12, step % 12 + 1


def month_text(step: int, words: Words) -> str:
    """ "January 2026" as the language writes it."""
    year, month = month_of(step)
    return words.date(f"{year}-{month:02}")


def months_text(first: int, last: int, words: Words) -> str:
    """ "January–April 2026", or one month alone; those of two years are told in full."""
    if first == last:
        return month_text(first, words)
    (year, start), (end_year, end) = month_of(first), month_of(last)
    if year == end_year:
        return words("months.span", year=year, first=words.month(start), last=words.month(end))
    return words("months.across", first=month_text(first, words), last=month_text(last, words))


def tick_text(axis: Months, step: int, words: Words) -> str:
    """A month in as few letters as a table of a chart has room for: "Jan 2026", or "Jan"."""
    if not axis.dated:
        return words.month(step, short=True)
    year, month = month_of(step)
    return f"{words.month(month, short=True)} {year}"
