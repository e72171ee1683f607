"""What exports and imports contributed to the change of turnover."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.alternates import variants
from dashboard.analysis.comparison import values_of
from dashboard.analysis.contributions import contributions, legs
from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Step
from dashboard.charts.marks import Columns
from dashboard.charts.years import range_text
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, direction
from dashboard.exhibits.periods.chain import DECIMALS, decimals_of, finding, headline
from dashboard.exhibits.periods.question import (
    Question,
    both_flows,
    flow_rows,
    joined_sources,
    sources_of,
    values_used,
)
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "periods-contributions"
FOLLOWS = ("period", "reporter", "prices")


def rows(question: Question) -> pd.DataFrame:
    """Contributions by leg and part; `variant` tells which values an end year rests on."""
    reporter = question.selection.reporter
    numbers = {period.number for period in question.chosen}
    parts = []
    for variant in variants(question.tables, reporter, question.line.partner):
        values = values_of(question.tables, reporter, variant)
        flows = values.usd if question.selection.prices == "usd" else values.real
        steps = legs(flows, question.periods, question.newest)
        kept = [step for step in steps if step[0] in numbers]
        if variant.source is not None:
            kept = [step for step in kept if set(variant.years) & set(step[1:])]
        parts.append(contributions(flows, kept).assign(variant=variant.key))
    found = pd.concat(parts, ignore_index=True)
    sources = [_sources_behind(question, row) for row in found.itertuples()]
    return found.assign(reporter=reporter, prices=question.selection.prices, sources=sources)


def _sources_behind(question: Question, row) -> str:
    """Those of both flows in the two years that are set against each other."""
    years = (row.first_year, row.last_year)
    return joined_sources(both_flows(question), question.selection.prices, years, row.variant)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """A chain of columns whose steps add up exactly."""
    found, prices = rows(question), question.selection.prices
    plotted = flow_rows(both_flows(question), prices)
    drawn = found[found["variant"] == "reference"]
    unit = capitalised(words(f"unit.{prices}.billion", base=question.base))
    return Exhibit(
        **frame,
        title=words("periods.contributions.title"),
        unit=unit,
        stored=words(f"unit.{prices}.million", base=question.base),
        finding=finding(drawn, words),
        headline=headline(drawn, words),
        drawing=None if drawn.empty else lambda: _chart(question, drawn, unit, words),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        lead=source_lead(flow_rows(question, prices), words),
        sources=sources_of(plotted, question, words),
        notes=(words("periods.note.legs"), words("note.turnover")),
        reading=_reading(question, drawn, words),
    )


def _reading(question: Question, drawn: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """Which of two steps are exports, which the colours say only to those who know them, and
    whether what is printed is rounded."""
    reporter, partner = question.line.reporter, question.line.partner
    ways = {flow: direction(Line(reporter, partner, flow), words) for flow in ("export", "import")}
    rounded = [] if decimals_of(drawn) else [words("reading.rounded")]
    return (words("reading.steps", **ways), *rounded)


@dataclass(frozen=True)
class _Column:
    """A turnover, or what a flow of goods added to it or took away; level: where it ends.

    name: of the column alone, told: with its amount; texts, labels: from the longest on.
    """

    flow: str
    name: str
    low: float
    high: float
    level: float
    amount: float
    texts: tuple[str, ...]
    labels: tuple[str, ...]
    told: str


def _chart(question: Question, drawn: pd.DataFrame, unit: str, words: Words) -> Chart:
    """Columns from left to right, joined at the level that each step reaches."""
    columns = _columns(drawn, words)
    line = question.line
    colours = {
        "turnover": tokens.INK,
        "export": tokens.COUNTRY[line.reporter],
        "import": tokens.COUNTRY[line.partner],
    }
    up = Values(
        min(0.0, *(one.low for one in columns)),
        1.12 * max(one.high for one in columns),
        title=unit,
        decimals=2,
    )
    panel = Panel(
        marks=tuple(
            _mark(flow, colour, [one for one in columns if one.flow == flow], words)
            for flow, colour in colours.items()
        ),
        across=Categories(tuple(one.name for one in columns), tuple(one.labels for one in columns)),
        up=up,
        context=tuple(Step(one.name, one.level) for one in columns[:-1]),
    )
    return Chart((panel,), words, columns="over")


def _mark(flow: str, colour: str, columns: list[_Column], words: Words) -> Columns:
    return Columns(
        words(f"flow.{flow}"),
        at=tuple(one.name for one in columns),
        values=tuple(one.high - one.low for one in columns),
        colours=(colour,),
        told=tuple(one.told for one in columns),
        base=tuple(one.low for one in columns),
        amounts=tuple(one.amount for one in columns),
        texts=tuple(one.texts for one in columns),
    )


def _columns(drawn: pd.DataFrame, words: Words) -> list[_Column]:
    found, level, decimals = [], 0.0, decimals_of(drawn) or DECIMALS
    for at, row in enumerate(drawn.itertuples()):
        if row.part == "start" and at:
            continue
        if row.part in ("start", "end"):
            found.append(_turnover(row, decimals, words))
        else:
            found.append(_step(row, level, decimals, words))
        level = found[-1].level
    return found


def _turnover(row, decimals: int, words: Words) -> _Column:
    value = row.value / 1000
    year = str(row.first_year if row.part == "start" else row.last_year)
    texts = (words.number(value, decimals),)
    told = f"<b>{words('flow.turnover')}, {year}</b><br>{telling.money(row.value, words)}"
    return _Column("turnover", year, 0.0, value, value, value, texts, (year,), told)


def _step(row, level: float, decimals: int, words: Words) -> _Column:
    value = row.value / 1000
    flow, text = words(f"flow.{row.part}"), words.signed(value, decimals)
    years = range_text(row.first_year, row.last_year)
    name = words("title.years", what=flow, years=years)
    told = f"<b>{name}</b><br>{words('money.billion', value=text)}"
    low, high = sorted((level, level + value))
    return _Column(row.part, name, low, high, level + value, value, (text,), (flow,), told)


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    unit = words(f"unit.{question.selection.prices}.billion", base=question.base)
    years, part = words("periods.heading.years"), words("periods.heading.part")
    ends, parts = (telling.exact(found["value"], 1000, signed) for signed in (False, True))
    points = telling.in_percent(telling.exact(found["points"], signed=True))

    def amount(row) -> str:
        return telling.cell(row.value, ends if row.part in ("start", "end") else parts, words)

    return table(
        found.itertuples(),
        Column(years, lambda row: range_text(row.first_year, row.last_year)),
        Column(part, lambda row: words(f"periods.contributions.{row.part}")),
        Number(words("table.value", unit=unit), amount),
        Number.of(words("periods.heading.points"), "points", points, words),
        values_used(words),
    )
