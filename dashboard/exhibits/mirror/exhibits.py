"""The parts of the mirror page as exhibits."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.mirror import mirror_pairs
from dashboard.exhibits.controls import Control
from dashboard.exhibits.exhibit import Exhibit, Plot
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.mirror.choices import controls
from dashboard.exhibits.mirror.context import Context, MirrorData
from dashboard.exhibits.mirror.download import mirror_download
from dashboard.exhibits.mirror.exhibits_lists import conflicts_exhibit, reporting_exhibit
from dashboard.exhibits.mirror.levels import levels_view, quoted_of_directions
from dashboard.exhibits.mirror.official import (
    TURNOVERS,
    drawn_turnover,
    official_view,
    turnover_rows,
)
from dashboard.exhibits.mirror.plots import amounts_plot, asymmetry_plot, ratio_plot
from dashboard.exhibits.mirror.ratio import asymmetry_view, ratio_view
from dashboard.exhibits.mirror.selection import MirrorOptions, from_query, to_query
from dashboard.exhibits.mirror.stated import PATH, exhibit_name, own_query, stated_choices
from dashboard.exhibits.mirror.telling import ChartView
from dashboard.exhibits.mirror.view import compared, counted
from dashboard.exhibits.sources import page_notes
from dashboard.exhibits.state import Settled, State
from dashboard.figures import tokens
from dashboard.figures.legend import with_legend
from dashboard.words import Words, words_for


def mirror_state(options: MirrorOptions) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        asked, refused = from_query(query, options)
        return Settled(to_query(options.canonical(asked), options), refused)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        return controls(from_query(query, options)[0], options, words)

    return State(settled, offered)


def mirror_exhibits(data: MirrorData, options: MirrorOptions) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor of every part of the page."""

    def exhibitor(part: str, make: Callable[[Context], Exhibit]) -> Exhibitor:
        def context(query: Mapping[str, str], words: Words) -> Context:
            selection = options.canonical(from_query(query, options)[0])
            return Context(data, options, selection, words)

        return Exhibitor(
            name=exhibit_name(part),
            canonical=lambda query: own_query(part, context(query, words_for("en"))),
            make=lambda query, words: make(context(query, words)),
            charted=part not in ("reporting", "conflicts"),
            tall=part == "levels",
        )

    parts = {
        "levels": _levels,
        "pairs": partial(_apart, "pairs", ratio_view, ratio_plot),
        "asymmetry": partial(_apart, "asymmetry", asymmetry_view, asymmetry_plot),
        "official": _official,
        "reporting": reporting_exhibit,
        "conflicts": conflicts_exhibit,
    }
    return {exhibit_name(part): exhibitor(part, make) for part, make in parts.items()}


def _levels(context: Context) -> Exhibit:
    rows, drawn = counted(context), quoted_of_directions(context)

    def show(one: Context) -> ChartView:
        return levels_view(one, rows)

    colours = {
        line: tokens.COUNTRY[direction.exporter]
        for direction in context.selection.directions
        for line in direction.lines
    }
    return _exhibit(
        "levels",
        context,
        show,
        lambda unit: amounts_plot(context, rows, drawn, colours, unit),
        drawn,
    )


def _official(context: Context) -> Exhibit:
    rows, drawn = turnover_rows(context), drawn_turnover(context)
    colours = dict.fromkeys(TURNOVERS, tokens.INK)
    return _exhibit(
        "official",
        context,
        official_view,
        lambda unit: amounts_plot(context, rows, drawn, colours, unit),
        drawn,
    )


def _apart(
    part: str,
    show: Callable[[Context, pd.DataFrame, pd.DataFrame], ChartView],
    plot: Callable[[Context, pd.DataFrame, str], Plot],
    context: Context,
) -> Exhibit:
    """How far the counts are apart, by one of the two measures."""
    rows = compared(counted(context))
    pairs = mirror_pairs(rows, context.selection.directions)
    return _exhibit(
        part,
        context,
        lambda one: show(one, rows, pairs),
        lambda unit: plot(context, pairs, unit),
    )


def _exhibit(
    part: str,
    context: Context,
    show: Callable[[Context], ChartView],
    plot: Callable[[str], Plot],
    drawn: pd.DataFrame | None = None,
) -> Exhibit:
    """drawn: quoted figures in the chart, whose pages are sources too."""
    view = show(context)

    def drawing(narrow: bool) -> go.Figure:
        return _explained(show(replace(context, narrow=True)).figure if narrow else view.figure)

    pages = [] if drawn is None else page_notes(drawn, context.tables, context.words)
    return Exhibit(
        name=exhibit_name(part),
        path=PATH,
        query=own_query(part, context),
        title=view.title,
        finding=view.finding,
        unit=view.unit,
        filters=stated_choices(part, context),
        drawing=drawing,
        plotting=lambda: plot(view.unit),
        writing=lambda: view.table.written,
        listing=lambda: mirror_download(part, context),
        lead=view.lead,
        sources=(*view.sources, *pages),
        notes=tuple(view.notes),
    )


def _explained(figure: go.Figure) -> go.Figure:
    """The figure with a legend of the marks and columns that the page around it explains.

    Lines carry their names at their ends.
    """
    told = with_legend(figure)
    named: set[str] = set()
    for trace in told.data:
        apart = trace.type == "bar" or trace.mode == "markers"
        trace.showlegend = apart and trace.name not in named
        named.add(trace.name)
    return told if any(trace.showlegend for trace in told.data) else figure
