"""The events that a slide names: two or three, numbered where they stand on its years."""

from dataclasses import dataclass

from dashboard.charts.axes import Years
from dashboard.charts.years import date_position
from dashboard.exhibits.events import title
from dashboard.exhibits.exhibit import Exhibit
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class Named:
    """An event with its number. at: its place on the axis of years. told: its line of the key."""

    number: int
    at: float
    told: str


def named_events(
    tables: Tables, events: tuple[str, ...], exhibit: Exhibit, words: Words
) -> list[Named]:
    """Those of the events that the chart has years for, numbered from the first."""
    across = exhibit.chart.panels[0].across if exhibit.chart else None
    if not isinstance(across, Years):
        return []
    rows = tables.events[tables.events["event"].isin(events)].sort_values("date")
    found = [(row, date_position(row.date)) for row in rows.itertuples()]
    shown = [(row, at) for row, at in found if across.left <= at <= across.right]
    return [
        Named(number, at, f"{number} – {row.date[:4]}: {title(row, words)}")
        for number, (row, at) in enumerate(shown, start=1)
    ]


def key_of(exhibit: Exhibit, named: list[Named], words: Words) -> list[str]:
    """The key of a slide's signs; its numbers take the place of the sign for any event."""
    signs = [one for one in exhibit.reading if not named or one != words("reading.events")]
    return [*(one.told for one in named), *signs]
