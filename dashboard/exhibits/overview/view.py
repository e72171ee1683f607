"""What the overview shows for a period. Pure: no Dash, no request, no clock."""

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.cells import last_year
from dashboard.analysis.growth import year_ranges
from dashboard.analysis.periods import ALL, Period, read_periods, span
from dashboard.analysis.questions import TradeQuestion
from dashboard.analysis.summary import FLOWS, Dated, KeyFigures, PairRows, key_figures, pair_rows
from dashboard.analysis.trade_rows import trade_rows
from dashboard.exhibits.events import EventNote, event_notes, events_frame
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.overview.table import overview_table
from dashboard.exhibits.shared import SharedSelection
from dashboard.exhibits.sources import SourceNote, source_notes
from dashboard.figures.layers import period_years, range_text
from dashboard.figures.overview import OverviewChart, turnover_columns
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class Fact:
    """A key figure: what it is, its value, and what stands beside it."""

    label: str
    value: str
    unit: str
    detail: str


@dataclass(frozen=True)
class PeriodCard:
    """A period at a glance; the chosen one is marked."""

    key: str
    years: str
    name: str
    about: str
    figures: str
    chosen: bool


@dataclass(frozen=True)
class OverviewView:
    """All that the overview shows. rows: what its columns are drawn from, in million USD."""

    headline: str
    finding: str
    as_of: str
    facts: list[Fact]
    cards: list[PeriodCard]
    figure: go.Figure
    rows: pd.DataFrame
    table: Written
    sources: list[SourceNote]
    notes: list[str]
    events: list[EventNote]


@lru_cache(maxsize=32)
def overview_view(tables: Tables, words: Words, selection: SharedSelection) -> OverviewView:
    """The overview of the selected period, or of all three."""
    periods, newest = read_periods(tables.periods), last_year(tables)
    first, last = span(periods, selection.period, newest)
    axis_first, axis_last = span(periods, ALL, newest)
    rows = trade_rows(tables, TradeQuestion(FLOWS, "usd", axis_first, axis_last))
    pair = pair_rows(tables, axis_first, axis_last)
    figures = key_figures(pair.within(first, last))
    events = tables.events[tables.events["headline"]].sort_values("date")
    chart = OverviewChart(
        rows=_shown(rows, words),
        periods=periods,
        axis_first=axis_first,
        axis_last=axis_last,
        first=first,
        last=last,
        events=events_frame(events, tables, words),
    )
    return OverviewView(
        headline=_headline(periods, selection.period, words),
        finding=_finding(figures, words),
        as_of=words("overview.as_of", year=newest, date=words.date(tables.created.isoformat())),
        facts=_facts(figures, words),
        cards=[_card(pair, period, selection.period, newest, words) for period in periods],
        figure=turnover_columns(chart, words),
        rows=rows,
        table=overview_table(rows, words),
        sources=source_notes(rows, tables, words),
        notes=_notes(rows, words),
        events=event_notes(events, tables, words),
    )


