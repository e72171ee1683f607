"""Numbers, years and other editions as the sections of this page tell them."""

import math
from collections.abc import Callable, Iterable

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.provenance import parts
from dashboard.exhibits.sources import SourceNote, source_notes
from dashboard.figures.layers import period_years
from dashboard.load import Tables
from dashboard.words import Words

NOTHING = "–"
Write = Callable[[float, Words], str]


def money(value: float, words: Words) -> str:
    """Million USD as billions with their unit."""
    return words("money.billion", value=words.number(value / 1000, 2))


def billions(value: float, words: Words) -> str:
    """Million USD as billions, unit elsewhere."""
    return words.number(value / 1000, 2)


def signed_billions(value: float, words: Words) -> str:
    return words.signed(value / 1000, 2)


def percent(value: float, words: Words) -> str:
    return words("percent", value=words.number(value, 1))


def signed_percent(value: float, words: Words) -> str:
    return words("percent", value=words.signed(value, 1))


def p_value(value: float, words: Words) -> str:
    """Three decimals; below them only that it is smaller."""
    if value < 0.001:
        return f"< {words.number(0.001, 3)}"
    return words.number(value, 3)


def either(value: float, others: Iterable[float], write: Write, words: Words) -> str:
    """A number, and what it would be by each earlier edition that makes it read otherwise."""
    told = write(value, words)
    differing = [text for text in (write(other, words) for other in others) if text != told]
    return words("finding.or", value=told, other=words.join(differing)) if differing else told


def variant_name(key: str, words: Words) -> str:
    """ "Reference series" or "earlier edition"."""
    return words("periods.variant.reference" if key == REFERENCE else "status.older_vintage")


def cell(value, write: Write, words: Words) -> str:
    """A number for a table, a dash where there is none."""
    return NOTHING if value is None or pd.isna(value) else write(float(value), words)


def years_of(period, words: Words) -> str:
    return period_years(period, words)


def named_sources(sources: str | None, words: Words) -> str:
    """The short names of joined sources, a dash where there are none."""
    known = parts(sources) if isinstance(sources, str) else []
    return words.join(words(f"source.{one}.short") for one in known) or NOTHING


def sources_of(rows: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    """Notes on the sources of rows with the columns year, value and sources."""
    return source_notes(rows.dropna(subset=["value", "sources"]), tables, words)


def per_cent_change(log_points: float) -> float:
    """A difference of logarithms as per cent."""
    return (math.exp(log_points) - 1) * 100
