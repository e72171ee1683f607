"""Are the borders of the periods in the data? A joint regression, and breaks chosen by the data."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.alternates import affecting, variants
from dashboard.analysis.breaks import DRAWS, Breaks, chosen_breaks
from dashboard.analysis.comparison import price_base, values_of
from dashboard.analysis.joint_trend import JointTrend, joint_trend
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.periods import telling, verdict
from dashboard.exhibits.periods.rows import flow_rows
from dashboard.exhibits.periods.section import Question, Section
from dashboard.exhibits.periods.tested_figure import figure
from dashboard.exhibits.periods.tested_tables import break_table, term_table
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "breaks"


@dataclass(frozen=True)
class Tested:
    """What one variant of the series says. None where its years cannot carry it."""

    variant: str
    series: pd.Series
    joint: JointTrend | None
    breaks: Breaks | None


def tests(question: Question) -> list[Tested]:
    """The regression and the breaks for the reference series, then for each other edition."""
    line, found = question.line, []
    for variant in affecting(variants(question.tables, line.reporter, line.partner), line.flow):
        values = values_of(question.tables, line.reporter, variant)
        frame = values.usd if question.selection.prices == "usd" else values.real
        series = frame[line.flow]
        joint = joint_trend(series, borders(question))
        found.append(Tested(variant.key, series, joint, chosen_breaks(series)))
    return found


def borders(question: Question) -> tuple[int, ...]:
    """The first years of all periods but the first."""
    return tuple(period.start for period in question.periods[1:])


def rows(question: Question) -> pd.DataFrame:
    """Coefficients and break dates as one frame; `kind` tells which a row is.

    kind: level, slope (at border `year`), all (joint test), break (first year after it, with
    `low` and `high` of its interval) or fit (`estimate` is the sum of squared residuals).
    """
    found = []
    for test in tests(question):
        about = {"variant": test.variant}
        if test.joint:
            about |= {"observations": test.joint.years, "lag": test.joint.lag}
            found += [{**about, "model": "article", **vars(term)} for term in test.joint.terms]
            found.append({**about, "model": "article", "kind": "fit", "estimate": test.joint.rss})
        if test.breaks:
            about = {"variant": test.variant, "observations": test.breaks.observations}
            found.append({**about, "model": "line", "kind": "fit", "estimate": test.breaks.rss})
            for model, dates in (("one", test.breaks.one), ("two", test.breaks.two)):
                for year, (low, high) in zip(dates.years, dates.intervals, strict=True):
                    dated = {"kind": "break", "year": year, "low": low, "high": high}
                    found.append({**about, "model": model, **dated})
                found.append({**about, "model": model, "kind": "fit", "estimate": dates.rss})
    columns = ["variant", "model", "kind", "year", "estimate", "classical_p", "hac_p", "low"]
    frame = pd.DataFrame(found, columns=[*columns, "high", "observations", "lag"])
    whole = {name: "Int64" for name in ("year", "low", "high", "observations", "lag")}
    line = question.line
    return frame.astype(whole).assign(
        reporter=line.reporter,
        partner=line.partner,
        flow=line.flow,
        prices=question.selection.prices,
    )


def build(question: Question, words: Words, _narrow: bool) -> Section:
    """The section; labelled exploratory, with the number of years."""
    found = tests(question)
    main = found[0]
    prices, base = question.selection.prices, price_base(question.tables)
    plotted = flow_rows(question, prices)
    years = int(main.series.notna().sum())
    told = verdict.sentences(found, borders(question), words)
    drawable = main.joint is not None or main.breaks is not None
    tables = [term_table(found, words), break_table(found, borders(question), words)]
    return Section(
        name=NAME,
        title=words("periods.breaks.title", subject=capitalised(subject(question.line, words))),
        unit=words("periods.breaks.unit", unit=words(f"unit.{prices}.billion", base=base)),
        label=words.plural("periods.breaks.label", years),
        finding=told[0],
        figure=figure(question, main, words) if drawable else None,
        tables=tuple(table for table in tables if table.rows),
        lead=source_lead(plotted, words),
        sources=telling.sources_of(plotted, question.tables, words),
        notes=[*told[1:], *_notes(main, words)],
        about=[
            (words(f"periods.method.{one}"), words(f"periods.method.{one}.text", draws=DRAWS))
            for one in ("joint", "chosen", "bootstrap")
        ],
    )


def _notes(main: Tested, words: Words) -> list[str]:
    told = []
    if main.joint:
        told.append(words("periods.note.log_points"))
        told.append(words("periods.note.hac_small"))
    if main.breaks:
        told.append(words("periods.note.interval_narrow"))
    return told
