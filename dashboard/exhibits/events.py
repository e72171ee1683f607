"""Events as pages show them: chosen, dated, told with their source."""

from typing import Any

import pandas as pd

from dashboard.analysis.provenance import sources_by_name
from dashboard.charts.context import Event
from dashboard.exhibits.exhibit import EventNote
from dashboard.exhibits.publishers import publisher
from dashboard.load import Tables
from dashboard.words import Words

UNCONFIRMED = "unconfirmed"


def shown_events(
    events: pd.DataFrame, chosen: tuple[str, ...], first: int, last: int
) -> pd.DataFrame:
    """The events of the chosen categories in the years; unconfirmed ones only on request."""
    years = events["date"].str[:4].astype(int)
    shown = events[events["category"].isin(chosen) & years.between(first, last)]
    if UNCONFIRMED not in chosen:
        shown = shown[shown["confirmed"]]
    return shown.sort_values("date", kind="stable")


def told_events(events: pd.DataFrame, tables: Tables, words: Words) -> tuple[Event, ...]:
    """The events as a chart takes them; told are the date, the headline and who published it."""
    publishers = sources_by_name(tables)["publisher"]
    return tuple(
        Event(
            row.date,
            f"<b>{words.date(row.date)}</b><br>{wrapped(title(row, words))}"
            f"<br><i>{wrapped(publisher(publishers[row.source], words))}</i>",
            bool(row.confirmed),
        )
        for row in events.itertuples()
    )


def event_notes(events: pd.DataFrame, tables: Tables, words: Words) -> list[EventNote]:
    """The events as a list to read, each with its publisher and address."""
    sources = sources_by_name(tables)
    return [
        EventNote(
            date=words.date(row.date),
            title=title(row, words),
            category=words(f"category.{row.category}"),
            publisher=publisher(sources.at[row.source, "publisher"], words),
            address=sources.at[row.source, "address"] or "",
            confirmed=bool(row.confirmed),
        )
        for row in events.itertuples()
    ]


def title(row: Any, words: Words) -> str:
    """The event's headline; one that no source confirms says so."""
    text = words(f"event.{row.event}")
    return text if row.confirmed else words("event.unconfirmed", title=text)


def wrapped(text: str, width: int = 44) -> str:
    """Text broken into lines for a hover box, which does not wrap by itself."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) + 1 > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "<br>".join([*lines, line])
