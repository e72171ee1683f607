"""The same trade in current and in constant prices, on one axis."""

import pandas as pd

from dashboard.analysis.findings import growth_variants
from dashboard.analysis.growth import Growth
from dashboard.analysis.reported import Reported
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Mark
from dashboard.charts.years import range_text
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.headlines import grown
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.periods.question import (
    Question,
    colour,
    edition_note,
    flow_rows,
    line_signs,
    sources_of,
    values_used,
)
from dashboard.exhibits.plotted import gapped, line_marks, plotted, unknown_years
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "periods-prices"
FOLLOWS = ("period", "reporter", "flow")
PRICES = ("usd", "real")


def rows(question: Question) -> pd.DataFrame:
    """Plotted rows in the selected years, once in each kind of prices (column `prices`)."""
    first, last = question.years
    found = pd.concat([flow_rows(question, one).assign(prices=one) for one in PRICES])
    return found[found["year"].between(first, last)].reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """How much of the growth is left when the dollar's inflation is taken out."""
    found = rows(question)
    unit = words("periods.prices.unit", base=question.base)
    return Exhibit(
        **frame,
        title=capitalised(words("periods.prices.title", subject=subject(question.line, words))),
        unit=unit,
        stored=words("periods.prices.stored", base=question.base),
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=(lambda: _chart(question, found, unit, words)) if len(found) else None,
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        lead=source_lead(flow_rows(question, "usd"), words),
        sources=sources_of(found, question, words),
        notes=(words("periods.prices.note", base=question.base), *edition_note(question, words)),
        reading=line_signs(found, words),
    )


def _of(found: pd.DataFrame, prices: str) -> pd.DataFrame:
    return found[found["prices"] == prices]


def _look(question: Question, prices: str, words: Words) -> Look:
    """Current prices in the colour of the flow, constant ones stepping back."""
    label = words(f"periods.prices.line.{prices}", base=question.base)
    return Look(label, colour(question) if prices == "usd" else tokens.MUTED)


def _marks(question: Question, found: pd.DataFrame, words: Words) -> tuple[Mark, ...]:
    return tuple(
        mark
        for prices in PRICES
        for mark in line_marks(
            plotted(_of(found, prices), telling.money, words, divisor=1000),
            _look(question, prices, words),
            words,
        )
    )


def _chart(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Chart:
    shown = plotted(found, telling.money, words, divisor=1000)
    panel = Panel(
        marks=_marks(question, found, words),
        across=Years(*question.years),
        up=Values(*limits(gapped(shown["shown"])), title=unit, decimals=2),
        unknown=unknown_years(shown),
    )
    return Chart((panel,), words, question.periods, key="ends", by_year=True)


def _growth(question: Question, found: pd.DataFrame, prices: str) -> tuple[Growth, Reported] | None:
    """From the first to the last year with a value, and how many times as much by each edition."""
    main, others = growth_variants(_of(found, prices), question.line)
    if main is None:
        return None
    times = tuple(one.last / one.first for one in others)
    return main, Reported(main.last / main.first, times)


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    grown_by = [_growth(question, found, one) for one in PRICES]
    if None in grown_by:
        return ""
    (main, nominal), (_, real) = (one for one in grown_by if one)
    times = telling.rounded(1)
    return words(
        "periods.prices.finding",
        years=range_text(main.first_year, main.last_year),
        subject=subject(question.line, words),
        nominal=telling.told(nominal, times, words),
        real=telling.told(real, times, words),
        base=question.base,
    )


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    growth = _growth(question, found, "real")
    return "" if growth is None else grown("real", growth[0], words)


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    write = telling.exact(found["value"], 1000)

    def line(row) -> str:
        return words(f"periods.prices.line.{row.prices}", base=question.base)

    return table(
        found.sort_values(["year", "prices"], ascending=False, kind="stable").itertuples(),
        Column.year(words, "down"),
        Column(words("table.line"), line, "line"),
        Number.of(words("periods.heading.billion"), "value", write, words, "value"),
        values_used(words),
        Column.sources(words),
    )
