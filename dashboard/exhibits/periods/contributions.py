"""What exports and imports contributed to the change of turnover."""

import pandas as pd

from dashboard.analysis.alternates import variants
from dashboard.analysis.comparison import values_of
from dashboard.analysis.contributions import contributions, legs
from dashboard.analysis.questions import Line
from dashboard.exhibits import telling
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import direction
from dashboard.exhibits.periods.question import (
    Question,
    both_flows,
    flow_rows,
    joined_sources,
    sources_of,
    variant_name,
)
from dashboard.exhibits.sources import source_lead
from dashboard.figures.layers import range_text
from dashboard.figures.waterfall import Step, waterfall
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
    return Exhibit(
        **frame,
        title=words("periods.contributions.title"),
        unit=words(f"unit.{prices}.billion", base=question.base),
        stored=words(f"unit.{prices}.million", base=question.base),
        finding=_finding(drawn, words),
        drawing=None if drawn.empty else lambda narrow: _figure(question, drawn, words, narrow),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        lead=source_lead(flow_rows(question, prices), words),
        sources=sources_of(plotted, question, words),
        notes=(words("periods.note.legs"), words("note.turnover")),
        reading=_reading(question, words),
    )


def _reading(question: Question, words: Words) -> tuple[str, ...]:
    """Which of two steps are exports; the colours say it only to those who know them."""
    reporter, partner = question.line.reporter, question.line.partner
    ways = {flow: direction(Line(reporter, partner, flow), words) for flow in ("export", "import")}
    return (words("reading.steps", **ways),)


def _figure(question: Question, drawn: pd.DataFrame, words: Words, narrow: bool):
    return waterfall(_steps(question, drawn, words, narrow), words)


def _exporter(question: Question, part: str) -> str | None:
    line = question.line
    return {"export": line.reporter, "import": line.partner}.get(part)


def _steps(question: Question, drawn: pd.DataFrame, words: Words, narrow: bool) -> list[Step]:
    steps, level = [], 0.0
    for at, row in enumerate(drawn.itertuples()):
        value = row.value / 1000
        if row.part in ("start", "end"):
            if row.part == "start" and at:
                continue
            year = str(row.first_year if row.part == "start" else row.last_year)
            text = words.number(value, 1 if narrow else 2)
            hover = f"<b>{words('flow.turnover')}, {year}</b><br>{telling.money(row.value, words)}"
            steps.append(Step(year, 0.0, value, value, text, hover, None))
            level = value
            continue
        after = level + value
        text = words.signed(value, 2)
        label = "" if narrow else text
        flow = words(f"flow.{row.part}")
        years = range_text(row.first_year, row.last_year)
        hover = f"<b>{flow}, {years}</b><br>{words('money.billion', value=text)}"
        ends = sorted((level, after))
        exporter = _exporter(question, row.part)
        steps.append(Step("" if narrow else flow, *ends, after, label, hover, exporter))
        level = after
    return steps


def _finding(drawn: pd.DataFrame, words: Words) -> str:
    """The last leg in a sentence."""
    if drawn.empty:
        return ""
    leg = drawn[drawn["last_year"] == drawn["last_year"].max()].set_index("part")
    change = leg.at["end", "value"] - leg.at["start", "value"]

    def told(value: float) -> str:
        return words("money.billion", value=telling.signed_billions(value, words))

    return words(
        "periods.contributions.finding",
        years=range_text(int(leg["first_year"].iloc[0]), int(leg["last_year"].iloc[0])),
        change=told(change),
        exports=told(leg.at["export", "value"]),
        imports=told(leg.at["import", "value"]),
    )


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    unit = words(f"unit.{question.selection.prices}.billion", base=question.base)
    ends, parts = (telling.exact(found["value"], 1000, signed) for signed in (False, True))
    points = telling.in_percent(telling.exact(found["points"], signed=True))
    return Written(
        headings=(
            words("periods.heading.years"),
            words("periods.heading.part"),
            words("table.value", unit=unit),
            words("periods.heading.points"),
            words("periods.heading.values_used"),
        ),
        rows=tuple(
            (
                range_text(int(row.first_year), int(row.last_year)),
                words(f"periods.contributions.{row.part}"),
                telling.cell(row.value, ends if row.part in ("start", "end") else parts, words),
                telling.cell(row.points, points, words),
                variant_name(row.variant, words),
            )
            for row in found.itertuples()
        ),
        numeric=(2, 3),
    )
