"""Turnover over all years as columns: exports and imports stacked, so the height is turnover."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from dashboard.analysis.periods import ALL, span
from dashboard.analysis.questions import PAIR, Line, TradeQuestion
from dashboard.analysis.summary import FLOWS
from dashboard.analysis.trade_rows import trade_rows
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Mark, Points
from dashboard.exhibits.described import described
from dashboard.exhibits.events import event_notes, told_events
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.headlines import grown
from dashboard.exhibits.lines import subject
from dashboard.exhibits.notes import why_not
from dashboard.exhibits.overview.facts import Overview
from dashboard.exhibits.overview.table import overview_table
from dashboard.exhibits.plotted import gapped, unknown_years
from dashboard.exhibits.reading import reading
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.telling import money, told
from dashboard.words import Words

NAME = "overview"
FOLLOWS = ("period",)
# Whose changes of source are told: the sum of the columns.
SUMMED = Line(*PAIR, "turnover")
TURNOVER = (SUMMED,)

# The flow of each column and whose goods it is, in the order in which they are stacked.
_STACKED = (("export", "KAZ"), ("import", "UZB"))
# How strong the columns of other periods are.
_FADED = 0.32


def exhibit(shown: Overview, words: Words, frame: Mapping[str, Any]) -> Exhibit:
    """The columns of all years, those of the period in full colour. frame: name and address."""
    tables = shown.tables
    years = span(shown.periods, ALL, shown.newest)
    rows = trade_rows(tables, TradeQuestion(FLOWS, "usd", *years))
    events = tables.events[tables.events["headline"]].sort_values("date")
    return Exhibit(
        **frame,
        title=words("overview.chart_title"),
        finding=finding(shown, words),
        headline=_headline(shown, words),
        unit=words("overview.chart_unit"),
        stored=words("unit.usd.million"),
        drawing=lambda: _chart(shown, rows, events, words),
        writing=lambda: overview_table(rows, words),
        listing=lambda: described(rows.drop(columns="competing"), tables),
        lead=words("overview.source_lead"),
        sources=tuple(source_notes(rows, tables, words)),
        notes=_notes(rows, words),
        reading=reading(rows, TURNOVER, words, events=True),
        events=tuple(event_notes(events, tables, words)),
    )


def finding(shown: Overview, words: Words) -> str:
    """One sentence for the minister: from what to what, and how fast."""
    figures = shown.figures
    growth = figures.growth
    if growth is None or growth.rate is None:
        return ""
    ends = {
        "first_year": growth.first_year,
        "last_year": growth.last_year,
        "first": told(figures.start, money, words),
        "last": told(figures.end, money, words),
    }
    if growth.last < growth.first:
        return f"{words('overview.finding_less', **ends)} {_peak(shown, words)}".strip()
    times = words.number(growth.last / growth.first, 1)
    return f"{words('overview.finding', times=times, **ends)} {_peak(shown, words)}".strip()


def _headline(shown: Overview, words: Words) -> str:
    growth = shown.figures.growth
    if growth is None:
        return ""
    return grown("grown", growth, words, subject=subject(SUMMED, words))


def _peak(shown: Overview, words: Words) -> str:
    """When it was highest, "" where that is an end of the span or editions disagree on it."""
    highest, growth = shown.figures.peak, shown.figures.growth
    if highest is None or highest.year in (growth.first_year, growth.last_year):
        return ""
    return words("finding.peak", year=highest.year, value=told(highest, money, words))


def _chart(shown: Overview, rows: pd.DataFrame, events: pd.DataFrame, words: Words) -> Chart:
    chosen = span(shown.periods, shown.key, shown.newest)
    turnover = _flow(rows, "turnover", "reference")
    others = _flow(rows, "turnover", "alternate")
    name = words("flow.turnover")
    other = Look(words("chart.alternate", line=name), tokens.INK)
    panel = Panel(
        marks=(
            *(_columns(rows, flow, exporter, chosen, words) for flow, exporter in _STACKED),
            # Unseen at the top of the columns: it gives the box its sum.
            _points(turnover.dropna(subset="value"), Look(name, tokens.INK), words, seen=False),
            _points(others, other, words, other=True),
        ),
        across=Years(*span(shown.periods, ALL, shown.newest)),
        up=Values(
            0.0,
            1.12 * float(rows["value"].max()) / 1000,
            title=words("unit.usd.billion"),
            decimals=2,
        ),
        unknown=unknown_years(turnover, "value"),
        context=told_events(events, shown.tables, words),
    )
    return Chart((panel,), words, shown.periods, key="legend", columns="stacked", by_year=True)


def _columns(
    rows: pd.DataFrame, flow: str, exporter: str, chosen: tuple[int, int], words: Words
) -> Mark:
    own = _flow(rows, flow, "reference")
    inside = own["year"].between(*chosen)
    return Columns(
        words(f"overview.{flow}"),
        _years(own),
        gapped(own["value"] / 1000),
        (tokens.COUNTRY[exporter],),
        _amounts(own, words),
        strengths=tuple(1.0 if one else _FADED for one in inside),
    )


def _points(
    rows: pd.DataFrame, look: Look, words: Words, other: bool = False, seen: bool = True
) -> Mark:
    values, told = gapped(rows["value"] / 1000), _amounts(rows, words)
    return Points(look, _years(rows), values, told, other=other, seen=seen, keyed=False)


def _amounts(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    return tuple("" if pd.isna(one) else f"<b>{money(one, words)}</b>" for one in rows["value"])


def _years(rows: pd.DataFrame) -> tuple[int, ...]:
    return tuple(int(year) for year in rows["year"])


def _flow(rows: pd.DataFrame, flow: str, variant: str) -> pd.DataFrame:
    return rows[(rows["flow"] == flow) & (rows["variant"] == variant)].sort_values("year")


def _notes(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    others = rows[(rows["variant"] == "alternate") & (rows["flow"] == "turnover")]
    return (
        words("note.turnover"),
        *(
            words("overview.alternate", year=row.year, value=money(row.value, words))
            for row in others.itertuples()
        ),
        *why_not(others, words),
    )
