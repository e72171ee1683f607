"""Are the borders of the periods in the data? A joint regression, and breaks chosen by the data."""

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from dashboard.analysis.alternates import affecting, variants
from dashboard.analysis.breaks import DRAWS, Breaks, chosen_breaks
from dashboard.analysis.comparison import values_of
from dashboard.analysis.joint_trend import JointTrend, joint_trend
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.periods import verdict
from dashboard.exhibits.periods.breaks_chart import breaks_chart
from dashboard.exhibits.periods.breaks_tables import whole_table
from dashboard.exhibits.periods.comparison import method
from dashboard.exhibits.periods.question import Question, flow_rows, joined_sources, sources_of
from dashboard.exhibits.reading import signs, years_of_state
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "periods-breaks"
FOLLOWS = ("reporter", "flow", "prices")


@dataclass(frozen=True)
class Tested:
    """What one variant of the series says. None where its years cannot carry it."""

    variant: str
    series: pd.Series
    joint: JointTrend | None
    breaks: Breaks | None


@lru_cache(maxsize=32)
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
    line, prices = question.line, question.selection.prices
    years = range(question.periods[0].start, question.newest + 1)
    return frame.astype(whole).assign(
        reporter=line.reporter,
        partner=line.partner,
        flow=line.flow,
        prices=prices,
        sources=[joined_sources(question, prices, years, one) for one in frame["variant"]],
    )


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Values, the article's trends and the data's; labelled exploratory, with the years."""
    found, line, prices = tests(question), question.line, question.selection.prices
    main, plotted = found[0], flow_rows(question, prices)
    money = words(f"unit.{prices}.billion", base=question.base)
    years = words.plural("periods.breaks.label", int(main.series.notna().sum()))
    unit = capitalised(f"{words('periods.breaks.unit', unit=money)} · {years}")
    told = verdict.sentences(found, borders(question), words)
    drawable = main.joint is not None or main.breaks is not None
    return Exhibit(
        **frame,
        title=words("periods.breaks.title", subject=capitalised(subject(line, words))),
        unit=unit,
        stored=words("periods.heading.estimate"),
        finding=told[0],
        headline=words("periods.breaks.headline", year=main.breaks.one.years[0])
        if main.breaks
        else "",
        drawing=(lambda: breaks_chart(question, main, borders(question), unit, words))
        if drawable
        else None,
        writing=lambda: whole_table(found, borders(question), words),
        listing=lambda: described(rows(question), question.tables),
        lead=source_lead(plotted, words),
        sources=sources_of(plotted, question, words),
        notes=(*told[1:], *_notes(main, words)),
        reading=_reading(found, plotted, words) if drawable else (),
        method=tuple(method(one, words, draws=DRAWS) for one in ("joint", "chosen", "bootstrap")),
    )


def _reading(found: list[Tested], plotted: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """What the legend of the figure leaves open."""
    told = [words("reading.log")]
    if found[0].breaks:
        told.append(words("reading.chosen_breaks"))
    dated = {
        "on_estimate": years_of_state(plotted, "estimate"),
        "services_included": years_of_state(plotted, "services_included"),
        "edition_elsewhere": set(plotted.loc[plotted["competing"], "year"]),
    }
    return (*told, *signs(dated, words))


def _notes(main: Tested, words: Words) -> list[str]:
    told = []
    if main.joint:
        told.append(words("periods.note.log_points"))
        told.append(words("periods.note.hac_small"))
    if main.breaks:
        told.append(words("periods.note.interval_narrow"))
    return told
