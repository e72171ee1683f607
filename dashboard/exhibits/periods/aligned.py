"""The periods laid over each other: years since the start of each, its first value = 100."""

import pandas as pd

from dashboard.analysis.reported import Reported
from dashboard.charts import tokens
from dashboard.charts.axes import Values, limits
from dashboard.charts.chart import Chart
from dashboard.charts.look import Look
from dashboard.charts.years import period_years
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.notes import why_not
from dashboard.exhibits.overlaid import overlaid
from dashboard.exhibits.periods.question import (
    Question,
    colour,
    edition_note,
    flow_rows,
    line_signs,
    sources_of,
)
from dashboard.exhibits.plotted import gapped, plotted
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "periods-aligned"
FOLLOWS = ("reporter", "flow", "prices")
_index = telling.rounded(0)


def rows(question: Question) -> pd.DataFrame:
    """Plotted rows with the period, years since its start, and `relative` (first value = 100)."""
    found = flow_rows(question, question.selection.prices)
    parts = []
    for period in question.periods:
        last = period.last(question.newest)
        inside = found[found["year"].between(period.start, last)]
        values = inside.loc[inside["variant"] == "reference", "value"].dropna()
        first = values.iloc[0] if len(values) else float("nan")
        relative = inside["value"] / first * 100
        since = inside["year"] - period.start
        parts.append(inside.assign(period=period.number, since=since, relative=relative))
    return pd.concat(parts, ignore_index=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """The chart, with a finding for the last year that all periods have."""
    found = rows(question)
    line, prices = question.line, question.selection.prices
    unit = words(f"periods.aligned.unit.{prices}", base=question.base)
    return Exhibit(
        **frame,
        title=capitalised(words("periods.aligned.title", subject=subject(line, words))),
        unit=unit,
        stored=words(f"unit.{prices}.million", base=question.base),
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=lambda: _chart(question, found, unit, words),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        lead=source_lead(found, words),
        sources=sources_of(found, question, words),
        notes=tuple(_notes(question, found, words)),
        reading=line_signs(found, words, tokens.SYMBOLS[line.reporter]),
    )


def _chart(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Chart:
    line = question.line
    look = Look(
        label=words(f"flow.{line.flow}"),
        colour=colour(question),
        dash=tokens.DASHES[line.reporter],
        symbol=tokens.SYMBOLS[line.reporter],
    )
    shown = plotted(found, _index, words, "relative")
    up = Values(*limits(gapped(shown["shown"])), title=unit, decimals=0)
    return overlaid(shown, look, question.periods, up, words)


def _side_by_side(question: Question, found: pd.DataFrame) -> pd.DataFrame | None:
    """The index of each period by the years since its start that all of them report."""
    reported = found[found["variant"] == "reference"].dropna(subset="value")
    table = reported.pivot(index="since", columns="period", values="relative").dropna()
    return None if table.empty or len(table.columns) < len(question.periods) else table


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    """Which period had grown most by then."""
    table = _side_by_side(question, found)
    if table is None:
        return ""
    best = max(question.periods, key=lambda one: table.iloc[-1][one.number])
    return words(
        "periods.aligned.headline",
        years=period_years(best, words),
        value=_index(float(table.iloc[-1][best.number]), words),
    )


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """Where each period stood in the last year since the start that all of them report."""
    table = _side_by_side(question, found)
    if table is None:
        return ""
    since = int(table.index[-1])
    told = []
    for period in question.periods:
        others = found[(found["period"] == period.number) & (found["since"] == since)]
        others = others[(others["variant"] == "alternate") & others["competing"]]
        one = Reported(table.at[since, period.number], tuple(others["relative"]))
        value = telling.told(one, _index, words)
        years = period_years(period, words)
        told.append(words("periods.part", years=years, value=value))
    what = capitalised(subject(question.line, words))
    return words("periods.aligned.finding", subject=what, since=since, parts="; ".join(told))


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    years = {period.number: period_years(period, words) for period in question.periods}
    relative, billions = telling.exact(found["relative"]), telling.exact(found["value"], 1000)
    return table(
        found.itertuples(),
        Column.year(words),
        Column(words("periods.heading.period"), lambda row: years[row.period], "line"),
        Number.of(words("periods.heading.since"), "since", telling.rounded(0), words, "down"),
        Number.of(words("periods.heading.index"), "relative", relative, words, "value"),
        Number.of(words("periods.heading.billion"), "value", billions, words),
        Column.status(words),
        Column.sources(words),
    )


def _notes(question: Question, found: pd.DataFrame, words: Words) -> list[str]:
    told = [words("periods.note.first_value")]
    if found["competing"].any():
        told += edition_note(question, words)
    told += why_not(found[~found["competing"]], words)
    if question.selection.prices == "real":
        told.append(words("note.real", base=question.base))
    if question.selection.reporter == "UZB":
        told.append(words("periods.note.uzbekistan"))
    return told
