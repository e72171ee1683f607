"""The strip of sources and the list of conflicts as exhibits: tables alone."""

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.provenance import parts
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exhibits.mirror.conflict_list import ConflictList, conflict_list
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.download import mirror_download
from dashboard.exhibits.mirror.stated import PATH, exhibit_name, own_query, stated_choices
from dashboard.exhibits.mirror.strip import STATES, Strip, StripRow, strip_view
from dashboard.exhibits.sources import page_notes, source_notes
from dashboard.figures.layers import range_text
from dashboard.words import Words


def reporting_exhibit(context: Context) -> Exhibit:
    """Which source gives values for which years, and as what."""
    words, strip = context.words, strip_view(context)
    rows = strip.rows.rename(columns={"source": "sources"})
    return _table(
        "reporting",
        context,
        words("mirror.title.strip"),
        strip.finding,
        _strip_table(strip, words),
        source_notes(rows, context.tables, words),
        words("exhibit.mirror-reporting.note"),
    )


def conflicts_exhibit(context: Context) -> Exhibit:
    """Every contradiction, worst first, with its explanation as far as known."""
    words, found = context.words, conflict_list(context)
    return _table(
        "conflicts",
        context,
        words("mirror.title.conflicts"),
        found.finding,
        _conflict_table(found, words),
        _origins(found.rows, context),
        words("mirror.note.conflicts"),
    )


def _table(
    part: str,
    context: Context,
    title: str,
    finding: str,
    written: Written,
    sources: list[SourceNote],
    note: str,
) -> Exhibit:
    first, last = context.span
    return Exhibit(
        name=exhibit_name(part),
        path=PATH,
        query=own_query(part, context),
        title=context.words("title.years", what=title, years=range_text(first, last)),
        finding=finding,
        unit="",
        filters=stated_choices(part, context),
        drawing=None,
        writing=lambda: written,
        listing=lambda: mirror_download(part, context),
        sources=tuple(sources),
        notes=(note,),
    )


def _strip_table(strip: Strip, words: Words) -> Written:
    """A row a source; the years of each state as ranges."""
    states = [state for state in STATES if state != "none"]
    return Written(
        headings=(
            words("control.flow"),
            words("table.source"),
            *(words(f"mirror.state.{state}") for state in states),
        ),
        rows=tuple(
            (flow, row.source, *(_years_of(row, state, words) for state in states))
            for flow, rows in strip.groups
            for row in rows
        ),
    )


def _years_of(row: StripRow, state: str, words: Words) -> str:
    years = [cell.year for cell in row.cells if cell.state == state]
    ranges = [range_text(*pair) for pair in year_ranges(years)]
    return words.join(ranges) if ranges else "–"


def _conflict_table(found: ConflictList, words: Words) -> Written:
    headings = ("what", "size", "told", "why")
    return Written(
        headings=tuple(words(f"exhibit.mirror-conflicts.{one}") for one in headings),
        rows=tuple(
            (item.title, item.size, item.told, item.why) for item in (*found.large, *found.small)
        ),
        numeric=(1,),
    )


def _origins(rows: pd.DataFrame, context: Context) -> list[SourceNote]:
    """Every source of either value, data sets first, then pages of the press."""
    used = [
        (row.year, source)
        for row in rows.itertuples()
        for joined in (row.source, row.other_source, row.beside_source)
        if isinstance(joined, str)
        for source in parts(joined)
    ]
    frame = pd.DataFrame(used, columns=["year", "source"])
    kinds = context.tables.sources.set_index("source")["kind"]
    press = frame["source"].map(kinds) == "press"
    sets = frame[~press].assign(sources=frame["source"], value=1.0)
    words = context.words
    return [
        *source_notes(sets, context.tables, words),
        *page_notes(frame[press], context.tables, words),
    ]
