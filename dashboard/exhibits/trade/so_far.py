"""The year so far, and what its first months say of the whole: an estimate, tried on each year."""

from collections.abc import Iterator

import pandas as pd

from dashboard.analysis.part_years import part_year_figures
from dashboard.analysis.provenance import sources_by_name
from dashboard.analysis.so_far import SoFar, so_far
from dashboard.charts.months import month_step, months_text
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.sources import page_notes, source_lead, source_notes
from dashboard.exhibits.telling import (
    billions,
    exact,
    money,
    named_sources,
    percent,
    signed_percent,
)
from dashboard.exhibits.trade.months_shown import LINE
from dashboard.exhibits.trade.shown import Shown
from dashboard.exhibits.trade.so_far_chart import months_alone, so_far_chart
from dashboard.load import Tables
from dashboard.words import Words

NAME = "trade-so-far"
FOLLOWS = ()


def exhibit(one: Shown, words: Words, frame: Frame) -> Exhibit:
    """The estimate, what it rests on, how it would have done, and what officials say."""
    tables = one.tables
    found = so_far(tables)
    rows, quoted = _reported(found), part_year_figures(tables, found.year, found.last)
    months = span_text(found, words)
    return Exhibit(
        **frame,
        title=words("so_far.title", what=capitalised(subject(LINE, words)), months=months),
        finding=finding(found, words),
        headline=_headline(found, words),
        unit=capitalised(words("unit.usd.billion")),
        stored=capitalised(words("unit.usd.million")),
        drawing=lambda: so_far_chart(found, words),
        writing=lambda: _table(found, words),
        listing=lambda: listing(found, tables),
        lead=source_lead(rows, words),
        sources=(*source_notes(rows, tables, words), *_pages(quoted, tables, words)),
        notes=tuple(_notes(found, quoted, tables, words)),
        reading=tuple(_reading(found, words)),
    )


def span_text(found: SoFar, words: Words) -> str:
    """ "January–April 2026"."""
    ends = month_step(found.year, 1), month_step(found.year, found.last)
    return months_text(*ends, words)


def finding(found: SoFar, words: Words) -> str:
    """The sum so far against the year before, and the range of the estimate."""
    now = found.now
    told = {
        "months": capitalised(span_text(found, words)),
        "value": money(now["value"], words),
        "low": billions(now["low"], words),
        "high": money(now["high"], words),
    }
    if pd.isna(found.growth):
        return words("so_far.finding", **told)
    return words("so_far.finding_change", **told, change=signed_percent(found.growth, words))


def _headline(found: SoFar, words: Words) -> str:
    """The range alone, and what it rests on."""
    return words(
        "so_far.headline",
        year=found.year,
        months=months_alone(found.last, words),
        low=billions(found.now["low"], words),
        high=money(found.now["high"], words),
    )


def listing(found: SoFar, tables: Tables) -> pd.DataFrame:
    """One row a year: the months, the whole, the share, the estimates and what they missed by."""
    rows = found.rows.assign(first_month=1, last_month=found.last, **vars(LINE))
    told = rows.rename(columns={"source": "sources"}).assign(unit="million current USD")
    return described(told, tables)


def _reported(found: SoFar) -> pd.DataFrame:
    """The months and the whole years by other filings, as rows of trade."""
    rows = found.rows
    other = rows[rows["whole_source"].notna() & ~rows["complete"]]
    both = pd.concat([rows[["year", "value", "source"]], _whole(other)])
    told = both.rename(columns={"source": "sources"})
    return told.assign(valuation="CIF", **vars(LINE)).reset_index(drop=True)


def _whole(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {"year": rows["year"], "value": rows["whole"], "source": rows["whole_source"]}
    )


def _pages(quoted: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    return page_notes(quoted, tables, words) if len(quoted) else []


def _table(found: SoFar, words: Words) -> Written:
    """One row a year, newest first."""
    write = exact(found.rows[["value", "whole", "high"]].stack(), 1000)
    return table(
        found.rows.iloc[::-1].itertuples(),
        Column.year(words),
        Number.of(capitalised(months_alone(found.last, words)), "value", write, words),
        Number.of(words("so_far.whole"), "whole", write, words),
        Number.of(words("so_far.share"), "share", percent, words),
        Number.of(words("so_far.low"), "low", write, words),
        Number.of(words("so_far.median"), "median", write, words),
        Number.of(words("so_far.high"), "high", write, words),
        Number.of(words("so_far.miss"), "miss", signed_percent, words),
        Column(words("so_far.whole_source"), lambda row: named_sources(row.whole_source, words)),
    )


def _notes(found: SoFar, quoted: pd.DataFrame, tables: Tables, words: Words) -> Iterator[str]:
    complete, tried = found.complete, found.tried
    yield words(
        "so_far.note.method",
        months=months_alone(found.last, words),
        years=years_text(complete["year"], words),
        low=percent(complete["share"].min(), words),
        high=percent(complete["share"].max(), words),
    )
    yield words(
        "so_far.note.tried",
        low=signed_percent(tried["miss"].min(), words),
        high=signed_percent(tried["miss"].max(), words),
        inside=words.number(int(tried["inside"].sum()), 0),
        years=words.number(len(tried), 0),
    )
    yield words("so_far.note.ends")
    if len(short := complete.loc[complete["short"], "year"]):
        yield words("so_far.note.short", years=years_text(short, words))
    for row in tried[~tried["complete"]].itertuples():
        yield words(
            "so_far.note.other",
            year=row.year,
            whole=money(row.whole, words),
            source=named_sources(row.whole_source, words),
            share=percent(row.share, words),
        )
    yield from _officials(quoted, found, tables, words)


def _officials(quoted: pd.DataFrame, found: SoFar, tables: Tables, words: Words) -> Iterator[str]:
    """What was quoted of a part of the year."""
    publishers = sources_by_name(tables)["publisher"]
    for row in quoted.itertuples():
        first, last = (int(str(day)[5:7]) for day in (row.first_day, row.last_day))
        months = months_text(month_step(row.year, first), month_step(row.year, last), words)
        yield words(
            "so_far.note.official",
            months=months,
            measure=words(f"so_far.measure.{row.measure}"),
            value=words.number(row.value, len(str(row.printed).partition(".")[2])),
            source=publishers[row.source],
        )
    if quoted.empty:
        yield words("so_far.note.no_official", year=found.year)


def _reading(found: SoFar, words: Words) -> Iterator[str]:
    yield words("so_far.reading.estimate")
    tried = found.tried
    for sign, years in (
        ("outside", tried.loc[~tried["inside"], "year"]),
        ("other", tried.loc[~tried["complete"], "year"]),
    ):
        if len(years):
            yield words(f"so_far.reading.{sign}", years=years_text(years, words))
