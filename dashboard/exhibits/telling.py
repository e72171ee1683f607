"""How a value is told, on every page: its number, its other editions, its state, its sources."""

from collections.abc import Callable

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.reported import Reported
from dashboard.words import Words

NOTHING = "–"
# How a number is written: its value and the reader's words.
Write = Callable[[float, Words], str]


def told(one: Reported, write: Write, words: Words) -> str:
    """A value and what it is by each other edition: "0.84 bn (1.16 bn by another edition)"."""
    return told_beside(write(one.value, words), one, write, words)


def told_beside(text: str, one: Reported, write: Write, words: Words) -> str:
    """The other editions of a value behind a text that has it already.

    An edition that reads the same in as many digits is left out.
    """
    own = write(one.value, words)
    others = [write(other, words) for other in one.others]
    differing = [other for other in others if other != own]
    return words("finding.or", value=text, other=words.join(differing)) if differing else text


def cell(value: float | None, write: Write, words: Words) -> str:
    """A number for a table, a dash where there is none."""
    return NOTHING if value is None or pd.isna(value) else write(float(value), words)


def money(value: float, words: Words) -> str:
    """Million USD as billions with their unit."""
    return words("money.billion", value=billions(value, words))


def billions(value: float, words: Words) -> str:
    """Million USD as billions, unit elsewhere."""
    return words.number(value / 1000, 2)


def signed_billions(value: float, words: Words) -> str:
    return words.signed(value / 1000, 2)


def percent(value: float, words: Words) -> str:
    return words("percent", value=words.number(value, 1))


def signed_percent(value: float, words: Words) -> str:
    return words("percent", value=words.signed(value, 1))


def status_text(value: float, status: str, variant: str, words: Words) -> str:
    """The state of a value, and whether it is the one the line is drawn through."""
    if pd.isna(value):
        return words("status.not_found")
    states = [one for one in parts(status) if one != "reported"] or ["reported"]
    text = ", ".join(words(f"status.{one}") for one in states)
    return words("status.other_value", status=text) if variant == "alternate" else text


def named_sources(sources: str | None, words: Words) -> str:
    """The short names of joined sources, a dash where there are none."""
    known = parts(sources) if isinstance(sources, str) else []
    return words.join(words(f"source.{one}.short") for one in known) or NOTHING
