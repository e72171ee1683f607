"""What of a selection is stated beside a chart, as its control names it."""

from dashboard.analysis.periods import Period
from dashboard.charts.years import period_years
from dashboard.words import Words


def stated_period(key: str, periods: tuple[Period, ...], words: Words) -> tuple[str, str]:
    """The period switch and what it is set to."""
    chosen = next((period for period in periods if period.key == key), None)
    told = words("period.all") if chosen is None else period_years(chosen, words)
    return words("shell.period"), told
