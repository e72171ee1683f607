"""The events of the chart as a table: when, what kind, what, where, by which source."""

import pandas as pd

from dashboard.charts.years import range_text
from dashboard.exhibits.columns import Column, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.publishers import publisher
from dashboard.exhibits.sources import page_notes
from dashboard.exhibits.telling import NOTHING
from dashboard.exhibits.trade.selection import CATEGORIES
from dashboard.exhibits.trade.shown import Shown
from dashboard.load import Tables
from dashboard.words import Words

NAME = "trade-events"
FOLLOWS = ("period", "first", "last", "events")
# A state has a code of three capital letters, a town a word.
STATE_LETTERS = 3


def exhibit(one: Shown, words: Words, frame: Frame) -> Exhibit:
    """The table of events of the years and categories that the chart shows."""
    found, tables = one.events, one.tables
    return Exhibit(
        **frame,
        title=words("trade.events.title", years=range_text(one.asked.first, one.asked.last)),
        finding=_finding(found, words),
        headline=_headline(found, words),
        unit="",
        drawing=None,
        writing=lambda: _table(found, tables, words),
        listing=lambda: described(found, tables),
        sources=tuple(page_notes(_dated(found), tables, words)),
        notes=tuple(words(f"trade.events.note.{one}") for one in _notes(found)),
    )


def _notes(found: pd.DataFrame) -> list[str]:
    """Which notes the events need: only treaties have official texts."""
    has_treaties = found["category"].eq("treaty").any()
    return ["filter", "date", "place", *(["register"] if has_treaties else [])]


def _dated(found: pd.DataFrame) -> pd.DataFrame:
    return found.assign(year=found["date"].str[:4].astype(int))


def _headline(found: pd.DataFrame, words: Words) -> str:
    return words("trade.events.headline", count=words.number(len(found), 0)) if len(found) else ""


def _finding(found: pd.DataFrame, words: Words) -> str:
    """How many there are of each category."""
    if found.empty:
        return words("trade.events.none")
    counts = found["category"].value_counts()
    kinds = [
        words("list.told", what=words(f"category.{one}").lower(), told=words.number(counts[one], 0))
        for one in CATEGORIES
        if one in counts
    ]
    return words.plural("trade.events.finding", len(found), kinds="; ".join(kinds))


def _table(found: pd.DataFrame, tables: Tables, words: Words) -> Written:
    """One row an event, the earliest first."""
    if found.empty:
        return Written((), ())
    about = tables.sources.fillna({"address": ""}).set_index("source")

    def confirmed(row) -> str:
        return words(f"trade.events.confirmed.{'yes' if row.confirmed else 'no'}")

    return table(
        found.itertuples(),
        Column(
            words("trade.events.date"),
            lambda row: words.date(row.date),
            rank=lambda row: day_number(row.date),
        ),
        Column(words("trade.events.kind"), lambda row: words(f"category.{row.category}")),
        Column(words("trade.events.event"), lambda row: words(f"event.{row.event}")),
        Column(words("trade.events.place"), lambda row: place(row.place, words)),
        Column(
            words("table.source"),
            lambda row: publisher(about.at[row.source, "publisher"], words),
            address=lambda row: about.at[row.source, "address"],
        ),
        Column(words("trade.events.confirmed"), confirmed),
    )


def place(code, words: Words) -> str:
    """The town or state of an event, a dash where it is not known."""
    if not isinstance(code, str):
        return NOTHING
    is_state = len(code) == STATE_LETTERS and code.isupper()
    return words(f"country.{code}" if is_state else f"place.{code}")


def day_number(date: str) -> str:
    """A date, or part of one, as digits that sort: "2019-05" as "20190500"."""
    return date.replace("-", "").ljust(8, "0")
