"""Where a line goes on from another source: told on the line and below it, never silently."""

from collections.abc import Iterable
from itertools import pairwise

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.charts.context import Change
from dashboard.words import Words


def source_changes(
    rows: pd.DataFrame, lines: Iterable[Line], words: Words
) -> list[tuple[int, str]]:
    """(year, sentence) for each year in which a line goes on from another source.

    rows: the reference rows of the lines, columns year, reporter, partner, flow, value, sources.
    """
    found: dict[int, dict[str, None]] = {}
    for line in lines:
        same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
        of_line = rows[same & (rows["flow"] == line.flow)]
        reported = of_line.dropna(subset="value").sort_values("year")
        told = zip(reported["year"], reported["sources"], strict=True)
        for (_, before), (year, after) in pairwise(told):
            if before != after:
                old, new = (source_names(sources, words) for sources in (before, after))
                text = words("note.source_change", year=year, old=old, new=new)
                found.setdefault(int(year), {})[text] = None
    return [(year, text) for year, texts in sorted(found.items()) for text in texts]


def told_changes(changes: list[tuple[int, str]]) -> tuple[Change, ...]:
    """The changes as a chart takes them, one a year."""
    told: dict[int, list[str]] = {}
    for year, text in changes:
        told.setdefault(year, []).append(text)
    return tuple(Change(year, "<br>".join(texts)) for year, texts in told.items())


def source_names(sources: str, words: Words) -> str:
    """The short names of joined sources as an enumeration."""
    return words.join(words(f"source.{source}.short") for source in parts(sources))
