"""What has to be said of plotted trade rows, on every page: gaps, other values, states, sources."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard.analysis.findings import reference_series
from dashboard.analysis.growth import missing_years
from dashboard.analysis.provenance import JOINT, parts
from dashboard.analysis.questions import Line, rows_of_line
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.reading import years_of_state, years_text
from dashboard.exhibits.source_changes import source_changes, source_names
from dashboard.exhibits.telling import Write
from dashboard.words import Words


def row_notes(
    rows: pd.DataFrame, lines: Sequence[Line], write: Write, words: Words
) -> tuple[str, ...]:
    """Sentences in the order a reader needs them. rows: `analysis.trade_rows` of the lines."""
    reference = rows[rows["variant"] == "reference"]
    return (
        *gap_notes(reference, lines, words),
        *other_notes(rows, write, words),
        *state_notes(reference, words),
        *(text for _, text in source_changes(reference, lines, words)),
    )


def gap_notes(rows: pd.DataFrame, lines: Sequence[Line], words: Words) -> list[str]:
    """Years without a value; lines with the same gaps share a sentence."""
    by_gap: dict[tuple[int, ...], list[Line]] = {}
    for line in lines:
        by_gap.setdefault(tuple(missing_years(reference_series(rows, line))), []).append(line)
    told = []
    for years, same in by_gap.items():
        names = "; ".join(line_name(line, words) for line in same)
        if years and len(same) == len(lines):
            told.append(words("note.gap_all", years=years_text(years, words)))
        elif years:
            told.append(words("note.gap", lines=names, years=years_text(years, words)))
    return told


def other_notes(rows: pd.DataFrame, write: Write, words: Words) -> list[str]:
    """A sentence for each year and other source, then why its values are not on the line."""
    told: dict[tuple[int, str], list[str]] = {}
    for row in rows[rows["variant"] == "alternate"].sort_values("year").itertuples():
        reference = _reference(rows, row)
        known = parts(reference.sources) if reference is not None else []
        own = [one for one in parts(row.sources) if one not in known] or parts(row.sources)
        source = JOINT.join(own)
        told.setdefault((row.year, source), []).append(_instead(row, reference, write, words))
    sentences = [
        words(
            "note.alternate",
            year=year,
            values=". ".join(values),
            source=source_names(source, words),
        )
        for (year, source), values in told.items()
    ]
    return [*sentences, *why_not(rows, words)]


def why_not(rows: pd.DataFrame, words: Words) -> list[str]:
    """Why values of other sources are not on the line, each reason once."""
    others = rows[rows["variant"] == "alternate"].sort_values("year")
    pairs = zip(others["status"], others["sources"], strict=True)
    return list(dict.fromkeys(words(_reason(*pair)) for pair in pairs))


def _reason(status: str, sources: str) -> str:
    state = next((one for one in parts(status) if one != "reported"), "reported")
    known = state == "incomplete" and "WITS_KAZ" in parts(sources)
    return "status.incomplete.why.WITS_KAZ" if known else f"status.{state}.why"


def state_notes(rows: pd.DataFrame, words: Words) -> list[str]:
    """Years whose value is an estimate, incomplete or with services, told once for all lines."""
    told = []
    for state in ("estimate", "incomplete", "services_included"):
        years = years_of_state(rows, state)
        if years:
            told.append(words(f"note.{state}", years=years_text(years, words)))
    return told


def _instead(row: Any, reference: Any, write: Write, words: Words) -> str:
    line = line_name(Line(row.reporter, row.partner, row.flow), words)
    value = write(row.value, words)
    if reference is None:
        return words("note.value", line=line, value=value)
    return words("note.instead", line=line, value=value, reference=write(reference.value, words))


def _reference(rows: pd.DataFrame, alternate: Any) -> Any:
    """The row on the line for the year of an alternate, None where the line has a gap."""
    same = rows_of_line(rows, Line(alternate.reporter, alternate.partner, alternate.flow))
    at = same[(same["year"] == alternate.year) & (same["variant"] == "reference")]
    return next(at.dropna(subset="value").itertuples(), None)
