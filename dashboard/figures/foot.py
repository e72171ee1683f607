"""What stands at the foot of a panel: events, and the years that estimates lie between."""

from collections.abc import Iterator

from dashboard.charts import tokens
from dashboard.charts.chart import Chart
from dashboard.charts.context import Event, Interval
from dashboard.charts.years import date_position
from dashboard.figures.canvas import Place

# Where they stand, as shares of the height.
_EVENT, _INTERVAL, _ABOVE = 0.02, 0.04, 0.03


def foot_traces(chart: Chart, place: Place) -> Iterator[dict]:
    """The intervals, then what the box tells of events and their markers, without axes."""
    if intervals := place.panel.told(Interval):
        yield _intervals(intervals)
    if events := place.panel.told(Event):
        yield _told_events(events, chart, place)
        yield _events(events)


def _intervals(found: tuple[Interval, ...]) -> dict:
    """One bar an interval along the foot, a little above the one before."""
    x, y = [], []
    for at, one in enumerate(found):
        x += [one.first - 0.8, one.last - 0.2, None]
        y += [_INTERVAL + _ABOVE * at] * 2 + [None]
    return {
        "type": "scatter",
        "mode": "lines",
        "name": found[0].name,
        "x": x,
        "y": y,
        "line": {"color": tokens.MUTED, "width": 6},
        "hoverinfo": "skip",
    }


def _events(events: tuple[Event, ...]) -> dict:
    """A row of markers along the foot, each at its date."""
    symbols = ["triangle-up" if one.sure else "triangle-up-open" for one in events]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [date_position(one.date) for one in events],
        "y": [_EVENT] * len(events),
        "marker": {"symbol": symbols, "size": 10, "color": tokens.MUTED},
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
    }


def _told_events(events: tuple[Event, ...], chart: Chart, place: Place) -> dict:
    """The events of each year for the box of that year; years without any add nothing to it.

    The box takes of each trace the point nearest to the pointer: every year needs its own. A year
    of which nothing else is told says that nothing was found, or the box before it would stay.
    """
    panel = place.panel
    years = range(panel.across.first, panel.across.last + 1)
    told = {year: [one.told for one in events if int(one.date[:4]) == year] for year in years}
    for year in set(panel.unknown) & set(years):
        told[year].append(chart.words("chart.unknown", years=year))
    return {
        "type": "scatter",
        "mode": "none",
        "x": list(years),
        "y": [_EVENT] * len(years),
        "text": ["<br>".join(told[year]) for year in years],
        "hoverinfo": ["text" if told[year] else "none" for year in years],
        "showlegend": False,
    }
