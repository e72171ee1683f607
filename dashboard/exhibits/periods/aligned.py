"""The periods laid over each other: years since the start of each, its first value = 100."""

import pandas as pd

from dashboard.analysis.comparison import price_base
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.periods import editions, telling
from dashboard.exhibits.periods.colours import colour
from dashboard.exhibits.periods.rows import flow_rows
from dashboard.exhibits.periods.section import Question, Section, Table
from dashboard.exhibits.sources import source_lead, source_tags
from dashboard.figures import tokens
from dashboard.figures.overlay import period_overlay
from dashboard.figures.series import LineLook
from dashboard.figures.trade import TradeChart
from dashboard.words import Words

NAME = "aligned"


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


def build(question: Question, words: Words, narrow: bool) -> Section:
    """The section: chart, table of its rows, finding for the last year that all periods have."""
    found = rows(question)
    line, prices = question.line, question.selection.prices
    base = price_base(question.tables)
    return Section(
        name=NAME,
        title=capitalised(words("periods.aligned.title", subject=subject(line, words))),
        unit=words(f"periods.aligned.unit.{prices}", base=base),
        finding=_finding(question, found, words),
        figure=_figure(question, found, words, narrow),
        tables=(_table(question, found, words),),
        lead=source_lead(found, words),
        sources=telling.sources_of(found, question.tables, words),
        notes=_notes(question, found, words),
    )


def _figure(question: Question, found: pd.DataFrame, words: Words, narrow: bool):
    line = question.line
    look = LineLook(
        label=words(f"flow.{line.flow}"),
        colour=colour(question),
        dash=tokens.DASHES[line.reporter],
        symbol=tokens.SYMBOLS[line.reporter],
    )
    numbers = [telling.cell(value, _index, words) for value in found["relative"]]
    origins = [source_tags(joined, words) for joined in found["sources"]]
    chart = TradeChart(
        rows=found.assign(shown=found["relative"], number=numbers, origin=origins),
        looks={line: look},
        periods=question.periods,
        first=question.periods[0].start,
        last=question.newest,
        log=False,
        events=question.tables.events.iloc[:0],
        changes={},
        narrow=narrow,
    )
    return period_overlay(chart, words)


def _index(value: float, words: Words) -> str:
    return words.number(value, 0)


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """Where each period stood in the last year since the start that all of them report."""
    reported = found[found["variant"] == "reference"].dropna(subset="value")
    table = reported.pivot(index="since", columns="period", values="relative").dropna()
    if table.empty or len(table.columns) < len(question.periods):
        return ""
    since = int(table.index[-1])
    told = []
    for period in question.periods:
        others = found[(found["period"] == period.number) & (found["since"] == since)]
        others = others[others["variant"] == "alternate"]
        value = telling.either(table.at[since, period.number], others["relative"], _index, words)
        years = telling.years_of(period, words)
        told.append(words("periods.part", years=years, value=value))
    what = capitalised(subject(question.line, words))
    return words("periods.aligned.finding", subject=what, since=since, parts="; ".join(told))


def _table(question: Question, found: pd.DataFrame, words: Words) -> Table:
    by_number = {period.number: period for period in question.periods}
    return Table(
        caption=words("periods.aligned.caption"),
        headings=(
            words("table.year"),
            words("periods.heading.period"),
            words("periods.heading.since"),
            words("periods.heading.index"),
            words("periods.heading.billion"),
            words("table.status"),
            words("table.source"),
        ),
        rows=[
            (
                str(row.year),
                telling.years_of(by_number[row.period], words),
                words.number(row.since, 0),
                telling.cell(row.relative, _index, words),
                telling.cell(row.value, telling.billions, words),
                _status(row, words),
                telling.named_sources(row.sources, words),
            )
            for row in found.itertuples()
        ],
        numeric=(2, 3, 4),
    )


def _status(row, words: Words) -> str:
    if pd.isna(row.value):
        return words("status.not_found")
    states = [one for one in row.status.split(" + ") if one != "reported"] or ["reported"]
    told = ", ".join(words(f"status.{one}") for one in states)
    return words("status.other_value", status=told) if row.variant == "alternate" else told


def _notes(question: Question, found: pd.DataFrame, words: Words) -> list[str]:
    told = [words("periods.note.first_value")]
    if (found["variant"] == "alternate").any():
        told += editions.note(question, words)
    if question.selection.prices == "real":
        told.append(words("note.real", base=price_base(question.tables)))
    if question.selection.reporter == "UZB":
        told.append(words("periods.note.uzbekistan"))
    return told
