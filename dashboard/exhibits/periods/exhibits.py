"""The sections of the page as exhibits."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.companies import CLAIMS
from dashboard.analysis.periods import Period
from dashboard.exhibits.controls import Control, control, stated
from dashboard.exhibits.exhibit import Exhibit, Plot, SourceNote, Written
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.periods import firms, tested
from dashboard.exhibits.periods.download import periods_download
from dashboard.exhibits.periods.marked_plots import breaks_plot, companies_plot
from dashboard.exhibits.periods.plots import (
    aligned_plot,
    contributions_plot,
    index_plot,
    standing_plot,
)
from dashboard.exhibits.periods.section import Question, Section
from dashboard.exhibits.periods.selection import (
    REPORTERS,
    PeriodsSelection,
    from_query,
    periods_parameters,
    settle,
    to_query,
)
from dashboard.exhibits.periods.tested_tables import whole_table
from dashboard.exhibits.periods.view import NEEDS, SECTIONS, section
from dashboard.exhibits.sources import page_notes
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.stated import stated_period
from dashboard.figures.legend import with_legend
from dashboard.words import Words

PATH = "/periods"

# The others have no chart.
_PLOTS = {
    "aligned": aligned_plot,
    "contributions": contributions_plot,
    "breaks": breaks_plot,
    "standing": standing_plot,
    "index": index_plot,
    "companies": companies_plot,
}
# What the chosen index depends on besides itself and the period.
_INDEX_NEEDS = {"dependence": "reporter", "coverage": "reporter", "concentration": "flow"}


def exhibit_name(name: str) -> str:
    """The name of a section's exhibit, which its files share."""
    return f"periods-{name}"


def periods_state(periods: tuple[Period, ...]) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        asked, refused = from_query(query, periods)
        return Settled(to_query(settle(asked), periods), refused)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        return controls(settle(from_query(query, periods)[0]), periods, words)

    return State(settled, offered)


def controls(
    selection: PeriodsSelection, periods: tuple[Period, ...], words: Words
) -> dict[str, Control]:
    """Query parameter -> control; the period is every page's own."""
    named = {"reporter": [(one, words(f"reporter.{one}")) for one in REPORTERS]}
    return {
        parameter.name: control(parameter, getattr(selection, field), words, named.get(field))
        for field, parameter in periods_parameters(periods).items()
        if field not in ("lang", "period")
    }


def periods_exhibits(services: Services) -> Mapping[str, Exhibitor]:
    """An exhibit for each section."""
    return {exhibit_name(name): _exhibitor(name, services) for name in SECTIONS}


def _exhibitor(name: str, services: Services) -> Exhibitor:
    periods = services.periods

    def followed(query: Mapping[str, str]) -> PeriodsSelection:
        return _only_needed(name, settle(from_query(query, periods)[0]))

    def canonical(query: Mapping[str, str]) -> str:
        return to_query(followed(query), periods)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        question = Question(services.tables, periods, followed(query))
        return build(question, section(name, question, words, False), words)

    return Exhibitor(exhibit_name(name), canonical, make, charted=name in _PLOTS)


def build(question: Question, one: Section, words: Words) -> Exhibit:
    """A drawn section with all that belongs to it; the warning beside its title goes along."""
    rows = periods_download(one.name, question)

    def drawing(narrow: bool) -> go.Figure | None:
        return _figure(section(one.name, question, words, True) if narrow else one)

    return Exhibit(
        name=exhibit_name(one.name),
        path=PATH,
        query=to_query(question.selection, question.periods),
        title=one.title,
        finding=one.finding,
        unit=" · ".join(part for part in (one.unit, one.label) if part),
        filters=_filters(question, one.name, words),
        drawing=drawing if one.figure else None,
        plotting=lambda: _plot(question, one, words),
        writing=lambda: _written(question, one, words),
        listing=lambda: rows,
        lead=one.lead,
        sources=_sources(question, one, rows, words),
        notes=(*one.notes, *(_claims(question, words) if one.name == firms.NAME else ())),
        method=tuple(f"{heading}: {text}" for heading, text in one.about),
    )


def _figure(one: Section) -> go.Figure | None:
    """Away from its page, the chart of companies has to explain its colours itself."""
    return with_legend(one.figure) if one.name == firms.NAME and one.figure else one.figure


def needs(name: str, selection: PeriodsSelection) -> tuple[str, ...]:
    """The parameters that matter to a section in this state."""
    if name != "index":
        return NEEDS[name]
    own = _INDEX_NEEDS.get(selection.index)
    return ("period", "index", own) if own else ("period", "index")


def _only_needed(name: str, selection: PeriodsSelection) -> PeriodsSelection:
    kept = {one: getattr(selection, one) for one in needs(name, selection)}
    return PeriodsSelection(**kept)


def _filters(question: Question, name: str, words: Words) -> tuple[tuple[str, str], ...]:
    selection, periods = question.selection, question.periods
    offered = controls(selection, periods, words)
    names = {field: one.name for field, one in periods_parameters(periods).items()}
    told = []
    for field in needs(name, selection):
        if field == "period":
            told.append(stated_period(selection.period, periods, words))
        else:
            told += stated(offered, [names[field]], words)
    return tuple(told)


def _plot(question: Question, one: Section, words: Words) -> Plot | None:
    draw = _PLOTS.get(one.name)
    return draw(question, one, words) if draw and one.figure is not None else None


def _written(question: Question, one: Section, words: Words) -> Written:
    """The section's table; of a section that found nothing an empty one."""
    tables = one.tables
    if one.name == tested.NAME:
        tables = (whole_table(tested.tests(question), tested.borders(question), words),)
    if not tables:
        return Written((), ())
    return Written(tables[0].headings, tuple(tables[0].rows), tables[0].numeric)


def _sources(
    question: Question, one: Section, rows: pd.DataFrame, words: Words
) -> tuple[SourceNote, ...]:
    """Those of the section; single figures name the page that each of them stands on."""
    if one.sources or "source" not in rows:
        return tuple(one.sources)
    years = rows["year"] if "year" in rows else rows["as_of"].str[:4].astype(int)
    used = pd.DataFrame({"year": years, "source": rows["source"]})
    return tuple(page_notes(used, question.tables, words))


def _claims(question: Question, words: Words) -> list[str]:
    """What the article says of companies, and what the sources say of that."""
    told = []
    for claim in CLAIMS:
        about = [firms.capital(claim.origin, words)]
        about += [words.date(claim.as_of)] if claim.as_of else []
        count, found = words.number(claim.count, 0), firms.verdict(question, claim, words)
        told.append(f"{words('periods.claims.caption')}: {count} ({', '.join(about)}) – {found}.")
    return told