def _shown(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    numbers = ["" if pd.isna(value) else _money(value, words) for value in rows["value"]]
    return rows.assign(shown=rows["value"] / 1000, number=numbers)


def _headline(periods: tuple[Period, ...], key: str, words: Words) -> str:
    if key == ALL:
        return words("overview.headline", start=periods[0].start)
    chosen = next(period for period in periods if period.key == key)
    return words(
        "overview.period_headline",
        years=period_years(chosen, words),
        name=words(f"period.{key}.name"),
    )


def _finding(figures: KeyFigures, words: Words) -> str:
    """One sentence for the minister: from what to what, and how fast."""
    growth = figures.growth
    if growth is None or growth.rate is None:
        return ""
    told = {
        "first_year": growth.first_year,
        "last_year": growth.last_year,
        "first": _dated(figures.start, _money, words),
        "last": _dated(figures.end, _money, words),
    }
    if growth.last < growth.first:
        return words("overview.finding_less", **told)
    times = words.number(growth.last / growth.first, 1)
    return words("overview.finding", times=times, **told)


def _facts(figures: KeyFigures, words: Words) -> list[Fact]:
    facts = []
    if figures.start and figures.end:
        for label, dated in (("start", figures.start), ("end", figures.end)):
            detail = words("overview.in_year", year=dated.year)
            facts.append(_money_fact(label, dated, words.number, detail, words))
    if figures.growth and figures.growth.rate is not None:
        facts.append(_growth_fact(figures, words))
    if figures.balance:
        kind = "surplus" if figures.balance.value >= 0 else "deficit"
        detail = words(f"overview.{kind}", year=figures.balance.year)
        facts.append(_money_fact("balance", figures.balance, words.signed, detail, words))
    if figures.share_start and figures.share_end:
        facts.append(_share_fact(figures.share_start, figures.share_end, words))
    facts.append(_missing_fact(figures, words))
    return facts


def _money_fact(label: str, dated: Dated, write, detail: str, words: Words) -> Fact:
    if dated.others:
        other = words.join(_money(value, words) for value in dated.others)
        detail = words("finding.or", value=detail, other=other)
    unit = words("money.billion.unit")
    return Fact(words(f"overview.fact.{label}"), write(dated.value / 1000, 2), unit, detail)


def _growth_fact(figures: KeyFigures, words: Words) -> Fact:
    growth = figures.growth
    detail = words("overview.growth_years", years=range_text(growth.first_year, growth.last_year))
    rates = [other.rate for other in figures.growth_others if other.rate is not None]
    if rates:
        other = words("percent", value=words.signed(rates[0], 1))
        detail = words("finding.or", value=detail, other=other)
    return Fact(words("overview.fact.growth"), words.signed(growth.rate, 1), "%", detail)


def _share_fact(start: Dated, end: Dated, words: Words) -> Fact:
    detail = words(
        "overview.share_before",
        year=end.year,
        before=_dated(start, _percent, words),
        before_year=start.year,
    )
    if end.others:
        other = words.join(_percent(value, words) for value in end.others)
        detail = words("finding.or", value=detail, other=other)
    return Fact(words("overview.fact.share"), words.number(end.value, 1), "%", detail)


def _missing_fact(figures: KeyFigures, words: Words) -> Fact:
    missing = list(figures.missing)
    ranges = words.join(range_text(*pair) for pair in year_ranges(missing))
    value = ranges or words("overview.none_missing")
    detail = words("overview.missing_detail") if missing else words("overview.complete_detail")
    return Fact(words("overview.fact.missing"), value, "", detail)


def _card(pair: PairRows, period: Period, chosen: str, newest: int, words: Words) -> PeriodCard:
    figures = key_figures(pair.within(period.start, period.last(newest)))
    told = ""
    if figures.start and figures.end:
        told = words(
            "overview.card_figures",
            first=_dated(figures.start, _money, words),
            first_year=figures.start.year,
            last=_dated(figures.end, _money, words),
            last_year=figures.end.year,
        )
    return PeriodCard(
        key=period.key,
        years=period_years(period, words),
        name=words(f"period.{period.key}.name"),
        about=words(f"period.{period.key}.about"),
        figures=told,
        chosen=period.key == chosen,
    )


def _notes(rows: pd.DataFrame, words: Words) -> list[str]:
    alternates = rows[(rows["variant"] == "alternate") & (rows["flow"] == "turnover")]
    told = [words("note.turnover")]
    for row in alternates.itertuples():
        told.append(words("overview.alternate", year=row.year, value=_money(row.value, words)))
    return told


def _dated(dated: Dated, write, words: Words) -> str:
    text = write(dated.value, words)
    if not dated.others:
        return text
    other = words.join(write(value, words) for value in dated.others)
    return words("finding.or", value=text, other=other)


def _money(value: float, words: Words) -> str:
    return words("money.billion", value=words.number(value / 1000, 2))


def _percent(value: float, words: Words) -> str:
    return words("percent", value=words.number(value, 1))
