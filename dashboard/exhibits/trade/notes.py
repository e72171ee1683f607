"""The notes under the chart: only those that apply to what is shown."""

import pandas as pd

from dashboard.analysis.growth import missing_years, year_ranges
from dashboard.analysis.prices import partial_years
from dashboard.analysis.provenance import JOINT, parts
from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.source_changes import source_changes, source_names
from dashboard.exhibits.trade.naming import number
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.figures.layers import range_text
from dashboard.load import Tables
from dashboard.words import Words


def notes(
    rows: pd.DataFrame,
    asked: TradeQuestion,
    base: int | None,
    selection: TradeSelection,
    tables: Tables,
    words: Words,
) -> list[str]:
    """Sentences in the order a reader needs them: method, gaps, other values, sources."""
    reference = rows[rows["variant"] == "reference"]
    return [
        *_method(selection, base, asked, tables, words),
        *_gaps(reference, asked, words),
        *_alternates(rows, selection, words),
        *_states(reference, words),
        *(text for _, text in source_changes(reference, asked.lines, words)),
    ]


def _method(selection, base, asked, tables, words: Words) -> list[str]:
    measure = selection.measure
    told = [words("note.turnover")] if _mixes_valuations(asked.lines) else []
    if measure == "real":
        told.append(words("note.real", base=base))
        for year, months in partial_years(tables.us_cpi).items():
            if asked.first <= year <= asked.last:
                told.append(words.plural("note.partial_cpi", months, year=year))
    if measure == "index":
        told.append(words("note.index", base=base) if base else words("note.index_none"))
    if measure.startswith("share"):
        told.append(words(f"note.{measure}"))
    if measure == "share_kaz" and asked.first <= 2010 <= asked.last:
        told.append(words("note.total_2010"))
    if measure == "coverage":
        told.append(words("note.coverage"))
    if selection.reporter == "both":
        told.append(words("note.mirror"))
    return told


def _mixes_valuations(lines: tuple[Line, ...]) -> bool:
    return any(line.flow in ("turnover", "balance", "coverage") for line in lines)


def _gaps(rows: pd.DataFrame, asked: TradeQuestion, words: Words) -> list[str]:
    """Years without a value; lines with the same gaps share a sentence."""
    by_gap: dict[tuple[int, ...], list[Line]] = {}
    for line in asked.lines:
        values = _of_line(rows, line).set_index("year")["value"]
        by_gap.setdefault(tuple(missing_years(values)), []).append(line)
    told = []
    for years, lines in by_gap.items():
        if not years:
            continue
        ranges = words.join(range_text(*pair) for pair in year_ranges(list(years)))
        if len(lines) == len(asked.lines):
            told.append(words("note.gap_all", years=ranges))
        else:
            names = "; ".join(line_name(line, words) for line in lines)
            told.append(words("note.gap", lines=names, years=ranges))
    return told


def _alternates(rows: pd.DataFrame, selection: TradeSelection, words: Words) -> list[str]:
    """A sentence for each year and other source, then why its values are not on the line."""
    told: dict[tuple[int, str], list[str]] = {}
    reasons: dict[str, None] = {}
    for row in rows[rows["variant"] == "alternate"].sort_values("year").itertuples():
        reference = _reference(rows, row)
        known = parts(reference.sources) if reference is not None else []
        source = JOINT.join(one for one in parts(row.sources) if one not in known)
        told.setdefault((row.year, source), []).append(_instead(row, reference, selection, words))
        state = next((one for one in parts(row.status) if one != "reported"), "reported")
        reasons[words(f"status.{state}.why")] = None
    sentences = [
        words(
            "note.alternate",
            year=year,
            values=". ".join(values),
            source=source_names(source, words),
        )
        for (year, source), values in told.items()
    ]
    return [*sentences, *reasons]


def _instead(row, reference, selection: TradeSelection, words: Words) -> str:
    line = line_name(Line(row.reporter, row.partner, row.flow), words)
    value = number(row.value, selection, words)
    if reference is None:
        return words("note.value", line=line, value=value)
    other = number(reference.value, selection, words)
    return words("note.instead", line=line, value=value, reference=other)


def _reference(rows: pd.DataFrame, alternate):
    """The row on the line for the year of an alternate, None where the line has a gap."""
    same = _of_line(rows, Line(alternate.reporter, alternate.partner, alternate.flow))
    at = same[(same["year"] == alternate.year) & (same["variant"] == "reference")]
    return next(at.dropna(subset="value").itertuples(), None)


def _states(rows: pd.DataFrame, words: Words) -> list[str]:
    """Years whose value is an estimate or incomplete, told once for all lines."""
    told = []
    for state in ("estimate", "incomplete"):
        flagged = rows[[state in parts(status) for status in rows["status"]]]
        years = sorted(set(flagged["year"]))
        if years:
            ranges = words.join(range_text(*pair) for pair in year_ranges(years))
            told.append(words(f"note.{state}", years=ranges))
    return told


def _of_line(rows: pd.DataFrame, line: Line) -> pd.DataFrame:
    same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
    return rows[same & (rows["flow"] == line.flow)]
