"""Headlines: what is seen, in about a dozen words with one number, for a slide of five seconds."""

from dashboard.analysis.growth import Growth
from dashboard.charts.years import range_text
from dashboard.words import Words

# From twice as much on, growth is told in times.
_TIMES = 2.0


def grown(kind: str, growth: Growth, words: Words, **values: str) -> str:
    """How much more or less the last value is than the first, "" where it cannot be told.

    kind: "grown" of a subject, "real" of trade in constant prices.
    """
    if growth.first <= 0 or growth.last < 0:
        return ""
    years = range_text(growth.first_year, growth.last_year)
    ratio = growth.last / growth.first
    change = round(abs(ratio - 1) * 100)
    if ratio >= _TIMES:
        return words(f"headline.{kind}.times", years=years, change=words.number(ratio, 1), **values)
    if not change:
        return words(f"headline.{kind}.flat", years=years, **values)
    way = "up" if ratio > 1 else "down"
    told = whole_percent(change, words)
    return words(f"headline.{kind}.{way}", years=years, change=told, **values)


def whole_percent(value: float, words: Words) -> str:
    """Per cent without decimals."""
    return words("percent", value=words.number(value, 0))
